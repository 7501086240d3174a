import { addDays, isDay } from '../model/dates.ts';
import { type Document, publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';

/** A stretch of days, `2025-03-01` to `2025-03-31`; both belong to it. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

/** Documents by their ids. */
export type Documents = ReadonlyMap<string, Document>;

const FIRST = '-01-01';
const LAST = '-12-31';

/** The days of dates that were asked for: a graph has many items and few dates. */
const known = new Map<string, Days>();

/** The days that a partial date may be: a month is all of its days. The same object for the same date. */
export function daysOfDate(date: string): Days {
  const days = known.get(date) ?? reckon(date);
  known.set(date, days);
  return days;
}

function reckon(date: string): Days {
  if (isDay(date)) return { start: date, end: date };
  if (date.length === 'YYYY'.length) return { start: `${date}${FIRST}`, end: `${date}${LAST}` };
  const start = `${date}-01`;
  const next = addDays(start, 31).slice(0, 'YYYY-MM'.length);
  return { start, end: addDays(`${next}-01`, -1) };
}

/** The days on which a quote was published: those of its article, else of its document. Undefined where neither is dated. */
export function daysOfEvidence({ document: id, start }: Evidence, documents: Documents): Days | undefined {
  const document = documents.get(id);
  const date = document && publishedOn(document, start);
  return date === undefined ? undefined : daysOfDate(date);
}

/** The date that a meeting or an act has of its own. */
export function ownDate({ attributes }: GraphNode | GraphEdge): string | undefined {
  return 'date' in attributes ? attributes.date : undefined;
}

/**
 * When a node or an edge is, in order and each stretch once: a meeting or an act on its own date where a document tells
 * it; anything else on the days of the documents that tell of it. Nothing where none of these is dated.
 */
export function daysOf(item: GraphNode | GraphEdge, documents: Documents): Days[] {
  const own = ownDate(item);
  return own === undefined ? daysTold(item, documents) : [daysOfDate(own)];
}

/** The days of the documents that tell of a node or an edge, in order, each once. */
export function daysTold({ attributes }: GraphNode | GraphEdge, documents: Documents): Days[] {
  const all = new Set<Days>();
  for (const evidence of attributes.evidence) {
    const days = daysOfEvidence(evidence, documents);
    if (days) all.add(days);
  }
  return all.size < 2 ? [...all] : [...all].sort(inOrder);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const inOrder = (a: Days, b: Days): number => compare(a.start, b.start) || compare(a.end, b.end);

/** A stretch of time between two partial dates, which is open where it has no beginning or no end. */
export interface Stretch {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether some of the days lie in a stretch of time. */
export function meets(days: readonly Days[], { from, to }: Stretch): boolean {
  const first = from === undefined ? undefined : daysOfDate(from).start;
  const last = to === undefined ? undefined : daysOfDate(to).end;
  return days.some(({ start, end }) => (first === undefined || end >= first) && (last === undefined || start <= last));
}

const written = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' });
const WRITTEN = {
  year: written({ year: 'numeric' }),
  month: written({ year: 'numeric', month: 'long' }),
  day: written({ year: 'numeric', month: 'long', day: 'numeric' }),
};

/** Writes a partial date as people do: `2025-03-20` → `20 March 2025`, `2025-03` → `March 2025`. */
export function formatDate(date: string): string {
  const precise = isDay(date) ? WRITTEN.day : date.length > 'YYYY'.length ? WRITTEN.month : WRITTEN.year;
  return precise.format(Date.parse(date));
}
