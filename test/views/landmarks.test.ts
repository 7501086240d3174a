import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { communitiesOf } from '../../src/views/communities.ts';
import { landmarks } from '../../src/views/landmarks.ts';
import { graphOf } from './graph-of.ts';

/** Two circles of friends that one accusation joins, and a pair beside them. */
const circles = graphOf(
  'country:AA backs country:AB',
  'country:AB backs country:AC',
  'country:AC backs country:AA',
  'country:AA backs leader:ann',
  'country:BA backs country:BB',
  'country:BB backs country:BC',
  'country:BC backs country:BA',
  'country:AA accuses country:BA',
  'leader:cid backs leader:dan',
);
const told = (graph: GraphFile, byCommunity: boolean, whole = graph) =>
  landmarks(graph, () => communitiesOf(whole), byCommunity).map(({ key, of, count }) => `${key} ${count} ${of}`);
const without = (graph: GraphFile, gone: string): GraphFile => ({
  ...graph,
  nodes: graph.nodes.filter(({ key }) => key !== gone),
  edges: graph.edges.filter(({ source, target }) => source !== gone && target !== gone),
});

describe('landmarks', () => {
  it('are communities by their best connected actors, the largest first', () => {
    expect(told(circles, true)).toEqual(['country:AA 3 nodes', 'country:BA 2 nodes', 'leader:cid 1 nodes']);
  });

  it('count what is shown alone, and are called by what is shown', () => {
    const shown = without(without(circles, 'country:AA'), 'leader:dan');
    expect(told(shown, true, circles)).toEqual(['country:BA 2 nodes', 'country:AB 2 nodes']);
  });

  it('are countries with their relations where there are enough, and never ask for communities then', () => {
    const marks = landmarks(circles, () => expect.fail('asked for communities'), false);
    expect(marks.slice(0, 2)).toEqual([
      { key: 'country:AA', of: 'relations', count: 4 },
      { key: 'country:BA', of: 'relations', count: 3 },
    ]);
  });

  it('are the best connected nodes beside the countries, and no others', () => {
    const pairs = Array.from({ length: 8 }, (_, at) => `leader:hub demands demand:${at}`);
    const countries = Array.from({ length: 12 }, (_, at) => `country:A${at} hosts meeting:talks`);
    const keys = landmarks(graphOf(...pairs, ...countries), () => new Map(), false).map(({ key }) => key);
    expect(keys.slice(0, 2)).toEqual(['meeting:talks', 'leader:hub']);
    expect(keys.filter(key => key.startsWith('country:'))).toHaveLength(12);
    expect(keys.some(key => key.startsWith('demand:'))).toBe(false);
  });

  it('are communities where there are few countries', () => {
    expect(told(without(circles, 'country:BC'), false)[0]).toBe('country:AA 3 nodes');
  });

  it('are none in a graph of nodes without relations', () => {
    expect(told({ ...circles, edges: [] }, true)).toEqual([]);
    expect(told({ ...circles, nodes: [], edges: [] }, false)).toEqual([]);
  });
});
