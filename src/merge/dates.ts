/** Whether two partial dates can mean one day: one is the beginning of the other (`2025-03` and `2025-03-20`). */
export const compatibleDates = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

const DAY = 86_400_000;

/** Days between two full dates; undefined where one of them is not known to the day. */
export function daysBetween(a: string | undefined, b: string | undefined): number | undefined {
  if (a?.length !== 10 || b?.length !== 10) return undefined;
  return Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
}
