/** Whether two partial dates can mean one day: one is the beginning of the other (`2025-03` and `2025-03-20`). */
export const compatibleDates = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const DAY = 86_400_000;

/** The number of a full date's day, counted from 1970; undefined where the date is not known to the day, or is none. */
export function dayNumber(date: string | undefined): number | undefined {
  const day = date?.length === 10 ? Date.parse(date) / DAY : Number.NaN;
  return Number.isNaN(day) ? undefined : day;
}

/** Days between two full dates; undefined where one of them is not known to the day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  const [left, right] = [dayNumber(a), dayNumber(b)];
  return left === undefined || right === undefined ? undefined : Math.abs(left - right);
}
