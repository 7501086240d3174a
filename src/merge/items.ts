import type { Document } from '../model/document.ts';
import type { FactEdge, FactNode, Facts } from '../model/facts.ts';

/** A node of one document, with what is said of it there: what is compared to tell whether two are the same. */
export interface Item {
  document: Document;
  node: FactNode;
  /** Edges of the document that leave or reach the node. */
  edges: FactEdge[];
}

/** Gives each actor of a document its key in the merged graph. */
export type ActorKeys = (item: Item, key: string) => string;

/** Gives all names of an actor of the merged graph. */
export type ActorNames = (key: string) => readonly string[];

/** All nodes of the facts as items, in the order of document ids and keys. */
export function itemsOf(facts: readonly Facts[]): Item[] {
  return facts.flatMap(({ document, nodes, edges }) => {
    const touching = new Map<string, FactEdge[]>(nodes.map(node => [node.key, []]));
    for (const edge of edges) {
      touching.get(edge.source)?.push(edge);
      touching.get(edge.target)?.push(edge);
    }
    return [...nodes]
      .sort((a, b) => (a.key < b.key ? -1 : 1))
      .map(node => ({ document, node, edges: touching.get(node.key)! }));
  });
}

/** A function of an item that is worked out once for each. */
export function perItem<Value>(make: (item: Item) => Value): (item: Item) => Value {
  const known = new WeakMap<Item, { value: Value }>();
  return item => {
    let entry = known.get(item);
    if (entry === undefined) {
      entry = { value: make(item) };
      known.set(item, entry);
    }
    return entry.value;
  };
}

/** Names an item within all documents. */
export const itemId = (document: string, key: string): string => `${document}|${key}`;
