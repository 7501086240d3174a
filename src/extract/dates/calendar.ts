/** Arithmetic on ISO days (`2025-03-20`), without clocks or time zones. */

const DAY = 86_400_000;

const toNumber = (day: string): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));

/** Whether a partial date is known to the day. */
export const isDay = (date: string): boolean => date.length === 10;

export const addDays = (day: string, count: number): string =>
  new Date(toNumber(day) + count * DAY).toISOString().slice(0, 10);

/** Day of the week, 0 being Sunday. */
export const weekdayOf = (day: string): number => new Date(toNumber(day)).getUTCDay();

export const monthOf = (date: string): string => date.slice(0, 7);

export const yearOf = (date: string): number => +date.slice(0, 4);

/** `2025-03`, from a year and a month of 1 to 12. */
export const month = (year: number, number: number): string =>
  `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;

/** A partial date of parts as precise as they are known; undefined where there is no such day. */
export function partialDate(year: number, monthNumber?: number, day?: number): string | undefined {
  if (monthNumber === undefined) return String(year).padStart(4, '0');
  const stem = month(year, monthNumber);
  if (day === undefined) return stem;
  const date = `${stem}-${String(day).padStart(2, '0')}`;
  return addDays(date, 0) === date ? date : undefined;
}

/** Whether two partial dates can be the same time, as far as both are known. */
export const mayBeSameTime = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);
