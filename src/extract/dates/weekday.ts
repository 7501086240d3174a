import { alternatives } from '../../lexicon/alternatives.ts';
import { WEEKDAY_QUALIFIERS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { addDays, weekdayOf } from './calendar.ts';
import { matches } from './matches.ts';
import type { DateRule, Tense } from './types.ts';
import { WEEKDAY } from './words.ts';

const PATTERN = new RegExp(
  `\\b(?:(?<before>${alternatives(WEEKDAY_QUALIFIERS.keys())})\\s+)?(?<day>${WEEKDAY})\\b(?:\\s+(?<after>last|next|this) week\\b)?`,
  'g',
);

/** Words that say outright to which side of a day a weekday lies: "this coming Monday". */
const DIRECTIONS: Record<string, Tense> = { past: 'past', previous: 'past', coming: 'future', following: 'future' };

/** Monday of the week of a day. */
const mondayOf = (day: string): string => addDays(day, -((weekdayOf(day) + 6) % 7));

/** The such day nearest before (or after) publication, the day of publication included: newspapers name today too. */
function nearest(published: string, weekday: number, tense: Tense, includeToday: boolean): string {
  const step = tense === 'past' ? -1 : 1;
  const today = weekdayOf(published);
  const distance = ((((weekday - today) * step) % 7) + 7) % 7;
  return addDays(published, step * (distance === 0 && !includeToday ? 7 : distance));
}

/**
 * "on Thursday": the tense of the event decides which. Past: the last such day up to the day of publication; future: the
 * next one from it. "last", "this coming" and "next Thursday" leave the day of publication out; "the previous Thursday" counts
 * from the event told before, if there is one; "Monday next week" counts in weeks
 * from Monday.
 */
export const weekday: DateRule = (text, published) =>
  matches(text, PATTERN, 'weekday', ({ groups }) => {
    const number = WEEKDAYS.get(groups!.day!.toLowerCase())!;
    const which = WEEKDAY_QUALIFIERS.get(groups!.before?.toLowerCase() ?? '');
    const after = groups!.after;
    return (tense, anchor) => {
      const from = which === 'following' ? anchor : which === 'previous' ? (anchor ?? published) : published;
      if (from === undefined || from.length < 10) return undefined;
      if (after) {
        const weeks = after === 'last' ? -1 : after === 'next' ? 1 : 0;
        return { date: addDays(mondayOf(from), weeks * 7 + ((number + 6) % 7)), inferred: 'weekday' };
      }
      // "next Tuesday", said on a Monday, is not tomorrow: it is that of the week to come.
      if (which === 'next') return { date: addDays(mondayOf(from), 7 + ((number + 6) % 7)), inferred: 'weekday' };
      const direction = (which && DIRECTIONS[which]) ?? tense;
      const includeToday = which === undefined || which === 'this';
      return { date: nearest(from, number, direction, includeToday), inferred: 'weekday' };
    };
  });
