import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { beforeAll, describe, expect, test } from 'vitest';
import { toGexf } from '../../src/export/gexf.ts';
import type { GraphFile } from '../../src/model/graph.ts';
import { EDGE_TYPES, KINDS } from '../../src/model/ontology.ts';
import { nodeSize } from '../../src/views/size.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { textOf } from '../support/text-of.ts';
import { type ReadGraph, type ReadItem, readWithNetworkx } from './networkx.ts';

const readBack = (graph: GraphFile) => readWithNetworkx(textOf(toGexf(graph)));

function hexOf(item: ReadItem): string {
  const { r, g, b } = item.viz!.color;
  return `#${[r, g, b].map(part => part.toString(16).padStart(2, '0')).join('')}`;
}

const FORBIDDEN = ['\u0000', '\u0008', '\uFFFE', '\uD800'];

/** Things whose names and words try to break out of the file. */
function hostileGraph(): GraphFile {
  const text = `a & b < c > d " e ' f\n\tg\r\nh ${FORBIDDEN.join('')} ]]> </node> &amp; 😀 — é`;
  const evidence = [{ document: 'd', start: 0, end: text.length, quote: text }];
  const kind = 'organization' as const;
  const node = { kind, label: text, aliases: ['true', text, '1e3'], evidence };
  return {
    attributes: { documents: [{ id: 'd', title: text, text, articles: [], skipped: [] }] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      { key: 'organization:"a"&<b>', attributes: { ...node, x: -1.5, y: 0 } },
      { key: 'organization:b', attributes: { ...node, label: 'true', aliases: [] } },
    ],
    edges: [
      { key: 'e1', source: 'organization:"a"&<b>', target: 'organization:b', attributes: { type: 'backs', evidence } },
      {
        key: 'e2',
        source: 'organization:"a"&<b>',
        target: 'organization:b',
        attributes: { type: 'accuses', evidence },
      },
    ],
  };
}

/** Two nodes and two edges with known numbers of quotes, of documents, and confidence. */
function countedGraph(): GraphFile {
  const quote = (document: string, start: number) => ({ document, start, end: start + 1, quote: 'q' });
  const [many, one] = [[quote('d', 0), quote('d', 1), quote('e', 0)], [quote('e', 0)]];
  const node = { kind: 'organization' as const, label: 'A', aliases: [] };
  const ends = { source: 'a', target: 'b' };
  return {
    ...hostileGraph(),
    nodes: [
      { key: 'a', attributes: { ...node, evidence: many, confidence: 0.125 } },
      { key: 'b', attributes: { ...node, evidence: one } },
    ],
    edges: [
      { key: 'e1', ...ends, attributes: { type: 'backs', evidence: many, confidence: 1 } },
      { key: 'e2', ...ends, attributes: { type: 'accuses', evidence: one, confidence: 0 } },
    ],
  };
}

test('what each document told of a meeting stands in lines of its own', () => {
  const graph = fixtureGraph();
  const meeting = graph.nodes.find(({ attributes }) => attributes.kind === 'meeting')!;
  Object.assign(meeting.attributes, {
    told: [
      { document: '000', status: 'planned', date: '2025-03' },
      { document: '001', status: 'held' },
    ],
  });
  expect(textOf(toGexf(graph))).toContain('<attvalue for="told" value="000: planned 2025-03&#10;001: held"/>');
});

