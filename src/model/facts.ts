import { z } from 'zod';
import { documentSchema } from './document.ts';
import { droppedSchema } from './dropped.ts';
import { edgeAttributesSchema, nodeAttributesSchema } from './graph.ts';

/**
 * The facts of one document: what extraction gives and merging takes. Keys of leaders, countries and
 * organizations are made of their names (`leader:keir-starmer`, `country:GB`); those of meetings and demands hold
 * the document's id and the place of their first quote (`meeting:001:1034`).
 */
export const factsSchema = z.strictObject({
  document: documentSchema,
  nodes: z.array(z.strictObject({ key: z.string().min(1), attributes: nodeAttributesSchema })),
  edges: z.array(
    z.strictObject({ source: z.string().min(1), target: z.string().min(1), attributes: edgeAttributesSchema }),
  ),
  /** What its readers took for no fact, where two read it. */
  dropped: z.array(droppedSchema).optional(),
});
/** What extraction finds in one document, and what merging takes. */
export type Facts = z.infer<typeof factsSchema>;
/** A node of one document. */
export type FactNode = Facts['nodes'][number];
/** An edge between nodes of one document. */
export type FactEdge = Facts['edges'][number];
