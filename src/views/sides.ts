import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';
import { compare, grouped } from './grouped.ts';

/**
 * The country or the body that each actor acts for, by their keys: a leader's is what most documents say he represents,
 * else what he is a member of; of equals a country goes first. Countries and organizations act for themselves. A leader
 * of whom the graph tells neither has no side, and meetings and demands are on none.
 */
export function sidesOf({ nodes, edges }: GraphFile): ReadonlyMap<string, string> {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const ties = grouped(
    edges.filter(({ attributes: { type } }) => type === 'represents' || type === 'member_of'),
    ({ source }) => source,
  );
  const sides = new Map<string, string>();
  for (const { key, attributes } of nodes) {
    const side = attributes.kind === 'leader' ? sideOf(ties.get(key) ?? [], byKey) : ownSide(key, attributes.kind);
    if (side !== undefined) sides.set(key, side);
  }
  return sides;
}

const ownSide = (key: string, kind: GraphNode['attributes']['kind']) =>
  kind === 'country' || kind === 'organization' ? key : undefined;

/** The other end of the strongest tie. */
function sideOf(ties: readonly GraphEdge[], byKey: ReadonlyMap<string, GraphNode>): string | undefined {
  if (ties.length < 2) return ties[0]?.target;
  const weighed = ties.map(({ target, attributes: { type, evidence } }) => ({
    target,
    office: Number(type === 'represents'),
    documents: new Set(evidence.map(({ document }) => document)).size,
    state: Number(byKey.get(target)?.attributes.kind === 'country'),
  }));
  const [first] = weighed.sort(
    (a, b) => b.office - a.office || b.documents - a.documents || b.state - a.state || compare(a.target, b.target),
  );
  return first!.target;
}
