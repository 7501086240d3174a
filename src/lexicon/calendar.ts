import { z } from 'zod';
import data from '../../data/lexicon/en/calendar.json' with { type: 'json' };
import { checkLexicon } from './load.ts';

const variants = z.array(z.array(z.string().min(1)).min(1));
const calendar = checkLexicon(
  'data/lexicon/en/calendar.json',
  z.strictObject({
    weekdays: variants.length(7),
    shortWeekdays: variants.length(7),
    months: variants.length(12),
    numbers: z.record(z.string(), z.int().positive()),
  }),
  data,
);

const indexed = (names: readonly (readonly string[])[], first: number): ReadonlyMap<string, number> =>
  new Map(names.flatMap((each, index) => each.map(name => [name.toLowerCase(), index + first] as const)));

/** Name in lower case → 0 (Sunday) to 6. */
export const WEEKDAYS = indexed(calendar.weekdays, 0);
/** "mon" → 1. Words too ("sun"), so they count only where a date stands beside them. */
export const SHORT_WEEKDAYS = indexed(calendar.shortWeekdays, 0);
/** Name in lower case → 1 to 12. */
export const MONTHS = indexed(calendar.months, 1);
/** "two" → 2. */
export const NUMBERS: ReadonlyMap<string, number> = new Map(Object.entries(calendar.numbers));
