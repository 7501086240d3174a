import { type Expression, LEXICON, patternOf } from './lexicon.ts';
import { month } from './month.ts';
import { shift } from './shift.ts';
import type { FoundDate, Reading } from './types.ts';
import { weekday } from './weekday.ts';

const READINGS: Readonly<Record<Expression['means'], Reading>> = {
  month,
  weekday,
  shift,
  year:
    ({ year }) =>
    () => ({ date: year! }),
  nothing: () => () => undefined,
};

const EXPRESSIONS = LEXICON.expressions.map(entry => ({
  entry,
  pattern: patternOf(entry),
  not: entry.not === undefined ? undefined : new RegExp(`^(?:${entry.not})\\b`, 'i'),
}));

/** Days and months are names or figures: "May", not "may". */
const isName = (word: string | undefined): boolean => word === undefined || /^[\p{Lu}\d]/u.test(word);

/** All expressions of the lexicon in a text, as they overlap. */
export function expressionsIn(text: string, published: string | undefined): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { entry, pattern, not } of EXPRESSIONS)
    for (const { 0: words, index, groups = {} } of text.matchAll(pattern)) {
      if (!isName(groups.month) || !isName(groups.weekday) || not?.test(words)) continue;
      const resolve = READINGS[entry.means](groups, published, entry);
      if (resolve) found.push({ start: index, end: index + words.length, fromEvent: entry.from === 'event', resolve });
    }
  return found;
}
