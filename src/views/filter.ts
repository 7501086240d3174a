import type { GraphFile } from '../model/graph.ts';
import type { EdgeType, NodeKind } from '../model/ontology.ts';

/** What a reader has taken off the map. */
export interface Hidden {
  kinds: ReadonlySet<NodeKind>;
  types: ReadonlySet<EdgeType>;
}

/**
 * Gives the graph without nodes of the hidden kinds, without edges of the hidden types, and without edges that have
 * lost an end. A node that loses its last edge stays: it was not what the reader took away.
 */
export function filter(graph: GraphFile, hidden: Hidden): GraphFile {
  const nodes = graph.nodes.filter(node => !hidden.kinds.has(node.attributes.kind));
  const kept = new Set(nodes.map(node => node.key));
  const edges = graph.edges.filter(
    edge => !hidden.types.has(edge.attributes.type) && kept.has(edge.source) && kept.has(edge.target),
  );
  return { ...graph, nodes, edges };
}
