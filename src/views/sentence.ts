import type { GraphEdge, GraphNode } from '../model/graph.ts';
import { EDGE_TYPES } from '../model/ontology.ts';

/** The nodes of a graph by their keys. */
type Nodes = ReadonlyMap<string, Pick<GraphNode, 'attributes'>>;

/** What a node or an edge is called: the name of a node, an edge as a sentence, "Norway accuses Peru". */
export function sentenceOf(nodes: Nodes, item: GraphNode | GraphEdge): string {
  if (!('source' in item)) return item.attributes.label;
  const label = (key: string) => nodes.get(key)!.attributes.label;
  return `${label(item.source)} ${EDGE_TYPES[item.attributes.type].label} ${label(item.target)}`;
}
