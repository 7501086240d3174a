import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import type { Documents } from '../views/dates.ts';
import { nodeSize } from '../views/size.ts';
import { chunksOf } from './chunks.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, recordOf, TIME_COLUMNS } from './columns.ts';
import { jsonArray, mapped } from './json.ts';
import { degrees, documentsOf } from './parts.ts';

const NODES = [...NODE_COLUMNS, ...TIME_COLUMNS];
const EDGES = [...EDGE_COLUMNS, ...TIME_COLUMNS];

const plainNode = ({ key, attributes }: GraphNode, degree: number, documents: Documents) => {
  const { kind, label, x, y } = attributes;
  const look = { label, color: KINDS[kind].color.light, size: nodeSize(degree), x, y };
  return { key, attributes: { ...look, ...recordOf({ key, attributes }, NODES, documents) } };
};

const plainEdge = (edge: GraphEdge, documents: Documents) => {
  const { key, source, target, attributes } = edge;
  const { label, color } = EDGE_TYPES[attributes.type];
  const look = { label, color: color.light, weight: attributes.evidence.length };
  return { key, source, target, attributes: { ...look, ...recordOf(edge, EDGES, documents) } };
};

/**
 * A graph as graphology's `Graph.from` takes it, with plain attributes as Sigma draws them: texts and numbers, no lists. The
 * type of an edge is its `relation`, since Sigma takes `type` for the program that draws it.
 */
export function toGraphology(graph: GraphParts): Iterable<string> {
  const documents = documentsOf(graph);
  return chunksOf(function* () {
    const degreeOf = degrees(graph);
    yield '{"attributes":{"name":"Entente"},"options":{"type":"directed","multi":true,"allowSelfLoops":false},\n"nodes":';
    yield* jsonArray(mapped(graph.nodes, node => plainNode(node, degreeOf(node.key), documents)));
    yield ',\n"edges":';
    yield* jsonArray(mapped(graph.edges, edge => plainEdge(edge, documents)));
    yield '}\n';
  });
}
