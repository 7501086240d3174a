import { EDGE_TYPES, type Reading } from '../../browser.ts';
import { formatDate } from '../citation.ts';
import type { GraphIndex } from '../state/graph-index.ts';

/** So many days are told one by one. */
const FEW = 3;

/** Tells days: "6 and 7 March 2025", "6 March to 9 April 2025 (5 days)"; what they share is said once. */
export function tellDays(dates: readonly string[]): string {
  if (dates.length === 0) return 'date unknown';
  if (dates.length > FEW) return `${join([dates[0]!, dates.at(-1)!], ' to ')} (${dates.length} days)`;
  return join(dates, ' and ');
}

/** Joins dates, with a month and a year where the next one has others. */
function join(dates: readonly string[], last: string): string {
  const told = dates.map((date, at) => {
    const [next, full] = [dates[at + 1], formatDate(date)];
    if (next === undefined || date.length < 10 || next.length < 10) return full;
    if (next.slice(0, 7) === date.slice(0, 7)) return full.split(' ')[0]!;
    return next.slice(0, 4) === date.slice(0, 4) ? full.split(' ').slice(0, 2).join(' ') : full;
  });
  return [told.slice(0, -1).join(', '), told.at(-1)].filter(Boolean).join(last);
}

/** A reading as a sentence: "Russia rejects “Foreign troops are deployed in Ukraine”, 6 and 7 March 2025". */
export function tellReading({ nodes }: GraphIndex, reading: Reading, demand: string): string {
  const label = (key: string) => nodes.get(key)!.attributes.label;
  const flip = reading.flip ? ', after it was on the other side' : '';
  const days = tellDays(reading.dates);
  return `${label(reading.actor)} ${EDGE_TYPES[reading.stance].label} “${label(demand)}”, ${days}${flip}`;
}

/** From so much on a reading counts as sure. */
const SURE = 0.75;

export const isSure = ({ confidence }: { confidence?: number | undefined }): boolean => (confidence ?? 1) >= SURE;