describe('read by NetworkX', () => {
  const graph = fixtureGraph();
  let read: ReadGraph;

  beforeAll(() => {
    read = readBack(graph);
  });

  test('all nodes, with label, kind, colour, size, place, and their other attributes', () => {
    expect(read.nodes).toHaveLength(graph.nodes.length);
    const degree = (key: string) => graph.edges.filter(edge => edge.source === key || edge.target === key).length;
    for (const { key, attributes } of graph.nodes) {
      const node = read.nodes.find(each => each.key === key)!;
      expect(node).toMatchObject({ label: attributes.label, kind: attributes.kind });
      expect(hexOf(node)).toBe(KINDS[attributes.kind].color.light);
      expect(node.viz).toMatchObject({ size: nodeSize(degree(key)), position: { x: attributes.x, y: attributes.y } });
      if ('aliases' in attributes && attributes.aliases.length > 0)
        expect(node.aliases).toBe(attributes.aliases.join('\n'));
      if (attributes.kind === 'meeting') {
        for (const name of ['date', 'status', 'mode', 'place'] as const) expect(node[name]).toBe(attributes[name]);
      }
      if (attributes.kind === 'country') expect(node.iso2).toBe(attributes.iso2);
      for (const { quote } of attributes.evidence) expect(node.evidence).toContain(`“${quote}”`);
    }
  });

  test('all edges, with ends, type, label and colour; parallel ones apart', () => {
    expect(read).toMatchObject({ directed: true });
    expect(read.edges).toHaveLength(graph.edges.length);
    for (const { key, source, target, attributes } of graph.edges) {
      const edge = read.edges.find(each => each.id === key)!;
      expect(edge).toMatchObject({
        source,
        target,
        relation: attributes.type,
        label: EDGE_TYPES[attributes.type].label,
      });
      expect(hexOf(edge)).toBe(EDGE_TYPES[attributes.type].color.light);
      for (const { quote } of attributes.evidence) expect(edge.evidence).toContain(`“${quote}”`);
    }
  });

  test('hostile words come back as they were, what XML forbids as U+FFFD', () => {
    const hostile = hostileGraph();
    const back = readBack(hostile);
    const label = FORBIDDEN.reduce((words, each) => words.replace(each, '\uFFFD'), hostile.nodes[0]!.attributes.label);
    expect(back.multigraph).toBe(true);
    expect(back.nodes.map(node => node.label)).toEqual([label, 'true']);
    expect(back.nodes[0]).toMatchObject({ key: 'organization:"a"&<b>', aliases: `true\n${label}\n1e3` });
    expect(back.nodes[0]!.evidence).toContain(`“${label}”`);
    expect(back.nodes[0]!.viz).toMatchObject({ position: { x: -1.5, y: 0 } });
    expect(back.nodes[1]!.viz).not.toHaveProperty('position');
    expect(back.edges.map(edge => edge.relation)).toEqual(['backs', 'accuses']);
    expect([...back.nodes, ...back.edges].map(each => each.altered)).toEqual([true, true, true, true]);
  });

  test('what holds no forbidden character is not marked', () => {
    for (const each of [...read.nodes, ...read.edges]) expect(each).not.toHaveProperty('altered');
  });

  test('quotes, documents and confidence as numbers, the quotes of an edge as its weight', () => {
    const counted = countedGraph();
    const back = readBack(counted);
    expect(back.nodes).toMatchObject([
      { quotes: 3, documents: 2, confidence: 0.125 },
      { quotes: 1, documents: 1 },
    ]);
    expect(back.nodes[1]).not.toHaveProperty('confidence');
    expect(back.edges).toMatchObject([
      { weight: 3, quotes: 3, documents: 2, confidence: 1 },
      { weight: 1, quotes: 1, documents: 1, confidence: 0 },
    ]);
    expect(textOf(toGexf(counted))).toMatch(/<attribute id="quotes" title="quotes" type="integer"\/>/);
    expect(textOf(toGexf(counted))).toMatch(/<attribute id="documents" title="documents" type="integer"\/>/);
    expect(textOf(toGexf(counted))).toMatch(/<attribute id="confidence" title="confidence" type="double"\/>/);
  });

  test('keys that differ only in what XML forbids stay apart, and edges keep their ends', () => {
    const keys = ['a', 'a\u0000', 'a\u0001', 'a\uFFFD', 'a\uFFFD (2)'];
    const labels = ['none', 'zero', 'one', 'replaced', 'numbered'];
    const evidence = [{ document: 'd', start: 0, end: 1, quote: 'q' }];
    const nodes = keys.map((key, at) => {
      return { key, attributes: { kind: 'organization' as const, label: labels[at]!, aliases: [], evidence } };
    });
    const edges = keys.slice(1).map((key, at) => {
      return { key, source: key, target: keys[at]!, attributes: { type: 'backs' as const, evidence } };
    });
    for (const graph of [
      { ...hostileGraph(), nodes, edges },
      { ...hostileGraph(), nodes: nodes.toReversed(), edges: edges.toReversed() },
    ]) {
      const back = readBack(graph);
      const label = new Map(back.nodes.map(node => [node.key, node.label]));
      expect([...label.values()].sort()).toEqual([...labels].sort());
      expect(label.get('a\uFFFD')).toBe('replaced');
      expect(new Set(back.edges.map(edge => edge.id)).size).toBe(4);
      const ends = back.edges.map(edge => [label.get(edge.source), label.get(edge.target)]).sort();
      expect(ends).toEqual([
        ['numbered', 'replaced'],
        ['one', 'zero'],
        ['replaced', 'one'],
        ['zero', 'none'],
      ]);
    }
  });

  test('an empty graph', () => {
    expect(readBack({ ...graph, nodes: [], edges: [] })).toMatchObject({ nodes: [], edges: [] });
  });

  test('evidence names document, title, the date of its article and the place', () => {
    const evidence = read.nodes.map(node => String(node.evidence));
    const place =
      /\(000, Russia and Ukraine to Hold First Direct Peace Talks in over 3 Years, 2025-05-15, characters \d+–\d+\)/;
    expect(evidence.some(text => place.test(text))).toBe(true);
  });
});

test('read by graphology-gexf: every node and edge, and nothing that Sigma takes for a drawing program', () => {
  const graph = fixtureGraph();
  const read = gexf.parse(MultiDirectedGraph, textOf(toGexf(graph)));
  expect(read.order).toBe(graph.nodes.length);
  expect(read.size).toBe(graph.edges.length);
  for (const { key, attributes } of graph.nodes) {
    const { label, kind, x, y, evidence } = attributes;
    expect(read.getNodeAttributes(key)).toMatchObject({ label, kind, x, y, quotes: evidence.length });
    expect(read.getNodeAttributes(key)).not.toHaveProperty('type');
  }
  for (const { key, source, target, attributes } of graph.edges) {
    expect(read.extremities(key)).toEqual([source, target]);
    expect(read.getEdgeAttributes(key)).toMatchObject({
      relation: attributes.type,
      weight: attributes.evidence.length,
    });
    expect(read.getEdgeAttributes(key)).not.toHaveProperty('type');
  }
});

test('the namespaces are those of GEXF 1.2draft', () => {
  const text = textOf(toGexf(fixtureGraph()));
  expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<gexf /);
  expect(text).toContain(
    ' xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2"',
  );
});
