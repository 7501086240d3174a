import { perSentence } from '../../clause/remembered.ts';
import type { PlacedSentence } from '../types.ts';

const LONG = 4;
const MOST = 0.75;

/** Whether most long words begin with a capital, so that a capital says nothing. A headline has no full stop. */
export const isHeadline = perSentence(({ isLabel, tokens }: Pick<PlacedSentence, 'isLabel' | 'tokens'>): boolean => {
  if (isLabel || /^[.?!"”]$/.test(tokens.at(-1)!.surface)) return false;
  const long = tokens.filter(({ surface }) => surface.length >= LONG && /^\p{L}/u.test(surface));
  const capital = long.filter(({ surface }) => /^\p{Lu}/u.test(surface));
  return long.length >= LONG && capital.length > MOST * long.length;
});
