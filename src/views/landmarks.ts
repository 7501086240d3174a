import type { GraphFile } from '../model/graph.ts';
import { compare, grouped } from './grouped.ts';

/** A node by which a reader finds the way from afar, with what it stands for. */
export interface Landmark {
  key: string;
  /** What is counted: its relations, or the nodes of its community beside it. */
  of: 'relations' | 'nodes';
  count: number;
}

/** With fewer countries than these a graph is told by its communities. */
const FEW = 6;
/** So many nodes, the best connected ones, are landmarks beside the countries. */
const HUBS = 8;

/**
 * Gives what is worth a name where a whole graph is seen from afar, what matters most first: countries and the best
 * connected nodes, with their relations; or communities, each by its best connected node, with the number of others in
 * it, where these are asked for or the graph has few countries. A node that is a community by itself is none.
 */
export function landmarks(
  graph: GraphFile,
  communitiesOf: () => ReadonlyMap<string, string>,
  byCommunity: boolean,
): Landmark[] {
  const degrees = new Map(graph.nodes.map(({ key }) => [key, 0]));
  for (const key of graph.edges.flatMap(({ source, target }) => [source, target]))
    degrees.set(key, degrees.get(key)! + 1);
  const ranked = graph.nodes.toSorted((a, b) => degrees.get(b.key)! - degrees.get(a.key)! || compare(a.key, b.key));
  const countries = ranked.filter(({ attributes: { kind } }) => kind === 'country');
  if (byCommunity || countries.length < FEW) {
    const communities = communitiesOf();
    return [...grouped(ranked, ({ key }) => communities.get(key))]
      .filter(([, members]) => members.length > 1)
      .map(([community, members]): Landmark => {
        const head = members.find(({ key }) => key === community) ?? members[0]!;
        return { key: head.key, of: 'nodes', count: members.length - 1 };
      })
      .sort((a, b) => b.count - a.count);
  }
  const hubs = new Set([...ranked.slice(0, HUBS), ...countries]);
  return ranked
    .filter(node => hubs.has(node))
    .map(({ key }): Landmark => ({ key, of: 'relations', count: degrees.get(key)! }));
}
