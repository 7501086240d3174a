import { isProperNoun } from '../../../clause/part-of-speech.ts';
import { isFormer, isOfficeWord, OFFICE_WORDS, type OfficePlace } from '../../../lexicon/offices.ts';
import { isDeterminer, isNominal, LIMIT } from '../nominal.ts';
import type { MarkedSentence } from '../page.ts';
import type { OfficePhrase } from './types.ts';

/** Where an office with its field and its post ends: "ambassador *to Israel*", "minister *for trade*". */
export function endOfOffice(line: MarkedSentence, from: number, isName: (at: number) => boolean): number {
  let end = from;
  while (end - from < LIMIT) {
    if (!OFFICE_WORDS.posts.has(line.lower[end] ?? '')) break;
    let first = end + 1;
    while (isDeterminer(line.lower[first])) first++;
    let last = first;
    while (last < line.lower.length && isNominal(line, last)) last++;
    if (last === first || isName(first)) break;
    end = last;
  }
  return end;
}

/** Makes the phrase of an office, tokens `[first, last)`. */
export function officePhrase(
  line: MarkedSentence,
  match: OfficePlace,
  [first, last]: readonly [number, number],
  rule: string,
  after = false,
): OfficePhrase {
  const words = line.lower.slice(first, last);
  const isPast = (word: string | undefined): boolean => word !== undefined && isFormer(word);
  const { office, plural, at, end } = match;
  return {
    office,
    plural,
    first,
    last,
    at,
    end,
    former: line.lower.slice(first, at + 1).some(isPast) || isPast(line.lower[first - 1]) || isOver(line, end),
    private:
      isOfCompany(line, at) ||
      words.some((word, index) => !line.side[first + index] && OFFICE_WORDS.privateWords.has(word)),
    after,
    rule,
  };
}

/** "*Microsoft* president": what the engine takes for an organization, and nobody knows, is one of business. */
const isOfCompany = ({ side, sentence }: MarkedSentence, office: number): boolean =>
  !side[office - 1] &&
  isProperNoun(sentence.tokens[office - 1] ?? sentence.tokens[office]!) &&
  !isOfficeWord(sentence.tokens[office - 1]?.lower ?? '') &&
  sentence.names.some(({ kind, last }) => kind === 'organization' && last === office);

/** "prime minister *from 1997* to 2007". */
const isOver = ({ lower }: MarkedSentence, end: number): boolean =>
  OFFICE_WORDS.pastTerms.has(lower[end] ?? '') && /^\d{4}$/.test(lower[end + 1] ?? '');
