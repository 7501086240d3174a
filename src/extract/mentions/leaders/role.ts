import { isNoun, isPossessiveMark, isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { isNoName } from '../../../lexicon/no-names.ts';
import { OFFICE_WORDS, officeEndingAt } from '../../../lexicon/offices.ts';
import { isPlaceName } from '../../../lexicon/places.ts';
import { type MarkedSentence, spanOfTokens } from '../page.ts';
import type { OfficePhrase } from './types.ts';

/**
 * The words of an office, and of it alone: "Foreign Secretary" of "Monday British Foreign Secretary", "ambassador to
 * Israel" of "the US ambassador to Israel". A former office keeps the word that says so.
 */
export function roleOf(line: MarkedSentence, phrase: OfficePhrase): string {
  let first = phrase.at;
  while (first > phrase.first && (isJoint(line, first - 1) || isOfOffice(line, first - 1))) first--;
  while (line.lower[first] === '-') first++;
  if (phrase.former)
    for (let at = phrase.first; at < first; at++) if (OFFICE_WORDS.formerly.has(line.lower[at]!)) first = at;
  const { start, end } = spanOfTokens(line.sentence, first, phrase.last);
  return textOf(line, start, end);
}

const isJoint = (line: MarkedSentence, at: number): boolean =>
  OFFICE_WORDS.joints.has(line.lower[at]!) && officeEndingAt(line.lower, at) !== undefined;

/** Whether a word before an office can be a part of it: no owner, state or place, and no word for the holder or the day. */
function isOfOffice(line: MarkedSentence, at: number): boolean {
  const token = line.sentence.tokens[at]!;
  const side = line.side[at];
  if (side) return side.kind === 'organization';
  if (isPossessiveMark(token) || isPossessivePronoun(token) || OFFICE_WORDS.attributes.has(token.lower)) return false;
  // "Russian-*installed* leader"
  if (line.lower[at - 1] === '-' && line.side[at - 2]) return false;
  return !(
    isNoun(token) &&
    (isNoName(token.lower) || isPlaceName(token.surface)) &&
    !OFFICE_WORDS.modifiers.has(token.lower)
  );
}

/** The text of a span of the sentence, put together from its tokens with single spaces for any white space. */
export function textOf(line: MarkedSentence, start: number, end: number): string {
  let text = '';
  let at = start;
  for (const token of line.sentence.tokens) {
    if (token.start < start || token.end > end) continue;
    if (text !== '' && token.start > at) text += ' ';
    text += token.surface;
    at = token.end;
  }
  return text;
}
