/**
 * The layout of graphs with hubs, about three edges a node, and its last step, pushing discs apart, side by side with
 * graphology-layout-noverlap from the same places. `mean` is the time of one round in milliseconds; the times of 4,000 and
 * 1,000 nodes should stand as 4.5 to 1, and no worse than 6 to 1.
 */
import { MultiDirectedGraph } from 'graphology';
import noverlap from 'graphology-layout-noverlap';
import { type BenchOptions, bench, describe } from 'vitest';
import { type GraphFile, layout, nodeSize } from '../src/index.ts';
import { apart, type Disc } from '../src/views/apart.ts';

const MARGIN = 16;
const ONCE: BenchOptions = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

/** A graph that grows node by node: each new one joins one to five others, mostly such as have many edges already. */
function grown(order: number): GraphFile {
  let state = 1;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const evidence = [{ document: 'd', start: 0, end: 1, quote: 'q' }];
  const key = (at: number) => `organization:${at}`;
  const edges: GraphFile['edges'] = [];
  const ends = [0];
  for (let at = 1; at < order; at++) {
    for (let count = random(5); count >= 0; count--) {
      const other = random(5) > 0 ? ends[random(ends.length)]! : random(at);
      if (other === at) continue;
      edges.push({
        key: `e${edges.length}`,
        source: key(at),
        target: key(other),
        attributes: { type: 'backs', evidence },
      });
      ends.push(at, other);
    }
  }
  const nodes = Array.from({ length: order }, (_, at): GraphFile['nodes'][number] => {
    return { key: key(at), attributes: { kind: 'organization', label: key(at), aliases: [], evidence } };
  });
  const documents = [{ id: 'd', text: 'q', articles: [], skipped: [] }];
  return { attributes: { documents }, options: { type: 'directed', multi: true, allowSelfLoops: false }, nodes, edges };
}

/** The discs of a settled layout, drawn together by a third, so that many overlap. */
function crowded(graph: GraphFile): Disc[] {
  const degree = new Map<string, number>();
  for (const end of graph.edges.flatMap(edge => [edge.source, edge.target]))
    degree.set(end, (degree.get(end) ?? 0) + 1);
  return layout(graph).nodes.map(({ key, attributes: { x = 0, y = 0 } }) => {
    return { x: x / 1.4, y: y / 1.4, size: nodeSize(degree.get(key) ?? 0) };
  });
}

for (const order of [1000, 4000, 16_000]) {
  const graph = grown(order);
  describe(`layout of ${order} nodes, ${graph.edges.length} edges`, () => {
    bench('entente: layout', () => void layout(graph), ONCE);
  });
}

for (const order of [1000, 4000]) {
  const discs = crowded(grown(order));
  describe(`${order} crowded discs`, () => {
    bench('entente: apart', () => void apart(discs, MARGIN), ONCE);
    bench(
      'graphology-layout-noverlap',
      () => {
        const field = new MultiDirectedGraph();
        for (const [at, disc] of discs.entries()) field.addNode(at, disc);
        noverlap.assign(field, { maxIterations: 1000, settings: { margin: MARGIN, speed: 1 } });
      },
      ONCE,
    );
  });
}
