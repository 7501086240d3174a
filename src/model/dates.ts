import { z } from 'zod';

/** Dates of the calendar, `2025-03-20`, and arithmetic on them, without clocks or time zones. */

const DAY = 86_400_000;

const toNumber = (day: string): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));

/** Whether a day is in the calendar. Years before 1000 are in none that is meant: they are slips, and `Date` misreads them. */
function isInCalendar(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year >= 1000 && new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** A date as precise as it is known: `2025-03-20`, `2025-03` or `2025`; never padded to a false day. */
export const partialDateSchema = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
    error: 'not a date like 2025-03-20, 2025-03 or 2025',
    abort: true,
  })
  .refine(isInCalendar, { error: 'no such day is in the calendar' });

/** Whether a text is a partial date. */
export const isPartialDate = (text: string): boolean => partialDateSchema.safeParse(text).success;

/** Whether a partial date is known to the day. */
export const isDay = (date: string): boolean => date.length === 10;

export const addDays = (day: string, count: number): string =>
  new Date(toNumber(day) + count * DAY).toISOString().slice(0, 10);

/** Day of the week, 0 being Sunday. */
export const weekdayOf = (day: string): number => new Date(toNumber(day)).getUTCDay();

export const monthOf = (date: string): string => date.slice(0, 7);

export const yearOf = (date: string): number => +date.slice(0, 4);

/** `2025-03` of a year and a month of 1 to 12. */
export const yearAndMonth = (year: number, number: number): string =>
  `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;

/** A partial date of parts as precise as they are known; undefined where there is no such day. */
export function partialDate(year: number, monthNumber?: number, day?: number): string | undefined {
  if (monthNumber === undefined) return String(year).padStart(4, '0');
  const stem = yearAndMonth(year, monthNumber);
  if (day === undefined) return stem;
  const date = `${stem}-${String(day).padStart(2, '0')}`;
  return addDays(date, 0) === date ? date : undefined;
}

/** Months between two partial dates; where only the years are known, those of the nearest months that are meant. */
export function monthsBetween(a: string, b: string): number {
  const years = Math.abs(yearOf(a) - yearOf(b));
  const isByYear = a.length < 'YYYY-MM'.length || b.length < 'YYYY-MM'.length;
  if (isByYear) return Math.max(0, years - 1) * 12;
  return Math.abs((yearOf(a) - yearOf(b)) * 12 + Number(a.slice(5, 7)) - Number(b.slice(5, 7)));
}

/** Whether two partial dates can be the same time, as far as both are known. */
export const mayBeSameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

/** The number of a full date's day, counted from 1970; undefined where the date is not known to the day, or is none. */
export function dayNumber(date: string | undefined): number | undefined {
  const day = date !== undefined && isDay(date) ? Date.parse(date) / DAY : Number.NaN;
  return Number.isNaN(day) ? undefined : day;
}

/** Days between two full dates; undefined where one of them is not known to the day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  const [left, right] = [dayNumber(a), dayNumber(b)];
  return left === undefined || right === undefined ? undefined : Math.abs(left - right);
}
