import type { PlacedSentence } from '../types.ts';
import { monthName } from './month.ts';
import { numeric } from './numeric.ts';
import { relative } from './relative.ts';
import type { DateExpression, DateRule, FoundDate } from './types.ts';
import { weekday } from './weekday.ts';
import { year } from './year.ts';

export { addDays, mayBeSameTime, monthOf } from './calendar.ts';
export type { DateExpression, ResolvedDate, Tense } from './types.ts';

const RULES: readonly DateRule[] = [monthName, weekday, relative, year, numeric];
/** A sentence without any of these says no date; most sentences end here. */
const CUE =
  /\d{4}|\d[-/.]\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|today|tonight|tomorrow|yesterday|recently|previously|in the past|\b(?:summer|winter|spring|autumn|fall|day|night|week|weekend|month|year|morning|afternoon|evening)s?\b/i;

/** Between the first day of several and the last: "from 29 April *to* 5 May", "on Monday *and* Tuesday". */
const UP_TO = /^\s*(?:to|until|till|through|and|-|–)\s*$/;

/**
 * Finds the expressions of time in a sentence; where two overlap the longer one counts.
 *
 * @param sentence The sentence, with offsets of its document.
 * @param text The document's text.
 * @param published Day of publication; without it, weekdays and other relative expressions stay unresolved.
 */
export function findDates(sentence: PlacedSentence, text: string, published: string | undefined): DateExpression[] {
  const words = text.slice(sentence.start, sentence.end);
  if (!CUE.test(words)) return [];
  const found = RULES.flatMap(rule => rule(words, published)).sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: FoundDate[] = [];
  for (const each of found) if (!kept.some(known => known.start < each.end && each.start < known.end)) kept.push(each);
  return kept
    .sort((a, b) => a.start - b.start)
    .filter((each, at) => at === 0 || !UP_TO.test(words.slice(kept[at - 1]!.end, each.start)))
    .map(each => place(sentence, each));
}

function place(sentence: PlacedSentence, found: FoundDate): DateExpression {
  const start = sentence.start + found.start;
  const end = sentence.start + found.end;
  const first = sentence.tokens.findIndex(token => token.end > start);
  let last = first;
  while (last < sentence.tokens.length && sentence.tokens[last]!.start < end) last++;
  return { start, end, first, last, rule: found.rule, resolve: found.resolve };
}
