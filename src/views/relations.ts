import { type Document, publishedOn } from '../model/document.ts';
import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType } from '../model/ontology.ts';
import { compare } from './grouped.ts';

/** An edge as one of its ends sees it. */
export interface Relation {
  edge: GraphEdge;
  other: GraphNode;
  /** It says something of a demand that one wants and another refuses. */
  contested: boolean;
  /** The last day on which it was told. */
  last: string | undefined;
}

/** The relations of a node that read alike, e.g. all that it *rejects*. */
export interface RelationGroup {
  type: EdgeType;
  /** They go out from the node. */
  outward: boolean;
  /** Reads between the node and the other end. */
  label: string;
  /** The contested first, then those told of last. */
  relations: readonly Relation[];
}

/** What relations are looked up in. */
interface Around {
  nodes: ReadonlyMap<string, GraphNode>;
  documents: ReadonlyMap<string, Document>;
  /** Whether a node is a demand that one wants and another refuses. */
  isContested: (node: string) => boolean;
}

/** The relations of a node by type and direction: groups with contested ones first, then those with the newest. */
export function relationsOf(key: string, edges: readonly GraphEdge[], around: Around): RelationGroup[] {
  const groups = EDGE_TYPE_NAMES.flatMap(type =>
    [true, false].map((outward): RelationGroup => {
      const { label, reverseLabel } = EDGE_TYPES[type];
      const own = edges.filter(
        ({ source, target, attributes }) => attributes.type === type && (outward ? source : target) === key,
      );
      const relations = own.map(edge => relation(edge, outward, around)).sort(byWeight);
      return { type, outward, label: outward ? label : reverseLabel, relations };
    }),
  ).filter(({ relations }) => relations.length > 0);
  return groups.sort((a, b) => byUrgency(a.relations[0]!, b.relations[0]!));
}

function relation(edge: GraphEdge, outward: boolean, { nodes, documents, isContested }: Around): Relation {
  const days = edge.attributes.evidence.flatMap(({ document, start }) => {
    return publishedOn(documents.get(document)!, start) ?? [];
  });
  return {
    edge,
    other: nodes.get(outward ? edge.target : edge.source)!,
    contested: isContested(edge.source) || isContested(edge.target),
    last: days.sort().at(-1),
  };
}

const byUrgency = (a: Relation, b: Relation) =>
  Number(b.contested) - Number(a.contested) || compare(b.last ?? '', a.last ?? '');

const byWeight = (a: Relation, b: Relation) =>
  byUrgency(a, b) ||
  a.other.attributes.label.localeCompare(b.other.attributes.label, 'en') ||
  compare(a.edge.key, b.edge.key);
