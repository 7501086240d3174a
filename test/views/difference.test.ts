import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { type Difference, differences } from '../../src/views/difference.ts';
import { graphOf } from './graph-of.ts';

const lines = ['country:AA rejects demand:troops 1', 'country:BB accuses country:AA 1 2'] as const;
const graph = () => graphOf(...lines);
/** A graph of the same lines in which something is otherwise. */
function otherwise(change: (graph: GraphFile) => unknown): GraphFile {
  const other = structuredClone(graph());
  change(other);
  return other;
}
const told = (found: readonly Difference[]) => found.map(({ change, of, key }) => `${change} ${of} ${key}`);
const between = (one: GraphFile, other: GraphFile) => told(differences(one, other));
/** Gives a node another key, and its edges with it. */
function rename({ nodes, edges }: GraphFile, from: string, to: string): void {
  for (const node of nodes) if (node.key === from) node.key = to;
  for (const edge of edges) {
    if (edge.source === from) edge.source = to;
    if (edge.target === from) edge.target = to;
    edge.key = `${edge.attributes.type}|${edge.source}|${edge.target}`;
  }
}

it('the same graph has none, wherever it puts its nodes and in whatever order', () => {
  expect(differences(graph(), graph())).toEqual([]);
  const moved = otherwise(({ nodes, edges }) => {
    nodes.reverse();
    edges.reverse();
    Object.assign(nodes[0]!.attributes, { x: 7, y: 8, merged: [{ document: '1', key: 'k', reason: 'r' }] });
  });
  expect(differences(graph(), moved)).toEqual([]);
});

describe('what came and what went', () => {
  const more = graphOf(...lines, 'country:CC backs country:BB 3');

  it('documents, nodes, edges; the quotes of new ones are in them', () => {
    expect(between(graph(), more)).toEqual(['came document 3', 'came node country:CC', 'came edge edge:3']);
    expect(between(more, graph())).toEqual(['went document 3', 'went node country:CC', 'went edge edge:3']);
    expect(differences(graph(), more)[1]!.after).toEqual(more.nodes.find(({ key }) => key === 'country:CC'));
  });

  it('the quotes of what is in both', () => {
    const less = graphOf(lines[0], 'country:BB accuses country:AA 1');
    const quote = { document: '2', start: 0, end: 14, quote: 'BB accuses AA.' };
    expect(differences(less, graph())).toMatchObject([
      { change: 'came', of: 'document', key: '2', after: { title: 'Report 2' } },
      { change: 'came', of: 'quote', key: 'edge:2', what: 'BB accuses AA', after: quote },
    ]);
    expect(between(graph(), less)).toEqual(['went document 2', 'went quote edge:2']);
  });

  it('an edge of another type is another edge', () => {
    const other = otherwise(({ edges }) => Object.assign(edges[1]!.attributes, { type: 'backs' }));
    expect(between(graph(), other)).toEqual(['went edge edge:2', 'came edge edge:2']);
  });
});

describe('a node under another key', () => {
  it('with the same words is renamed, and its edges with it', () => {
    const other = otherwise(each => rename(each, 'country:BB', 'country:XX'));
    expect(differences(graph(), other)).toEqual([
      { change: 'renamed', of: 'node', key: 'country:XX', what: 'BB', before: 'country:BB', after: 'country:XX' },
    ]);
  });

  it('with more words is renamed, too, and they are listed', () => {
    const other = otherwise(each => {
      rename(each, 'country:BB', 'country:XX');
      each.nodes
        .find(({ key }) => key === 'country:XX')!
        .attributes.evidence.push({
          document: '2',
          start: 0,
          end: 2,
          quote: 'BB',
        });
    });
    expect(between(graph(), other)).toEqual(['renamed node country:XX', 'came quote country:XX']);
  });

  it('of which some words are elsewhere went and came', () => {
    const other = otherwise(each => {
      rename(each, 'country:BB', 'country:XX');
      Object.assign(each.nodes.find(({ key }) => key === 'country:XX')!.attributes, {
        evidence: [{ document: '2', start: 0, end: 2, quote: 'BB' }],
      });
    });
    expect(between(graph(), other).slice(0, 2)).toEqual(['went node country:BB', 'came node country:XX']);
  });

  it('whose words are under one that was there is joined to it, with its edges', () => {
    const apart = graphOf('country:AA rejects demand:troops 1', 'country:A rejects demand:troops 2');
    const together = structuredClone(apart);
    const [first, , second] = together.nodes;
    first!.attributes.evidence.push(...second!.attributes.evidence);
    together.nodes.pop();
    together.edges[0]!.attributes.evidence.push(...together.edges.pop()!.attributes.evidence);
    expect(differences(apart, together)).toEqual([
      { change: 'joined', of: 'node', key: 'country:AA', what: 'AA', before: 'country:A', after: 'country:AA' },
    ]);
  });

  it('is not guessed where one sentence gives several', () => {
    const two = (one: string, other: string) => {
      const made = graphOf(`country:AA rejects demand:${one} 1`, `country:AA rejects demand:${other} 1`);
      const [, first, second] = made.nodes;
      second!.attributes.evidence = first!.attributes.evidence;
      return made;
    };
    const found = between(two('troops', 'arms'), two('soldiers', 'weapons'));
    expect(found.filter(line => line.includes('node'))).toEqual([
      'went node demand:troops',
      'went node demand:arms',
      'came node demand:soldiers',
      'came node demand:weapons',
    ]);
  });
});

describe('what changed', () => {
  it('attributes, with what they were', () => {
    const other = otherwise(({ nodes, edges }) => {
      Object.assign(nodes[0]!.attributes, { aliases: ['A.'] });
      Object.assign(edges[0]!.attributes, { confidence: 0.5 });
    });
    expect(differences(graph(), other)).toMatchObject([
      { change: 'changed', of: 'node', key: 'country:AA', attribute: 'aliases', before: [], after: ['A.'] },
      { change: 'changed', of: 'edge', key: 'edge:1', attribute: 'confidence', after: 0.5 },
    ]);
  });

  it('texts: quotes that have only moved are the same', () => {
    const other = otherwise(each => {
      const [first] = each.attributes.documents;
      first!.text = `New\n${first!.text}`;
      first!.date = '2025-04-01';
      const all = [...each.nodes, ...each.edges].flatMap(({ attributes }) => attributes.evidence);
      for (const quote of new Set(all.filter(({ document }) => document === '1'))) {
        quote.start += 4;
        quote.end += 4;
      }
    });
    expect(differences(graph(), other)).toEqual([
      {
        change: 'changed',
        of: 'document',
        key: '1',
        what: '1',
        attribute: 'text, line 1, column 1',
        before: 'AA rejects troops.\nBB ac',
        after: 'New\nAA rejects troops.\nB',
      },
      {
        change: 'changed',
        of: 'document',
        key: '1',
        what: '1',
        attribute: 'date',
        before: '2025-03-01',
        after: '2025-04-01',
      },
    ]);
  });
});
