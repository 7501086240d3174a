import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES } from '../model/ontology.ts';
import { type Days, type Documents, daysOf } from '../views/dates.ts';

/** What has a time: meetings, demands and acts. Actors, and who belongs to whom, are always there. */
const hasTime = ({ attributes }: GraphNode | GraphEdge): boolean =>
  'kind' in attributes
    ? attributes.kind === 'meeting' || attributes.kind === 'demand'
    : EDGE_TYPES[attributes.type].family === 'relation';

/**
 * The first and the last day of a meeting, a demand or an act, each of which belongs to it: the days of its own date, of
 * a month all of them; without one, from the first document that tells of it to the last. Undefined for all that is
 * always there: what is none of these, and what nobody dates.
 */
export function timeOf(item: GraphNode | GraphEdge, documents: Documents): Days | undefined {
  if (!hasTime(item)) return undefined;
  const days = daysOf(item, documents);
  const starts = days.map(({ start }) => start).sort();
  const ends = days.map(({ end }) => end).sort();
  return days.length > 0 ? { start: starts[0]!, end: ends.at(-1)! } : undefined;
}
