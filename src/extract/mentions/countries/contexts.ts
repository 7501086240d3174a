import { isNoun } from '../../../clause/part-of-speech.ts';
import type { Token } from '../../../language/types.ts';
import { COUNTRY_CONTEXTS } from '../../../lexicon/country-words.ts';
import type { Proposal } from '../proposals.ts';

type Context = (typeof COUNTRY_CONTEXTS)[number];

/** Why the words beside a name say that it names no country: a currency, a language, a descent, a company, a state. */
export const contextAgainst = (proposal: Proposal): string | undefined =>
  COUNTRY_CONTEXTS.find(context => fits(context, proposal))?.why;

function fits(context: Context, { sentence: { tokens }, first, last, form, keys }: Proposal): boolean {
  const { forms, countries, before, after, alone } = context;
  if (forms && !(form && forms.includes(form))) return false;
  if (countries && !keys.some(key => countries.some(code => key === `country:${code}`))) return false;
  if (before && !isOneOf(before, tokens[first - 1])) return false;
  if (after && !isOneOf(after, behind(tokens, last))) return false;
  return !alone || !isFollowed(tokens, last);
}

const isOneOf = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined &&
  (words.has(token.surface) || (!/^\p{Lu}/u.test(token.surface) && words.has(token.lemma.toLowerCase())));

/** The token behind a name; of "Georgia's governor", "French-speaking" the one after the mark. */
const behind = (tokens: readonly Token[], last: number): Token | undefined =>
  /^(?:-|['’]s)$/.test(tokens[last]?.surface ?? '') ? tokens[last + 1] : tokens[last];

/** A noun follows, at once or after "and": "in French and Spanish waters". */
function isFollowed(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last]?.upos === 'CCONJ' ? tokens[last + 1] : tokens[last];
  return next !== undefined && (isNoun(next) || ['ADJ', 'NUM'].includes(next.upos) || next.surface === '-');
}
