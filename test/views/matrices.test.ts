import { expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import type { EdgeType } from '../../src/model/ontology.ts';
import { NORMALISATIONS, oneMode, stances, twoMode } from '../../src/views/matrices.ts';

/** A graph of organizations and demands; each edge is told by the documents behind it. */
function graphOf(...edges: [source: string, type: EdgeType, target: string, documents: string][]): GraphFile {
  const evidence = (documents: string) => [...documents].map(document => ({ document, start: 0, end: 1, quote: 'q' }));
  const keys = (kind: 0 | 2) => [...new Set(edges.map(edge => edge[kind]))];
  return {
    attributes: { documents: [] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      ...keys(0).map(key => {
        return { key, attributes: { kind: 'organization' as const, label: key, aliases: [], evidence: evidence('1') } };
      }),
      ...keys(2).map(key => ({ key, attributes: { kind: 'demand' as const, label: key, evidence: evidence('1') } })),
    ],
    edges: edges.map(([source, type, target, documents], at) => {
      return { key: `e${at}`, source, target, attributes: { type, evidence: evidence(documents) } };
    }),
  };
}

const GRAPH = graphOf(
  ['A', 'demands', 'x', '12'],
  ['A', 'supports', 'x', '2'],
  ['A', 'rejects', 'y', '1'],
  ['B', 'supports', 'x', '3'],
  ['B', 'demands', 'y', '1'],
  ['B', 'rejects', 'z', '4'],
  ['C', 'demands', 'w', '1'],
);
const cellsOf = (matrix: ReturnType<typeof twoMode>) => [...matrix.rows].map(({ cells }) => cells);

test('actors by demands: a document counts once for each side', () => {
  const all = stances(GRAPH);
  expect(twoMode(all, 'for').columns).toEqual(['x', 'y', 'z', 'w']);
  expect(cellsOf(twoMode(all, 'for'))).toEqual([
    [2, 0, 0, 0],
    [1, 1, 0, 0],
    [0, 0, 0, 1],
  ]);
  expect(cellsOf(twoMode(all, 'against'))).toEqual([
    [0, 1, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ]);
  expect(cellsOf(twoMode(all, 'balance'))[0]).toEqual([2, -1, 0, 0]);
});

test('actors by actors: what A and B say alike and contrary, each way of normalising', () => {
  const all = stances(GRAPH);
  const between = (mode: 'congruence' | 'conflict') =>
    NORMALISATIONS.map(way => cellsOf(oneMode(all, mode, way))[0]![1]!);
  // Alike: x (2 × 1). Contrary: y (1 × 1). A says 3 in all, B too. Of these A alone says 1, B alone 2.
  expect(between('congruence')).toEqual([2, 2 / 3, 2 / (2 + 1 + 2), 2 / (Math.sqrt(5) * Math.sqrt(3))]);
  expect(between('conflict')).toEqual([1, 1 / 3, 1 / (2 + 1 + 2), 1 / (Math.sqrt(5) * Math.sqrt(3))]);
});

test('who shares no demand has 0, and nobody stands beside himself', () => {
  for (const way of NORMALISATIONS) {
    const cells = cellsOf(oneMode(stances(GRAPH), 'congruence', way));
    expect(cells[2]).toEqual([0, 0, 0]);
    expect(cells.map((row, at) => row[at])).toEqual([0, 0, 0]);
  }
});

test('who says the same in the same documents is as near as can be', () => {
  const all = stances(graphOf(['A', 'demands', 'x', '1'], ['B', 'supports', 'x', '1']));
  for (const way of NORMALISATIONS) expect(cellsOf(oneMode(all, 'congruence', way))[0]).toEqual([0, 1]);
});

test('two of one name stay apart; other edges and who says nothing count for nothing', () => {
  const graph = graphOf(['A', 'demands', 'x', '1'], ['B', 'demands', 'x', '1'], ['x', 'addressed_to', 'A', '1']);
  graph.nodes[1]!.attributes.label = 'A';
  const all = stances(graph);
  expect(oneMode(all, 'conflict', 'jaccard').columns).toEqual(['A (A)', 'A (B)']);
  expect(cellsOf(oneMode(all, 'conflict', 'jaccard'))).toEqual([
    [0, 0],
    [0, 0],
  ]);
  expect(stances(graphOf(['A', 'backs', 'B', '1']))).toMatchObject({ actors: [], demands: [] });
});
