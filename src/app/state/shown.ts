import { useMemo } from 'react';
import { type GraphFile, narrow } from '../../browser.ts';
import type { Address, Arrangement } from './address.ts';
import type { GraphIndex } from './graph-index.ts';

/** Keys of nodes or of edges. */
export interface Keys {
  readonly size: number;
  has(key: string): boolean;
  keys(): Iterable<string>;
}

/** The part of an address that says what is shown, and how. */
export interface Showing extends Omit<Arrangement, 'ledger'>, Pick<Address, 'near' | 'node'> {}

/** What is shown of a graph. */
export interface Shown {
  graph: GraphFile;
  nodes: Keys;
  edges: Keys;
  showing: Showing;
}

/** What an address says of what is shown; the same as before as long as it says the same. */
function useShowing({ filters, asOf, hidden, kept, pins, color, size, near, node }: Address): Showing {
  const arranged = useSame({ filters, asOf, hidden, kept, pins, color, size, near });
  const around = near > 0 ? node : undefined;
  return useMemo(() => ({ ...arranged, ...(around === undefined ? {} : { node: around }) }), [arranged, around]);
}

/** Gives the same thing as before as long as it says the same. */
export function useSame<Value>(value: Value): Value {
  return useMemo(() => value, [JSON.stringify(value)]);
}

/** What {@link narrow} gives; the same as before as long as the same is asked for. */
export function useShownIn(graph: GraphFile, showing: Showing): GraphFile {
  const { filters, asOf, hidden, kept, near, node } = showing;
  const asked = useSame({ filters, asOf, hidden, kept, near, node });
  return useMemo(() => narrow(graph, showing), [graph, asked]);
}

/** What an address shows of a graph; the same as before as long as the address does not change that. */
export function useShownAt(index: GraphIndex, address: Address): Shown {
  const showing = useShowing(address);
  const graph = useShownIn(index.graph, showing);
  const keys = useMemo(
    () => (graph === index.graph ? index : { nodes: keysOf(graph.nodes), edges: keysOf(graph.edges) }),
    [index, graph],
  );
  return useMemo(() => ({ graph, nodes: keys.nodes, edges: keys.edges, showing }), [graph, keys, showing]);
}

const keysOf = (items: readonly { key: string }[]): Keys => new Set(items.map(({ key }) => key));
