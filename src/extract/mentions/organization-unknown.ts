import type { Token } from '../../language/types.ts';
import type { NameFound } from '../../lexicon/gazetteer.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../lexicon/organization-words.ts';
import { organizationKey } from '../../lexicon/organizations.ts';
import type { PlacedSentence } from '../types.ts';
import { acronymAfter } from './organization-acronym.ts';
import type { OrganizationFound } from './organization-found.ts';

/** Nouns for what people strive for, which "and" joins inside a name: "Justice and Equality Movement". */
const ABSTRACT =
  /(?:tion|ity|ment|ness|ice|acy|dom|ism|nce|ship|ress|ace|ty|rights|law|work|ogy|ure|ics|al|th|our|solidarity)$/i;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const HEADLINE = 0.6;

/**
 * Organizations that the lexicon does not know, by the make-up of their names: "Ruritanian Liberation Front", "Movement
 * for Justice (MJ)". Organs of one state, clubs, media and companies are none.
 *
 * @param known Names of the lexicon in the sentence.
 */
export function unknownOrganizations(sentence: PlacedSentence, known: readonly NameFound[]): OrganizationFound[] {
  const found: OrganizationFound[] = [];
  for (const [index, { surface }] of sentence.tokens.entries()) {
    if (!WORDS.strong.has(surface) && !WORDS.weak.has(surface)) continue;
    if (found.some(({ first, last }) => first <= index && index < last)) continue;
    if (known.some(({ named, first, last }) => named.kind !== 'country' && first <= index && index < last)) continue;
    if (isHeadline(sentence.tokens)) return [];
    const first = leftEnd(sentence.tokens, index, known);
    const last = rightEnd(sentence.tokens, index, first < index, known);
    if (!isOrganization(sentence, first, index, last, known)) continue;
    const { start } = sentence.tokens[first]!;
    const { end } = sentence.tokens[last - 1]!;
    const name = sentence.tokens
      .slice(first, last)
      .map(token => token.surface)
      .join(' ');
    found.push({ sentence, key: organizationKey(name), first, last, start, end, rule: 'organization-make-up' });
  }
  return found;
}

/** Where every word has a capital, capitals tell nothing. A headline has no full stop. */
function isHeadline(tokens: readonly Token[]): boolean {
  if (/[.?!]$/.test(tokens.at(-1)?.surface ?? '')) return false;
  const words = tokens.filter(({ surface }) => /^\p{L}{4,}$/u.test(surface));
  return words.length > 3 && words.filter(({ surface }) => CAPITALISED.test(surface)).length > HEADLINE * words.length;
}

function leftEnd(tokens: readonly Token[], head: number, known: readonly NameFound[]): number {
  let first = head;
  for (let at = head - 1; at >= 0; at--) {
    const { surface } = tokens[at]!;
    const owner = known.find(({ named, last }) => named.kind === 'organization' && last === at + 1);
    if (owner) return WORDS.weak.has(tokens[head]!.surface) && first === at + 1 ? owner.first : first;
    if (CAPITALISED.test(surface) && isOfName(tokens, at)) first = at;
    else if (surface === '-' && first === at + 1) continue;
    else if (/^['’]s?$/.test(surface) && WORDS.possessors.has(tokens[at - 1]?.surface ?? '')) continue;
    else if (surface === 'and' && isAbstract(tokens[at - 1]) && isAbstract(tokens[at + 1])) continue;
    else break;
  }
  return first;
}

const isAbstract = (token: Token | undefined): boolean =>
  token !== undefined && CAPITALISED.test(token.surface) && ABSTRACT.test(token.surface);

/** "The", and a verb or an adverb that opens the sentence, are no part of the name. */
const isOfName = (tokens: readonly Token[], at: number): boolean =>
  ['PROPN', 'NOUN', 'ADJ', 'VERB'].includes(tokens[at]!.upos) && (at > 0 || tokens[at]!.upos !== 'VERB');

function rightEnd(tokens: readonly Token[], head: number, isPreceded: boolean, known: readonly NameFound[]): number {
  let last = head + 1;
  // "The Ruritanian Party for Graustark" is a party and whom it does something for.
  const isFor = isPreceded && (tokens[last]?.surface === 'for' || tokens[last]?.surface === 'against');
  if (isFor && known.some(({ first: start }) => start === last + 1 || start === last + 2)) return last;
  for (let at = last; at < tokens.length; at++) {
    const { surface } = tokens[at]!;
    if (CAPITALISED.test(surface) && at > head + 1 && tokens[at]!.upos !== 'VERB') last = at + 1;
    else if (
      WORDS.of.has(surface) ||
      (surface === 'in' && WORDS.missions.has(tokens[head]!.surface)) ||
      (at > head + 1 && (surface === 'the' || surface === 'to'))
    )
      continue;
    else if (surface === 'and' && isAbstract(tokens[at - 1]) && isAbstract(tokens[at + 1])) continue;
    else break;
  }
  return last;
}

function isOrganization(
  sentence: PlacedSentence,
  first: number,
  head: number,
  last: number,
  known: readonly NameFound[],
): boolean {
  const { tokens } = sentence;
  const words = tokens.slice(first, last).map(({ surface }) => surface);
  const others = words.filter(word => CAPITALISED.test(word) && word !== tokens[head]!.surface);
  if (others.length === 0 || words.some(word => WORDS.never.has(word))) return false;
  if (WORDS.strong.has(tokens[head]!.surface)) return !isOnlyCountry(others, first, head, known);
  if (words.some(word => WORDS.liberating.has(word))) return true;
  const ownEnd = words.includes('in') ? first + words.indexOf('in') : last;
  const country = known.some(name => name.named.kind === 'country' && name.first >= first && name.last <= ownEnd);
  if (country || words.some(word => WORDS.national.has(word))) return false;
  const owned = known.some(name => name.named.kind === 'organization' && name.first === first);
  return owned || acronymAfter(sentence, last) !== undefined || words.some(word => WORDS.international.has(word));
}

/** "Turkish Party" names no party. */
const isOnlyCountry = (others: readonly string[], first: number, head: number, known: readonly NameFound[]): boolean =>
  others.length === head - first &&
  known.some(name => name.named.kind === 'country' && name.first === first && name.last === head);
