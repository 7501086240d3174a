import { stemmer } from 'stemmer';
import { foldName } from '../lexicon/fold.ts';
import { isAskingWord } from '../lexicon/search-words.ts';
import type { Span } from '../model/evidence.ts';

/** A word as it is compared: without accents, case and dots, so that "hakkanen" finds "Häkkänen" and "UK" finds "U.K.". */
const fold = (word: string): string => foldName(word).replaceAll('.', '');

/** A word of a text, folded, with its place. */
interface Word extends Span {
  folded: string;
}

/** The words of a text, in order. */
export function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}.]+/gu)]
    .map(({ index, 0: word }) => ({ start: index, end: index + word.length, folded: fold(word) }))
    .filter(({ folded }) => folded !== '');
}

/** The words of a text as they are compared. */
export const foldedWords = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);

/** The words of a text without those that only make a question or a sentence of them; all where there are no others. */
export function tellingWords(text: string): string[] {
  const words = foldedWords(text);
  const telling = words.filter(word => !isAskingWord(word));
  return telling.length > 0 ? telling : words;
}

const forms = new Map<string, string[]>();

/** A folded word and its stem, which other forms of it share: "rejects" and "reject". Stems are remembered: words come often. */
export function formsOf(folded: string): string[] {
  const known = forms.get(folded) ?? [...new Set([folded, stemmer(folded)])];
  forms.set(folded, known);
  return known;
}
