import type { DateExpression } from '../../../src/extract/dates/index.ts';
import { findDates } from '../../../src/extract/dates/index.ts';
import type { PlacedSentence } from '../../../src/extract/types.ts';

/** The expressions of time in a text, whose tokens are taken to be its words. */
export function datesIn(text: string, published?: string): DateExpression[] {
  const tokens = [...text.matchAll(/\S+/g)].map(({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    surface,
  }));
  const sentence = { start: 0, end: text.length, tokens } as unknown as PlacedSentence;
  return findDates(sentence, text, published);
}

/** The dates that a text's expressions mean, in order. */
export const resolved = (
  text: string,
  tense: 'past' | 'future',
  published?: string,
  anchor?: string,
): (string | undefined)[] => datesIn(text, published).map(date => date.resolve(tense, anchor)?.date);
