import type { GraphEdge, GraphFile, GraphNode } from '../model/graph.ts';

/**
 * The country or the body that each actor acts for, by their keys: a leader's is what most documents say he represents,
 * else what he is a member of; of equals a country goes first. Countries and organizations act for themselves. A leader
 * of whom the graph tells neither has no side, and meetings and demands are on none.
 */
export function sidesOf({ nodes, edges }: GraphFile): ReadonlyMap<string, string> {
  const byKey = new Map(nodes.map(node => [node.key, node]));
  const ties = new Map<string, GraphEdge[]>();
  for (const edge of edges)
    if (edge.attributes.type === 'represents' || edge.attributes.type === 'member_of')
      ties.set(edge.source, [...(ties.get(edge.source) ?? []), edge]);
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
  const office = ({ attributes }: GraphEdge) => Number(attributes.type === 'represents');
  const documents = ({ attributes }: GraphEdge) => new Set(attributes.evidence.map(({ document }) => document)).size;
  const state = ({ target }: GraphEdge) => Number(byKey.get(target)?.attributes.kind === 'country');
  const [first] = ties.toSorted(
    (a, b) =>
      office(b) - office(a) ||
      documents(b) - documents(a) ||
      state(b) - state(a) ||
      (a.target < b.target ? -1 : Number(a.target > b.target)),
  );
  return first?.target;
}
