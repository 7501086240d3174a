import { addDays, isDay, monthOf, yearAndMonth, yearOf } from '../../model/dates.ts';
import { LEXICON, numberOf } from './lexicon.ts';
import type { Reading } from './types.ts';

/** A point `count` units away, as precise as the unit: days to the day, weeks and months to the month, years to the year. */
function away(from: string, count: number, unit: string): string | undefined {
  if (unit === 'year') return String(yearOf(from) + count);
  if (unit === 'month') {
    if (from.length < 7) return undefined;
    const months = yearOf(from) * 12 + (+from.slice(5, 7) - 1) + count;
    return yearAndMonth(Math.floor(months / 12), (months % 12) + 1);
  }
  if (!isDay(from)) return undefined;
  return unit === 'week' ? monthOf(addDays(from, count * 7)) : addDays(from, count);
}

/** Time counted from the report ("today", "last week", "in two years") or from another event ("three days later"). */
export const shift: Reading = ({ dayName, way, count, unit: named }, published, { by, from, unit }) => {
  const step =
    dayName === undefined ? LEXICON.directions[way?.toLowerCase() ?? ''] : LEXICON.days[dayName.toLowerCase()];
  const word = (unit ?? named ?? 'day').toLowerCase();
  return (tense, anchor) => {
    const steps = step ?? by?.[tense];
    if (steps === undefined) return undefined;
    // News is of the day: "two days earlier", with nothing else told, counts from it.
    const start = from === undefined ? published : (anchor ?? (steps > 0 ? undefined : published));
    const date =
      start && away(start, steps * (count === undefined ? 1 : numberOf(count)), LEXICON.unitOf[word] ?? word);
    return date ? { date, inferred: 'relative-date' } : undefined;
  };
};
