import { type AttributeName, attributesOf } from '../../model/attributes.ts';
import type { EdgeType, NodeKind } from '../../model/ontology.ts';

/** The attributes of a claim that a kind of node or a type of edge has, and that are what they may be. */
export function attributesIn(
  part: NodeKind | EdgeType,
  claimed: Partial<Record<AttributeName, unknown>>,
): Partial<Record<AttributeName, never>> {
  const kept = attributesOf(part).flatMap(([name, { schema }]) => {
    const checked = schema.safeParse(claimed[name]);
    return checked.success && checked.data !== undefined ? [[name, checked.data] as const] : [];
  });
  return Object.fromEntries(kept) as Partial<Record<AttributeName, never>>;
}
