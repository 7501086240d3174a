import { isPlural, isProperNoun } from '../../../clause/part-of-speech.ts';
import { alternatives } from '../../../lexicon/alternatives.ts';
import { foldName } from '../../../lexicon/fold.ts';
import type { NameFound } from '../../../lexicon/gazetteer.ts';
import { isGivenName } from '../../../lexicon/names.ts';
import { isNoName } from '../../../lexicon/no-names.ts';
import { isOfficeWord } from '../../../lexicon/offices.ts';
import { ORGANIZATION_WORDS as WORDS } from '../../../lexicon/organization-words.ts';
import { organizationKey } from '../../../lexicon/organizations.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Proposal, propose, wordsOf } from '../proposals.ts';

const SORT = new RegExp(`(?:${alternatives(WORDS.sorts)})$`, 'i');

/**
 * Names that the lexicon does not know before "party", "movement" or "militia": "the Dawa party", and of several words, the
 * last a plural, before "group" or "bloc": "the Least Developed Countries group". What says only of which sort the party is
 * ("Islamist party") or whose ("Chirac's party") is no name.
 */
export const partiesIn = (sentence: PlacedSentence, known: readonly NameFound[]): Proposal[] =>
  sentence.tokens.flatMap(({ surface }, noun) => {
    const before = sentence.tokens[noun - 1];
    const isGroup = before !== undefined && WORDS.groupNouns.has(surface) && isPlural(before);
    if (!isGroup && !WORDS.partyNouns.has(surface)) return [];
    let first = noun;
    while (first > 0 && isNameWord(sentence, first - 1, known, isGroup)) first--;
    if (first === 0 || noun - first < (isGroup ? 2 : 1)) return [];
    const name = propose(sentence, first, noun, { kind: 'organization', keys: [], rule: 'organization-party' });
    return [{ ...name, last: noun, keys: [organizationKey(wordsOf(name))] }];
  });

/** @param isGroup The word is one of several: that it is a place's or says of what sort it is, is no matter. */
function isNameWord({ tokens }: PlacedSentence, at: number, known: readonly NameFound[], isGroup: boolean): boolean {
  const { surface, lower } = tokens[at]!;
  if (!/^\p{Lu}[\p{L}'’]{2,}$/u.test(surface) || isOfficeWord(lower)) return false;
  if (known.some(name => name.first <= at && at < name.last)) return false;
  const word = foldName(surface);
  return isGroup || (isProperNoun(tokens[at]!) && !isNoName(word) && !isGivenName(word) && !SORT.test(surface));
}
