import { foldName } from './fold.ts';

/** A run of letters and digits: names are compared word by word, so that hyphens, stops and apostrophes do not matter. */
export interface Word {
  /** Lower case, without accents. */
  key: string;
  start: number;
  end: number;
  /** How it is written: `US`, `AfD`, `Union`, `of`. */
  writing: 'capitals' | 'mixed' | 'capital' | 'small';
}

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
const PLAIN = /^[A-Za-z]+$/;

function writingOf(text: string): Word['writing'] {
  const first = text[0]!;
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return 'small';
  if (text === text.toUpperCase()) return 'capitals';
  return text.slice(1) === text.slice(1).toLowerCase() ? 'capital' : 'mixed';
}

/** The words of a stretch of text. @param offset Added to all offsets. */
export function wordsOf(text: string, offset = 0): Word[] {
  if (PLAIN.test(text)) return [word(text, offset)];
  return Array.from(text.matchAll(WORDS), ({ 0: found, index }) => word(found, offset + index));
}

const word = (text: string, start: number): Word => ({
  key: PLAIN.test(text) ? text.toLowerCase() : foldName(text),
  start,
  end: start + text.length,
  writing: writingOf(text),
});
