import type { GraphFile } from '../../src/model/graph.ts';
import type { Disc } from '../../src/views/apart.ts';
import { nodeSize } from '../../src/views/size.ts';

/** The discs that a graph is drawn as. Throws where a node has no place. */
export function discsOf(graph: GraphFile): Disc[] {
  const degree = new Map<string, number>();
  for (const key of graph.edges.flatMap(edge => [edge.source, edge.target]))
    degree.set(key, (degree.get(key) ?? 0) + 1);
  return graph.nodes.map(({ key, attributes: { x, y } }) => {
    if (x === undefined || y === undefined) throw new Error(`${key}: has no place`);
    return { x, y, size: nodeSize(degree.get(key) ?? 0) };
  });
}

/** The least free ground between two discs, below 0 where they overlap; infinite for fewer than two. */
export function leastGap(discs: readonly Disc[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [at, a] of discs.entries())
    for (const b of discs.slice(at + 1)) least = Math.min(least, Math.hypot(a.x - b.x, a.y - b.y) - a.size - b.size);
  return least;
}

/** A graph of organizations with these keys and edges. */
export function graphOf(keys: readonly string[], edges: readonly (readonly [number, number])[]): GraphFile {
  const evidence = [{ document: 'd', start: 0, end: 1, quote: 'q' }];
  return {
    attributes: { documents: [{ id: 'd', text: 'q', articles: [], skipped: [] }] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: keys.map(key => ({ key, attributes: { kind: 'organization', label: key, aliases: [], evidence } })),
    edges: edges.map(([source, target], at) => {
      return { key: `e${at}`, source: keys[source]!, target: keys[target]!, attributes: { type: 'backs', evidence } };
    }),
  };
}
