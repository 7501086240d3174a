import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { addDays, isDay, weekdayOf } from '../../model/dates.ts';
import { LEXICON } from './lexicon.ts';
import type { Reading, Tense } from './types.ts';

/** A weekday of the week of a day, or of weeks after; weeks start on Monday. */
const inWeek = (day: string, weekday: number, weeks: number): string =>
  addDays(day, weeks * 7 + ((weekday + 6) % 7) - ((weekdayOf(day) + 6) % 7));

/** The such day nearest before (or after) publication, the day of publication included: newspapers name today too. */
function nearest(published: string, weekday: number, tense: Tense, includeToday: boolean): string {
  const step = tense === 'past' ? -1 : 1;
  const distance = ((((weekday - weekdayOf(published)) * step) % 7) + 7) % 7;
  return addDays(published, step * (distance === 0 && !includeToday ? 7 : distance));
}

/**
 * "on Thursday": the tense of the event decides which. Past: the last such day up to the day of publication; future: the
 * next one from it. "last" and "this coming Thursday" leave the day of publication out; "next Tuesday", said on a Monday,
 * is not tomorrow, but that of the week to come; "the previous Thursday" counts from the event told before, if there is one.
 */
export const weekday: Reading = ({ weekday: name, qualifier, way }, published) => {
  const number = WEEKDAYS.get(name!.toLowerCase())!;
  const which = LEXICON.qualifiers[qualifier?.toLowerCase() ?? ''];
  const week = way === undefined ? which?.week : LEXICON.directions[way.toLowerCase()];
  return (tense, anchor) => {
    const from = which?.from === undefined ? published : (anchor ?? (which.from === 'event' ? undefined : published));
    if (from === undefined || !isDay(from)) return undefined;
    const date =
      week === undefined
        ? nearest(from, number, which?.tense ?? tense, which?.tense === undefined)
        : inWeek(from, number, week);
    return { date, inferred: 'weekday' };
  };
};
