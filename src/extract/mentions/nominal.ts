import { isNoun, isPossessiveMark, isPossessivePronoun, isSingular } from '../../clause/part-of-speech.ts';
import { isAttributive } from '../../clause/phrase.ts';
import { OFFICE_WORDS } from '../../lexicon/offices.ts';
import type { MarkedSentence } from './page.ts';

/** How many words a nominal is followed for. */
export const LIMIT = 14;

/** Whether a word is an article or points at something. */
export const isDeterminer = (word: string | undefined): boolean =>
  word !== undefined && OFFICE_WORDS.determiners.has(word);

/** Whether a token can stand before the noun in a nominal. */
export function isNominal(line: MarkedSentence, at: number): boolean {
  const token = line.sentence.tokens[at]!;
  if (line.side[at] || isNoun(token) || isSingular(token)) return true;
  if (token.upos === 'ADJ' || token.upos === 'NUM' || isPossessiveMark(token) || isPossessivePronoun(token))
    return true;
  // A hyphen touches the word before it; what stands apart is a dash.
  if (token.surface === '-') return token.start === line.sentence.tokens[at - 1]?.end;
  // "the ruling party", "the newly appointed minister".
  return isAttributive(line.sentence, at) || (token.upos === 'ADV' && isAttributive(line.sentence, at + 1));
}

/** The first token of the nominal that ends before `at`: modifiers and possessors, without the article. */
export function startOfNominal(line: MarkedSentence, at: number): number {
  let first = at;
  while (first > 0 && at - first < LIMIT) {
    const before = first - 1;
    const word = line.lower[before]!;
    if (isNominal(line, before)) first = before;
    // "US House of Representatives speaker": the name of an organ.
    else if (OFFICE_WORDS.owners.has(word) && isCapital(line, before - 1) && isCapital(line, first)) first = before - 1;
    else break;
  }
  return first;
}

/** Whether a token begins with a capital. */
export const isCapital = (line: MarkedSentence, at: number): boolean =>
  /^\p{Lu}/u.test(line.sentence.tokens[at]?.surface ?? '');
