import { z } from 'zod';
import { type AttributesOf, attributesOf } from './attributes.ts';
import { documentSchema } from './document.ts';
import { droppedSchema } from './dropped.ts';
import { evidenceSchema } from './evidence.ts';
import { EDGE_TYPE_NAMES, type EdgeType, NODE_KINDS, type NodeKind, ploverFault } from './ontology.ts';

type SchemasOf<Part extends NodeKind | EdgeType> = {
  [Name in keyof AttributesOf<Part>]: AttributesOf<Part>[Name] extends { schema: infer Schema } ? Schema : never;
};

/** The schemas of the attributes that kinds of nodes or types of edges have. */
const schemasOf = <Part extends NodeKind | EdgeType>(...parts: readonly Part[]): SchemasOf<Part> =>
  Object.fromEntries(attributesOf(...parts).map(([name, { schema }]) => [name, schema])) as SchemasOf<Part>;

/** What came about in the making of a node or an edge: where the text says it, and what was inferred. */
const origin = {
  evidence: z.array(evidenceSchema).min(1),
  /** What was inferred, not stated: name of the attribute, or `source` or `target` → rule that inferred it. */
  inferred: z.record(z.string(), z.string()).optional(),
};

const nodeSchema = <Kind extends NodeKind>(kind: Kind) =>
  z.strictObject({
    kind: z.literal(kind),
    label: z.string().min(1),
    ...origin,
    /** Where the layout put it. */
    x: z.number().optional(),
    y: z.number().optional(),
    /** What was merged into it: the node of which document, and why it is the same. */
    merged: z
      .array(z.strictObject({ document: z.string().min(1), key: z.string().min(1), reason: z.string().min(1) }))
      .optional(),
    ...schemasOf(kind),
  });

export const nodeAttributesSchema = z.discriminatedUnion('kind', [
  nodeSchema('leader'),
  nodeSchema('country'),
  nodeSchema('organization'),
  nodeSchema('meeting'),
  nodeSchema('demand'),
]);
/** What there is to know of a node, by its kind. */
export type NodeAttributes = z.infer<typeof nodeAttributesSchema>;

/** All attributes of edges, and which of them each type has. */
const edgeSchemas = schemasOf(...EDGE_TYPE_NAMES);
const ownOf = new Map(EDGE_TYPE_NAMES.map(type => [type, new Set<string>(Object.keys(schemasOf(type)))]));

export const edgeAttributesSchema = z
  .strictObject({ type: z.enum(EDGE_TYPE_NAMES), ...origin, ...edgeSchemas })
  .superRefine((given, { addIssue }) => {
    const own = ownOf.get(given.type)!;
    for (const name of Object.keys(edgeSchemas))
      if (name in given && !own.has(name))
        addIssue({ code: 'custom', path: [name], message: `"${given.type}" has no such attribute` });
    const fault = own.has('plover') && given.plover !== undefined && ploverFault(given.type, given.plover);
    if (fault) addIssue({ code: 'custom', path: ['plover'], message: fault });
  });
/** What there is to know of an edge. */
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>;

/**
 * A graph file: what graphology's `graph.export()` writes for a directed multigraph. It carries its documents with their
 * texts, so that whoever has the file can read every quote where it stands.
 */
export const graphFileSchema = z.strictObject({
  attributes: z.looseObject({
    documents: z.array(documentSchema),
    dropped: z.array(droppedSchema).optional(),
    /** So many nodes of the documents were compared with the nearest of a kind only: too many have the same in common. */
    partlyCompared: z.partialRecord(z.enum(NODE_KINDS), z.int().positive()).optional(),
  }),
  options: z.strictObject({
    type: z.literal('directed'),
    multi: z.literal(true),
    allowSelfLoops: z.literal(false),
  }),
  nodes: z.array(z.strictObject({ key: z.string().min(1), attributes: nodeAttributesSchema })),
  edges: z.array(
    z.strictObject({
      key: z.string().min(1),
      source: z.string().min(1),
      target: z.string().min(1),
      attributes: edgeAttributesSchema,
      undirected: z.literal(false).optional(),
    }),
  ),
});
/** A graph with its documents, as its file holds it. */
export type GraphFile = z.infer<typeof graphFileSchema>;
/** A node of a graph: its key and its attributes. */
export type GraphNode = GraphFile['nodes'][number];
/** An edge of a graph: its key, its ends and its attributes. */
export type GraphEdge = GraphFile['edges'][number];

/**
 * A graph to be walked, one node and one edge at a time and as often as needed, so that one larger than memory can be
 * written. A graph file is one.
 */
export interface GraphParts {
  attributes: GraphFile['attributes'];
  nodes: Iterable<GraphNode>;
  edges: Iterable<GraphEdge>;
}
