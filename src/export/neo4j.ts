import type { GraphParts } from '../model/graph.ts';
import { KINDS, type NodeKind } from '../model/ontology.ts';
import type { Chunk } from './chunks.ts';
import { type Dialect, toTables } from './tables.ts';

/** The label of a kind of node in Neo4j. */
export const neo4jLabel = (kind: NodeKind): string => KINDS[kind].label;

/** The type of an edge in Neo4j: `HELD_IN`. */
export const neo4jType = (type: string): string => type.toUpperCase();

const TYPES = { string: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

/** The heads are those that `neo4j-admin database import` asks for. */
const NEO4J: Dialect = {
  nodes: {
    name: 'nodes.csv',
    fields: idOf => ({
      'key:ID': ({ key }) => idOf(key),
      ':LABEL': ({ attributes }) => neo4jLabel(attributes.kind),
      'label:string': ({ attributes }) => attributes.label,
    }),
  },
  edges: {
    name: 'relationships.csv',
    fields: (nodeId, edgeId) => ({
      ':START_ID': ({ source }) => nodeId(source),
      ':END_ID': ({ target }) => nodeId(target),
      ':TYPE': ({ attributes }) => neo4jType(attributes.type),
      'key:string': ({ key }) => edgeId(key),
    }),
  },
  heading: ({ name, type }) => `${name}:${TYPES[type]}`,
};

/** A graph as two tables for the importer of Neo4j, in an archive. Cells hold line ends: it needs `--multiline-fields=true`. */
export const toNeo4jTables = (graph: GraphParts): Iterable<Chunk> => toTables(graph, NEO4J);
