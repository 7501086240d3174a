import type { VoiceMode } from '../model/evidence.ts';
import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { ACTOR_KINDS, EDGE_TYPES, type EdgeType, type NodeKind } from '../model/ontology.ts';
import { type Agreement, agreementOf } from './agreement.ts';
import { daysOf, meets } from './dates.ts';

/** What a reader wants to see of a graph. */
export interface Filters {
  hiddenKinds: readonly NodeKind[];
  hiddenTypes: readonly EdgeType[];
  /** Documents, by their ids, whose words do not count. */
  hiddenDocuments: readonly string[];
  /** Evidence of these voices does not count for relations, meetings and demands. */
  hiddenVoices: readonly VoiceMode[];
  /** What these readers say, together or alone. What nobody but the rules read is never hidden by it. */
  hiddenReaders: readonly Agreement[];
  /**
   * The first and the last day, as ISO dates; a month or a year stands for all its days. An actor has no time of its own,
   * and who takes part in a meeting has that of the meeting.
   */
  from?: string | undefined;
  to?: string | undefined;
  /** At least so sure, 0 to 1. What has no confidence is sure. */
  confidence: number;
  /** Told by at least so many documents. */
  documents: number;
}

/** Filters that let everything pass. */
export const NO_FILTERS: Filters = {
  hiddenKinds: [],
  hiddenTypes: [],
  hiddenDocuments: [],
  hiddenVoices: [],
  hiddenReaders: [],
  confidence: 0,
  documents: 1,
};

/**
 * Gives the part of a graph that passes, which is the very graph where nothing is filtered: evidence of hidden documents and voices is taken away, then what has none left,
 * then edges that have lost an end. An actor goes where the words behind all of its edges are filtered away; it stays
 * where their type or the kind of their other end is hidden, for it was not what the reader took away.
 */
export function filter(graph: GraphFile, filters: Filters): GraphFile {
  if (!isFiltering(filters)) return graph;
  const weigh = judge(filters, graph);
  const weighed = graph.nodes.flatMap(node => weigh.node(node));
  const [there, kinds] = [new Set(weighed.map(node => node.key)), new Set(filters.hiddenKinds)];
  const related = graph.edges
    .filter(({ source, target }) => there.has(source) && there.has(target))
    .flatMap(edge => weigh.edge(edge));
  const [joined, before] = [endsOf(related), endsOf(graph.edges)];
  const nodes = weighed.filter(({ key, attributes: { kind } }) => {
    return !kinds.has(kind) && (!isActor(kind) || joined.has(key) || !before.has(key));
  });
  const [kept, types] = [new Set(nodes.map(node => node.key)), new Set(filters.hiddenTypes)];
  const edges = related.filter(
    ({ source, target, attributes: { type } }) => kept.has(source) && kept.has(target) && !types.has(type),
  );
  return { ...graph, nodes, edges };
}

/** The nodes at which edges begin or end. */
function endsOf(edges: readonly GraphEdge[]): ReadonlySet<string> {
  const ends = new Set<string>();
  for (const { source, target } of edges) ends.add(source).add(target);
  return ends;
}

/** Whether filters let less than everything pass. */
export const isFiltering = (filters: Filters): boolean =>
  (Object.entries(filters) as [keyof Filters, Filters[keyof Filters]][]).some(([name, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[name],
  );

const isActor = (kind: NodeKind) => (ACTOR_KINDS as readonly NodeKind[]).includes(kind);

/** Gives a node or an edge with the evidence that counts, or nothing where it does not pass. */
function judge(filters: Filters, graph: GraphFile) {
  const { hiddenDocuments, hiddenVoices, hiddenReaders, confidence, documents, from, to } = filters;
  const [absent, silent] = [new Set(hiddenDocuments), new Set(hiddenVoices)];
  const unheard = new Set<Agreement | undefined>(hiddenReaders);
  const byId = new Map(graph.attributes.documents.map(document => [document.id, document]));
  const timed = (from ?? to) !== undefined;
  const isInTime = (item: GraphNode | GraphEdge) => !timed || meets(daysOf(item, byId), { from, to });
  const weigh = <Item extends GraphNode | GraphEdge>(item: Item, voiced: boolean): Item[] => {
    const { evidence, confidence: sure = 1 } = item.attributes;
    if (unheard.has(agreementOf(item))) return [];
    const counted = evidence.filter(({ document, voice }) => {
      return !absent.has(document) && !(voiced && voice && silent.has(voice.mode));
    });
    const tellers = new Set(counted.map(({ document }) => document));
    if (counted.length === 0 || tellers.size < documents || sure < confidence) return [];
    return [
      counted.length === evidence.length ? item : { ...item, attributes: { ...item.attributes, evidence: counted } },
    ];
  };
  return {
    node: (node: GraphNode) => {
      const acts = isActor(node.attributes.kind);
      return weigh(node, !acts).filter(weighed => acts || isInTime(weighed));
    },
    edge: (edge: GraphEdge) => {
      const { family } = EDGE_TYPES[edge.attributes.type];
      return weigh(edge, true).filter(weighed => family === 'meeting' || isInTime(weighed));
    },
  };
}
