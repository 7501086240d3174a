import type { Document } from '../model/document.ts';
import type { FactEdge, FactNode, Facts } from '../model/facts.ts';

/** A node of one document, with what is said of it there: what is compared to tell whether two are the same. */
export interface Item {
  document: Document;
  node: FactNode;
  /** Edges of the document that leave or reach the node. */
  edges: FactEdge[];
  /** What a comparison reads of it, and by which function. */
  reading: { of: object; value: unknown } | undefined;
}

/** Gives each actor of a document its key in the merged graph. */
export type ActorKeys = (item: Item, key: string) => string;

/** Gives all names of an actor of the merged graph. */
export type ActorNames = (key: string) => readonly string[];

/** All nodes of the facts as items, in the order of document ids and keys. */
export function itemsOf(facts: readonly Facts[]): Item[] {
  const items: Item[] = [];
  for (const { document, nodes, edges } of facts) {
    const touching = new Map<string, FactEdge[]>();
    for (const { key } of nodes) touching.set(key, []);
    for (const edge of edges) {
      touching.get(edge.source)?.push(edge);
      touching.get(edge.target)?.push(edge);
    }
    for (const node of [...nodes].sort((a, b) => (a.key < b.key ? -1 : 1)))
      items.push({ document, node, edges: touching.get(node.key)!, reading: undefined });
  }
  return items;
}

/** What one comparison reads of an item, worked out once for each and kept with it: a map of so many slows the collector. */
export function perItem<Value>(make: (item: Item) => Value): (item: Item) => Value {
  return item => {
    if (item.reading?.of !== make) item.reading = { of: make, value: make(item) };
    return item.reading.value as Value;
  };
}

/** A function that is worked out once for each of what it is asked. */
export function once<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}

/** The key in the graph of each node of each document. */
export class KeysInGraph {
  readonly #keys = new Map<string, Map<string, string>>();

  set({ document, node }: Item, key: string): void {
    let ofDocument = this.#keys.get(document.id);
    if (ofDocument === undefined) {
      ofDocument = new Map();
      this.#keys.set(document.id, ofDocument);
    }
    ofDocument.set(node.key, key);
  }

  get(document: string, key: string): string | undefined {
    return this.#keys.get(document)?.get(key);
  }
}
