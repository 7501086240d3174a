import { describe, expect, test } from 'vitest';
import { checkGraph } from '../../src/model/check-graph.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { smallGraph } from '../cli/small-graph.ts';

test('a graph without faults', () => {
  const graph = smallGraph();
  expect(checkGraph(graph)).toEqual({ graph, faults: [] });
});

/** The first character is of two units. */
const FLAG = '🕊 Peru met';

function withText(text: string): GraphFile {
  const graph = smallGraph();
  Object.assign(graph.attributes.documents[0]!, { text, articles: [] });
  for (const part of [...graph.nodes, ...graph.edges]) {
    part.attributes.evidence = [{ document: 'a', start: 3, end: 7, quote: 'Peru' }];
  }
  return graph;
}

describe('spans that cannot be', () => {
  test.each<[string, number, number, string]>([
    ['ends before it starts', 5, 4, 'ends at 4, before its start at 5'],
    ['ends beyond the text', 3, 12, 'ends at 12, beyond the text of 11 characters'],
    ['starts within a character', 1, 3, 'cuts a character in two at 1'],
    ['ends within a character', 0, 1, 'cuts a character in two at 1'],
  ])('%s', (_, start, end, fault) => {
    const graph = withText(FLAG);
    graph.attributes.documents[0]!.articles = [{ start, end }];
    graph.attributes.documents[0]!.skipped = [{ start, end, reason: 'share' }];
    expect(checkGraph(graph).faults).toEqual([
      `attributes.documents[0].articles[0]: ${fault}`,
      `attributes.documents[0].skipped[0]: ${fault}`,
    ]);
  });

  test.each<[number, number]>([
    [0, 11],
    [0, 2],
    [2, 2],
    [11, 11],
  ])('[%i, %i) can be', (start, end) => {
    const graph = withText(FLAG);
    graph.attributes.documents[0]!.articles = [{ start, end }];
    expect(checkGraph(graph).faults).toEqual([]);
  });

  test('of evidence', () => {
    const graph = withText(FLAG);
    graph.nodes[0]!.attributes.evidence[0] = { document: 'a', start: 1, end: 5, quote: '\udd4a Pe' };
    graph.edges[0]!.attributes.evidence[0] = { document: 'a', start: 9, end: 13, quote: 'met.' };
    expect(checkGraph(graph).faults).toEqual([
      'nodes[0].attributes.evidence[0]: cuts a character in two at 1',
      'edges[0].attributes.evidence[0]: ends at 13, beyond the text of 11 characters',
    ]);
  });

  test('offsets that are no whole numbers are against the schema', () => {
    const graph = withText(FLAG);
    graph.attributes.documents[0]!.articles = [{ start: 0.5, end: 2 }];
    expect(checkGraph(graph)).toEqual({
      graph: undefined,
      faults: [expect.stringMatching(/^attributes\.documents\[0\]\.articles\[0\]\.start: Invalid input: expected int/)],
    });
  });
});

test('all that is there twice or not at all, each in a line', () => {
  const graph = smallGraph();
  graph.attributes.documents.push({ ...graph.attributes.documents[0]! });
  graph.nodes.push({ ...graph.nodes[0]! });
  graph.edges.push({ ...graph.edges[0]!, source: 'x', target: 'x' });
  graph.edges[0]!.attributes.evidence = [{ document: 'b', start: 0, end: 1, quote: 'N' }];
  expect(checkGraph(graph).faults).toEqual([
    'attributes.documents[1].id: a is there twice',
    'nodes[2].key: country:NO is there twice',
    'edges[1].key: e1 is there twice',
    'edges[1].source: no node has the key x',
    'edges[1].target: no node has the key x',
    'edges[1]: begins and ends at x',
    'edges[0].attributes.evidence[0].document: no such document in the graph: b',
    'edges[1].attributes.evidence[0].document: no such document in the graph: b',
  ]);
});

describe('a telling of a meeting', () => {
  const { evidence } = smallGraph().nodes[0]!.attributes;
  const telling = (told: unknown): unknown => ({
    ...smallGraph(),
    edges: [],
    nodes: [{ key: 'meeting:a', attributes: { kind: 'meeting', label: 'Talks', status: 'held', evidence, told } }],
  });

  test('is of a document of the graph', () => {
    expect(checkGraph(telling([{ document: 'a', status: 'planned', date: '2025-03' }])).faults).toEqual([]);
    expect(checkGraph(telling([{ document: 'z', status: 'planned' }])).faults).toEqual([
      'nodes[0].attributes.told[0].document: no such document in the graph: z',
    ]);
  });

  test.each([
    [{ document: 'a' }, 'status'],
    [{ document: 'a', status: 'over' }, 'status'],
    [{ document: 'a', status: 'held', date: 'soon' }, 'date'],
    [{ status: 'held' }, 'document'],
  ])('%j is against the schema', (told, name) => {
    expect(checkGraph(telling([told])).faults.join()).toContain(`nodes[0].attributes.told[0].${name}`);
  });
});

test('ends of a wrong kind, and attributes of another type', () => {
  const graph = smallGraph();
  const edge = graph.edges[0]!;
  graph.edges = [{ ...edge, attributes: { ...edge.attributes, type: 'held_in' } }];
  expect(checkGraph(graph).faults).toEqual(['edges[0]: "held_in" cannot go from a country']);
  graph.edges = [{ ...edge, attributes: { ...edge.attributes, type: 'backs', plover: 'ASSAULT', role: 'King' } }];
  expect(checkGraph(graph).faults).toEqual([
    'edges[0].attributes.role: "backs" has no such attribute',
    'edges[0].attributes.plover: "backs" is no PLOVER event of category ASSAULT',
  ]);
});
