import type { z } from 'zod';
import { firstOf, issueLines } from '../model/describe-issue.ts';
import {
  type EdgeAttributes,
  edgeAttributesSchema,
  type NodeAttributes,
  nodeAttributesSchema,
} from '../model/graph.ts';
import { endsFault, type NodeKind } from '../model/ontology.ts';

function whyNot(schema: z.ZodType, attributes: NodeAttributes | EdgeAttributes): string | undefined {
  const { error } = schema.safeParse(attributes);
  return error && firstOf(issueLines(error));
}

/** Says why the ontology forbids a node; undefined where it allows it. */
export const whyNoNode = (attributes: NodeAttributes): string | undefined => whyNot(nodeAttributesSchema, attributes);

/**
 * Says why the ontology forbids an edge; undefined where it allows it.
 *
 * @param ends Keys and kinds of the nodes that it joins; the kind of what is no node is undefined.
 */
export function whyNoEdge(
  attributes: EdgeAttributes,
  ends: { from: string; to: string; fromKind: NodeKind | undefined; toKind: NodeKind | undefined },
): string | undefined {
  const { from, to, fromKind, toKind } = ends;
  if (from === to) return 'an edge joins two nodes';
  if (fromKind === undefined) return `"${from}" is no node`;
  if (toKind === undefined) return `"${to}" is no node`;
  return endsFault(attributes.type, fromKind, toKind) ?? whyNot(edgeAttributesSchema, attributes);
}
