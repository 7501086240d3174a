import { matches } from './matches.ts';
import type { DateRule } from './types.ts';

const PATTERN =
  /\b(?:in|since|by|until|during|before|after|early|late|mid|of|the year)[\s-]+(?:mid-|early |late )?(?<year>(?:19|20)\d\d)\b(?![-–]\d|s\b| [a-z]*(?:soldiers|troops|people))/g;
const LEADING = /\b(?<year>(?:19|20)\d\d) (?=(?:summit|meeting|conference|talks|session|round|negotiations|visit)\b)/g;

/** A year by itself: "in 2008", "by mid-1997", "the 2019 summit". */
export const year: DateRule = text =>
  [PATTERN, LEADING].flatMap(pattern =>
    matches(text, pattern, 'year', ({ groups }) => () => ({ date: groups!.year! })),
  );
