import { dayNumber } from '../model/dates.ts';
import { daysOfDate } from './dates.ts';

/** The first and the last day of a strip of time. */
export interface TimeSpan {
  from: string;
  to: string;
}

/** The time between the first and the last of some dates; undefined where there is none. */
export function timeSpan(dates: Iterable<string | undefined>): TimeSpan | undefined {
  const known = [...dates].flatMap(date => date ?? []).sort();
  return known.length === 0 ? undefined : { from: known[0]!, to: known.at(-1)! };
}

/** The number of the day in the middle of what a partial date may mean. */
function middle(date: string): number {
  const { start, end } = daysOfDate(date);
  return (dayNumber(start)! + dayNumber(end)!) / 2;
}

/**
 * Where ticks stand on a strip, as shares of its length from 0 to 1: by their dates, those without one at the end, but
 * never nearer to each other than `gap`, as long as there is room for that. Dates must be in order.
 */
export function placeTicks(dates: readonly (string | undefined)[], span: TimeSpan | undefined, gap: number): number[] {
  const [from, to] = span ? [middle(span.from), middle(span.to)] : [0, 0];
  const wanted = dates.map(date => {
    if (date === undefined) return 1;
    return to === from ? 0.5 : Math.min(1, Math.max(0, (middle(date) - from) / (to - from)));
  });
  const least = Math.min(gap, 1 / Math.max(1, dates.length - 1));
  const places: number[] = [];
  for (const place of wanted) places.push(Math.max(place, (places.at(-1) ?? -least) + least));
  for (let at = places.length - 1, room = 1; at >= 0; at--, room -= least) places[at] = Math.min(places[at]!, room);
  return places.map(place => Math.max(0, place));
}
