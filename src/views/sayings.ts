import { type Document, publishedOn } from '../model/document.ts';
import type { Evidence } from '../model/evidence.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { ACTOR_KINDS, type NodeKind } from '../model/ontology.ts';
import type { Told } from './coverage.ts';
import { compare } from './grouped.ts';

type Documents = ReadonlyMap<string, Document>;

/** A passage with all that it says of something. */
export interface Saying {
  evidence: Evidence;
  /** The day on which it was published, as precisely as it is known. */
  date: string | undefined;
  /** What it gave. */
  items: readonly (GraphNode | GraphEdge)[];
}

/** How much the documents tell of something, and from when to when. */
export interface Extent {
  documents: number;
  quotes: number;
  /** The first and the last day on which it was told; undefined where none of its documents is dated. */
  first: string | undefined;
  last: string | undefined;
}

const isActor = (kind: NodeKind) => (ACTOR_KINDS as readonly NodeKind[]).includes(kind);

/**
 * What the documents tell of a node: the quotes of its edges, and its own ones. Those of an actor are mere mentions of
 * its name, and are left out where it has edges.
 */
export function toldOf(node: GraphNode, edges: readonly GraphEdge[]): Told[] {
  const items = edges.length > 0 && isActor(node.attributes.kind) ? edges : [node, ...edges];
  return items.flatMap(item => item.attributes.evidence.map(evidence => ({ item, evidence })));
}

/**
 * The passages of what is told, each once, the newest first; those without a date last. What a passage within another one
 * gave counts to the longer one.
 */
export function sayings(told: readonly Told[], documents: Documents): Saying[] {
  const sorted = told.toSorted(({ evidence: a }, { evidence: b }) => {
    return compare(a.document, b.document) || a.start - b.start || b.end - a.end;
  });
  const passages: { evidence: Evidence; items: Set<GraphNode | GraphEdge> }[] = [];
  for (const { item, evidence } of sorted) {
    const last = passages.at(-1);
    if (last && last.evidence.document === evidence.document && evidence.end <= last.evidence.end) last.items.add(item);
    else passages.push({ evidence, items: new Set([item]) });
  }
  const all = passages.map(({ evidence, items }) => {
    const date = publishedOn(documents.get(evidence.document)!, evidence.start);
    return { evidence, date, items: [...items] };
  });
  return all.sort((a, b) => compare(b.date ?? '', a.date ?? ''));
}

/** How much some evidence is, and from when to when it was told. */
export function extentOf(evidence: readonly Evidence[], documents: Documents): Extent {
  const dates = evidence.flatMap(({ document, start }) => publishedOn(documents.get(document)!, start) ?? []).sort();
  return {
    documents: new Set(evidence.map(({ document }) => document)).size,
    quotes: new Set(evidence.map(({ document, start, end }) => `${start} ${end} ${document}`)).size,
    first: dates[0],
    last: dates.at(-1),
  };
}
