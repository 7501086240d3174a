import type { GraphParts } from '../model/graph.ts';
import { EDGE_TYPES, KINDS } from '../model/ontology.ts';
import type { Chunk } from './chunks.ts';
import { type Dialect, toTables } from './tables.ts';

/** The heads are those by which Gephi knows ids, ends, labels, weights and parallel edges when a spreadsheet is imported. */
const GEPHI: Dialect = {
  nodes: {
    name: 'nodes.csv',
    fields: idOf => ({
      Id: ({ key }) => idOf(key),
      Label: ({ attributes }) => attributes.label,
      color: ({ attributes }) => KINDS[attributes.kind].color.light,
      x: ({ attributes }) => attributes.x,
      y: ({ attributes }) => attributes.y,
    }),
  },
  edges: {
    name: 'edges.csv',
    fields: (nodeId, edgeId) => ({
      Source: ({ source }) => nodeId(source),
      Target: ({ target }) => nodeId(target),
      Type: () => 'Directed',
      Kind: ({ attributes }) => attributes.type,
      Id: ({ key }) => edgeId(key),
      Label: ({ attributes }) => EDGE_TYPES[attributes.type].label,
      Weight: ({ attributes }) => attributes.evidence.length,
      color: ({ attributes }) => EDGE_TYPES[attributes.type].color.light,
    }),
  },
  heading: ({ name }) => name,
};

/** A graph as two tables for Gephi's "Import spreadsheet", in an archive. */
export const toGephiTables = (graph: GraphParts): Iterable<Chunk> => toTables(graph, GEPHI);
