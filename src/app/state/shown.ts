import { useMemo } from 'react';
import { asOf, filter, type GraphFile, neighbourhood, only } from '../../browser.ts';
import type { Address } from './address.ts';

/**
 * Gives the part of a graph that an address shows: what was known on its day, of that what filters leave, of that what was
 * chosen, of that what is near.
 */
export function shownIn(graph: GraphFile, { asOf: day, filters, hidden, kept, near, node }: Address): GraphFile {
  const known = day === undefined ? graph : asOf(graph, day);
  const chosen = only(filter(known, filters), { hidden, kept });
  const around = near > 0 && node !== undefined && graph.nodes.some(({ key }) => key === node);
  return around ? neighbourhood(chosen, node, near) : chosen;
}

/** What an address shows of a graph; the same as before as long as the address does not change what is shown. */
export function useShownIn(graph: GraphFile, address: Address): GraphFile {
  const { filters, asOf, hidden, kept, near, node } = address;
  const around = near > 0 ? node : undefined;
  const key = JSON.stringify([filters, asOf, hidden, kept, near, around]);
  return useMemo(() => shownIn(graph, address), [graph, key]);
}
