import { isProperNoun, isVerb } from '../../../clause/part-of-speech.ts';
import { isFormer, isOfficeWord, OFFICE_WORDS, type OfficePlace, officeAt } from '../../../lexicon/offices.ts';
import { isDeterminer, isNominal, LIMIT } from '../nominal.ts';
import type { Line } from '../page.ts';
import type { OfficePhrase } from './types.ts';

const YEAR = /^(?:1[0-9]|20)\d\d$/;
/** Where an office with its field, its post and a second office ends: "ambassador *to Israel*", "minister *for trade*". */
export function endOfOffice(line: Line, from: number, isName: (at: number) => boolean): number {
  let end = from;
  while (end - from < LIMIT) {
    const word = line.lower[end] ?? '';
    const isJoint = OFFICE_WORDS.joints.has(word);
    if (!OFFICE_WORDS.posts.has(word) && !isJoint) break;
    let first = end + 1;
    while (isDeterminer(line.lower[first])) first++;
    let last = first;
    while (last < line.lower.length && !isVerbal(line, last) && isNominal(line, last)) last++;
    if (last === first || isName(first)) break;
    const words = Array.from({ length: last - first }, (_, index) => first + index);
    // "president *and Russia's invasion*" joins no office.
    const isOffice = words.some(at => !line.side[at] && officeAt(line.lower, at) !== undefined);
    if (isJoint && !isOffice && (end === from || !line.side[first] !== !line.side[end - 1])) break;
    end = last;
  }
  return end;
}

const isVerbal = (line: Line, at: number): boolean =>
  !line.side[at] && isVerb(line.sentence.tokens[at]!) && !isNominal(line, at);

/** Makes the phrase of an office, tokens `[first, last)`. */
export function officePhrase(
  line: Line,
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
    former: line.lower.slice(first, at + 1).some(isPast) || isPast(line.lower[first - 1]) || isOver(line, match),
    private:
      isOfCompany(line, at) ||
      words.some((word, index) => !line.side[first + index] && OFFICE_WORDS.privateWords.has(word)),
    after,
    rule,
  };
}

/** "*Microsoft* president": what the engine takes for an organization, and nobody knows, is one of business. */
const isOfCompany = ({ side, sentence }: Line, office: number): boolean =>
  !side[office - 1] &&
  isProperNoun(sentence.tokens[office - 1] ?? sentence.tokens[office]!) &&
  !isOfficeWord(sentence.tokens[office - 1]?.lower ?? '') &&
  sentence.names.some(({ kind, last }) => kind === 'organization' && last === office);

/** "prime minister *from 1997* to 2007". */
const isOver = ({ lower }: Line, { end }: OfficePlace): boolean =>
  OFFICE_WORDS.pastTerms.has(lower[end] ?? '') && YEAR.test(lower[end + 1] ?? '');
