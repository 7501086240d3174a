import { z } from 'zod';
import { documentSchema, partialDateSchema } from './document.ts';
import { evidenceSchema } from './evidence.ts';
import { EDGE_TYPE_NAMES } from './ontology.ts';

const shared = {
  label: z.string().min(1),
  evidence: z.array(evidenceSchema).min(1),
  /** Attributes that were inferred, not stated: name of the attribute → rule that inferred it. */
  inferred: z.record(z.string(), z.string()).optional(),
  /** Measured precision of the best rule behind it, 0 to 1. */
  confidence: z.number().min(0).max(1).optional(),
  /** Where the layout put it. */
  x: z.number().optional(),
  y: z.number().optional(),
  /** What was merged into it: the node of which document, and why it is the same. */
  merged: z
    .array(z.strictObject({ document: z.string().min(1), key: z.string().min(1), reason: z.string().min(1) }))
    .optional(),
};

export const MEETING_STATUSES = ['held', 'ongoing', 'planned', 'proposed', 'cancelled'] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];
export const MEETING_MODES = ['in-person', 'virtual', 'phone'] as const;

export const nodeAttributesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leader'), ...shared, aliases: z.array(z.string()), role: z.string().optional() }),
  z.strictObject({
    kind: z.literal('country'),
    ...shared,
    aliases: z.array(z.string()),
    iso2: z.string().regex(/^[A-Z]{2}$/),
  }),
  z.strictObject({ kind: z.literal('organization'), ...shared, aliases: z.array(z.string()) }),
  z.strictObject({
    kind: z.literal('meeting'),
    ...shared,
    date: partialDateSchema.optional(),
    status: z.enum(MEETING_STATUSES),
    mode: z.enum(MEETING_MODES).optional(),
    place: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('demand'), ...shared }),
]);
export type NodeAttributes = z.infer<typeof nodeAttributesSchema>;

export const edgeAttributesSchema = z.strictObject({
  type: z.enum(EDGE_TYPE_NAMES as [(typeof EDGE_TYPE_NAMES)[number], ...typeof EDGE_TYPE_NAMES]),
  evidence: z.array(evidenceSchema).min(1),
  /** The office in the text's words, for `represents`. */
  role: z.string().optional(),
  /** PLOVER event category, for actor–actor edges. */
  plover: z.string().optional(),
  /** Ends that were inferred, not named: `source` or `target` → rule that inferred it. */
  inferred: z.record(z.string(), z.string()).optional(),
  confidence: z.number().min(0).max(1).optional(),
});
export type EdgeAttributes = z.infer<typeof edgeAttributesSchema>;

/**
 * A graph file: what graphology's `graph.export()` writes for a directed multigraph. It carries its documents with their
 * texts, so that whoever has the file can read every quote where it stands.
 */
export const graphFileSchema = z.strictObject({
  attributes: z.looseObject({ documents: z.array(documentSchema) }),
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
export type GraphFile = z.infer<typeof graphFileSchema>;
export type GraphNode = GraphFile['nodes'][number];
export type GraphEdge = GraphFile['edges'][number];
