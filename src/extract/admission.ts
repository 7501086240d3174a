import {
  type EdgeAttributes,
  edgeAttributesSchema,
  type NodeAttributes,
  nodeAttributesSchema,
} from '../model/graph.ts';
import { EDGE_TYPES, type EdgeTypeDefinition, type NodeKind } from '../model/ontology.ts';

/** Says why the ontology forbids a node; undefined where it allows it. */
export function whyNoNode(attributes: NodeAttributes): string | undefined {
  const parsed = nodeAttributesSchema.safeParse(attributes);
  if (parsed.success) return undefined;
  const { path, message } = parsed.error.issues[0]!;
  return `its ${path.join('.') || 'kind'} cannot be so: ${message}`;
}

/**
 * Says why the ontology forbids an edge; undefined where it allows it.
 *
 * @param ends Keys and kinds of the nodes that it joins; the kind of what is no node is undefined.
 */
export function whyNoEdge(
  attributes: EdgeAttributes,
  ends: { from: string; to: string; fromKind: NodeKind | undefined; toKind: NodeKind | undefined },
): string | undefined {
  const { type, plover } = attributes;
  const definition: EdgeTypeDefinition | undefined = Object.hasOwn(EDGE_TYPES, type) ? EDGE_TYPES[type] : undefined;
  if (!definition) return `no edge is of type "${type}"`;
  if (ends.from === ends.to) return 'an edge joins two nodes';
  for (const end of ['from', 'to'] as const) {
    const kind = ends[`${end}Kind`];
    if (kind === undefined) return `"${ends[end]}" is no node`;
    if (!definition[end].includes(kind)) return `"${type}" cannot go ${end} a ${kind}`;
  }
  if (plover !== undefined && !definition.plover?.includes(plover))
    return `"${type}" is no PLOVER event of category ${plover}`;
  const parsed = edgeAttributesSchema.safeParse(attributes);
  if (parsed.success) return undefined;
  const { path, message } = parsed.error.issues[0]!;
  return `its ${path.join('.')} cannot be so: ${message}`;
}
