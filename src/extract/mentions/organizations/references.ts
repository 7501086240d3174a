import { ORGANIZATION_NOUNS, ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import { organizationKey } from '../../../lexicon/organizations.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Proposal, propose } from '../proposals.ts';
import { isArmed } from './armed.ts';

const REFERENCES = new Map(
  ORGANIZATION_NOUNS.map(({ noun, for: names }) => [noun, new Set(names.map(organizationKey))]),
);

/**
 * Later words for an organization: "the bloc", "the 25-nation bloc", "the Commission". They count where one organization
 * alone that the document has named by then can be meant.
 *
 * @param named Keys of the organizations named before.
 */
export const referencesIn = (sentence: PlacedSentence, named: ReadonlySet<string>): Proposal[] =>
  sentence.tokens.flatMap(({ lower }, at) => {
    const known = REFERENCES.get(lower);
    const isForArmed = WORDS.armedNouns.has(lower);
    if (!known && !isForArmed) return [];
    if (!(isForArmed && isSideOfNoun(sentence, at)) && !isDefinite(sentence, at)) return [];
    const keys = [...named].filter(
      key => known?.has(key) || (isForArmed && isArmed(key)) || key.split(/[:-]/).includes(lower),
    );
    if (keys.length !== 1) return [];
    const rule = 'organization-reference';
    return propose(sentence, at, at + 1, { kind: 'organization', keys, rule, inferred: rule });
  });

/** "rebel leaders", "the rebel delegation". */
const isSideOfNoun = ({ tokens }: PlacedSentence, at: number): boolean =>
  WORDS.armedModifiers.has(tokens[at]!.lower) && tokens[at + 1]?.upos === 'NOUN';

/** "the bloc", "the 25-nation bloc", "the militant group": an article, and what may stand between it and the noun. */
function isDefinite({ tokens }: PlacedSentence, noun: number): boolean {
  const next = tokens[noun + 1];
  const isOther = next && [WORDS.owning, WORDS.aims].some(words => words.has(next.lower));
  if (next && (isOther || next.upos === 'PROPN' || next.surface === '-')) return false;
  let at = noun - 1;
  while (at >= 0 && isModifier(tokens[at]!)) at--;
  return at >= 0 && WORDS.articles.has(tokens[at]!.lower);
}

const isModifier = ({ surface, lower, upos }: PlacedSentence['tokens'][number]): boolean =>
  upos === 'NUM' ||
  WORDS.memberCounts.has(lower) ||
  WORDS.modifiers.has(lower) ||
  (upos === 'ADJ' && /^\p{Lu}/u.test(surface));
