import { dayNumber } from '../model/dates.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES } from '../model/ontology.ts';
import { type Days, type Documents, daysOfDate, daysTold, ownDate, type Stretch } from './dates.ts';
import { compare, grouped } from './grouped.ts';
import { sentenceOf } from './sentence.ts';

/** What stands on a timeline, in the order of its lanes. */
export const LANES = ['meeting', 'demand', 'act'] as const;
/** One of {@link LANES}. */
export type Lane = (typeof LANES)[number];

/** A meeting, a demand or an act, with its time. */
export interface Moment {
  item: GraphNode | GraphEdge;
  /** Its name; of an act the sentence. */
  label: string;
  /** When it is: on its own date, else where it was first told. */
  days: Days;
  /** The days on which it was told again, for what has no date of its own. */
  again: readonly Days[];
  /** It has a date of its own. */
  dated: boolean;
}

/** All that a timeline shows. */
export interface Timeline {
  /** By lane, in the order of time. */
  moments: Readonly<Record<Lane, readonly Moment[]>>;
  /** How many there are of each lane whose day nobody tells and whose documents have none. */
  undated: Readonly<Record<Lane, number>>;
}

/** The meetings, demands and acts of a graph in the order of time. */
export function timeline(graph: GraphFile): Timeline {
  const documents = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const nodes = new Map(graph.nodes.map(node => [node.key, node]));
  const nodesOf = (kind: Lane) => graph.nodes.filter(({ attributes }) => attributes.kind === kind);
  const acts = graph.edges.filter(({ attributes: { type } }) => EDGE_TYPES[type].family === 'relation');
  const all = { meeting: nodesOf('meeting'), demand: nodesOf('demand'), act: acts };
  const moments = byLane(lane =>
    inOrder(all[lane].flatMap(item => momentOf(item, sentenceOf(nodes, item), documents) ?? [])),
  );
  return { moments, undated: byLane(lane => all[lane].length - moments[lane].length) };
}

const byLane = <Value>(make: (lane: Lane) => Value): Record<Lane, Value> => ({
  meeting: make('meeting'),
  demand: make('demand'),
  act: make('act'),
});

function momentOf(item: GraphNode | GraphEdge, label: string, documents: Documents): Moment | undefined {
  const own = ownDate(item);
  if (own !== undefined) return { item, label, days: daysOfDate(own), again: [], dated: true };
  const [first, ...again] = daysTold(item, documents);
  return first && { item, label, days: first, again, dated: false };
}

/** Moments in the order of time, those that begin on one day by name. Of many moments few days are to be compared. */
function inOrder(moments: readonly Moment[]): Moment[] {
  const byDay = grouped(moments, ({ days }) => days.start);
  const byName = (a: Moment, b: Moment) => compare(a.label, b.label) || compare(a.item.key, b.item.key);
  return [...byDay.keys()].sort(compare).flatMap(day => byDay.get(day)!.sort(byName));
}

/** The share of moments that may lie far before and far after all others. */
const OUTLYING = 0.04;

/** From the first to the last day of some moments, and the time in which all but a few far ones lie. */
export interface Reach {
  all: Days;
  most: Days;
}

/** The reach of moments in the order of time; undefined where there are none. */
export function reachOf(moments: readonly Moment[]): Reach | undefined {
  if (moments.length === 0) return undefined;
  const starts = moments.map(({ days }) => days.start).sort(compare);
  const ends = moments.flatMap(({ days, again }) => [days.end, ...again.map(({ end }) => end)]).sort(compare);
  const few = Math.floor(starts.length * OUTLYING);
  const [start, end] = [dayNumber(starts[few])!, dayNumber(ends.at(-1 - few))!];
  // What lies no further from the rest than half of its length is not far.
  const half = Math.max(0, end - start) / 2;
  return {
    all: { start: starts[0]!, end: ends.at(-1)! },
    most: {
      start: starts.find(day => dayNumber(day)! >= start - half)!,
      end: ends.findLast(day => dayNumber(day)! <= end + half)!,
    },
  };
}

/** The days that a timeline opens with where some of the time is shown alone; those in which most lies where none is. */
export function windowOf({ all, most }: Reach, { from, to }: Stretch): Days {
  const start = from === undefined ? most.start : daysOfDate(from).start;
  const end = to === undefined ? most.end : daysOfDate(to).end;
  const [, first] = [all.start, start].sort(compare);
  const [last] = [all.end, end].sort(compare);
  return first! <= last! ? { start: first!, end: last! } : most;
}
