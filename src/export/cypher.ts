import type { GraphEdge, GraphNode, GraphParts } from '../model/graph.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, type EdgeType, NODE_KINDS, type NodeKind } from '../model/ontology.ts';
import type { Documents } from '../views/dates.ts';
import { type Chunk, chunksOf } from './chunks.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, recordOf, TIME_COLUMNS } from './columns.ts';
import { jsonArray } from './json.ts';
import { neo4jLabel, neo4jType } from './neo4j.ts';
import { documentsOf } from './parts.ts';
import { toZip } from './zip.ts';

const NODES = [...NODE_COLUMNS, ...TIME_COLUMNS];
const EDGES = [...EDGE_COLUMNS, ...TIME_COLUMNS];

/** Statements that hold names of kinds and types alone, each ended by `;` and a line end: they are the same for every graph. */
function* statements(): Generator<string> {
  yield 'CREATE CONSTRAINT entente_key IF NOT EXISTS FOR (node:Entente) REQUIRE node.key IS UNIQUE;\n';
  for (const kind of NODE_KINDS)
    yield `UNWIND $nodes_${kind} AS row MERGE (node:Entente {key: row.key}) SET node:${neo4jLabel(kind)}, node += row.properties;\n`;
  for (const type of EDGE_TYPE_NAMES)
    yield `UNWIND $edges_${type} AS row MATCH (source:Entente {key: row.source}), (target:Entente {key: row.target}) MERGE (source)-[edge:${neo4jType(type)} {key: row.key}]->(target) SET edge += row.properties;\n`;
}

function* rowsOfNodes(graph: GraphParts, kind: NodeKind, documents: Documents) {
  for (const node of graph.nodes)
    if (node.attributes.kind === kind) yield { key: node.key, properties: nodeProperties(node, documents) };
}

const nodeProperties = (node: GraphNode, documents: Documents) => {
  return { label: node.attributes.label, ...recordOf(node, NODES, documents) };
};

const edgeProperties = (edge: GraphEdge, documents: Documents) => {
  return { label: EDGE_TYPES[edge.attributes.type].label, ...recordOf(edge, EDGES, documents) };
};

function* rowsOfEdges(graph: GraphParts, type: EdgeType, documents: Documents) {
  for (const edge of graph.edges) {
    const { key, source, target, attributes } = edge;
    if (attributes.type === type) yield { key, source, target, properties: edgeProperties(edge, documents) };
  }
}

/** All that the statements ask for, by the names of their parameters, as JSON. */
function* parameters(graph: GraphParts): Generator<string> {
  const documents = documentsOf(graph);
  let before = '{\n';
  for (const kind of NODE_KINDS) {
    yield `${before}"nodes_${kind}": `;
    yield* jsonArray(rowsOfNodes(graph, kind, documents));
    before = ',\n';
  }
  for (const type of EDGE_TYPE_NAMES) {
    yield `${before}"edges_${type}": `;
    yield* jsonArray(rowsOfEdges(graph, type, documents));
  }
  yield '\n}\n';
}

/**
 * A graph as Cypher statements, with all that documents say in parameters apart from them: no word of a document can become
 * a part of a statement. Both are files in an archive. Run twice they make nothing twice.
 */
export const toCypher = (graph: GraphParts): Iterable<Chunk> =>
  toZip([
    { name: 'statements.cypher', chunks: chunksOf(statements) },
    { name: 'parameters.json', chunks: chunksOf(() => parameters(graph)) },
  ]);
