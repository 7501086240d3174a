import type { GraphParts } from '../model/graph.ts';
import type { Documents } from '../views/dates.ts';

/** The documents of a graph by their ids. */
export const documentsOf = ({ attributes }: GraphParts): Documents =>
  new Map(attributes.documents.map(document => [document.id, document]));

/** How many there are. */
export function count(items: Iterable<unknown>): number {
  if (Array.isArray(items)) return items.length;
  let number = 0;
  for (const _ of items) number++;
  return number;
}

/** Gives the number of edges at each node. */
export function degrees({ edges }: GraphParts): (key: string) => number {
  const known = new Map<string, number>();
  for (const { source, target } of edges) for (const key of [source, target]) known.set(key, (known.get(key) ?? 0) + 1);
  return key => known.get(key) ?? 0;
}
