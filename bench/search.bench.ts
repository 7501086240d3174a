import { bench, describe } from 'vitest';
import { searcher } from '../src/app/search/searcher.ts';
import type { GraphFile } from '../src/index.ts';
import { fixtureGraph } from '../test/app/fixture.ts';

const NODES = 5_000;
const EDGES = 20_000;

/** So many copies of the graph of the tests that it has some 5,000 nodes, each with a name of its own, and 20,000 edges. */
function large(): GraphFile {
  const graph = fixtureGraph();
  const { attributes, nodes, edges } = graph;
  const copies = Array.from({ length: Math.ceil(NODES / nodes.length) }, (_, copy) => `${copy}`);
  const times = Array.from({ length: Math.ceil(EDGES / (edges.length * copies.length)) }, (_, time) => time);
  const quoted = <Item extends { evidence: { document: string }[] }>(item: Item, copy: string): Item => ({
    ...item,
    evidence: item.evidence.map(evidence => ({ ...evidence, document: `${evidence.document} ${copy}` })),
  });
  return {
    ...graph,
    attributes: {
      documents: copies.flatMap(copy => attributes.documents.map(one => ({ ...one, id: `${one.id} ${copy}` }))),
    },
    nodes: copies.flatMap(copy =>
      nodes.map(node => {
        const named = { ...quoted(node.attributes, copy), label: `${node.attributes.label} ${copy}` };
        return { key: `${node.key} ${copy}`, attributes: named };
      }),
    ),
    edges: copies.flatMap(copy =>
      times.flatMap(time =>
        edges.map(({ key, source, target, attributes }) => ({
          key: `${key} ${copy} ${time}`,
          source: `${source} ${copy}`,
          target: `${target} ${copy}`,
          attributes: quoted(attributes, copy),
        })),
      ),
    ),
  };
}

const graph = large();
const search = searcher(graph);

describe(`search over ${graph.nodes.length} nodes and ${graph.edges.length} edges`, () => {
  bench('making the index', () => void searcher(graph), { iterations: 3, warmupIterations: 0, time: 0 });
  for (const query of ['uk', 'Russia', 'rejects', 'foreign troops', 'who accuses Russia', 'peacekepers'])
    bench(query, () => void search(query));
});
