import { describe, expect, it } from 'vitest';
import { filter } from '../../src/views/filter.ts';
import { fixtureGraph } from '../app/fixture.ts';

describe('filter', () => {
  const graph = fixtureGraph();
  const none = { kinds: new Set<never>(), types: new Set<never>() };

  it('gives the whole graph where nothing is hidden', () => {
    expect(filter(graph, none)).toEqual(graph);
  });

  it('takes the edges of a hidden kind away with its nodes', () => {
    const shown = filter(graph, { ...none, kinds: new Set(['demand'] as const) });
    expect(shown.nodes.some(node => node.attributes.kind === 'demand')).toBe(false);
    expect(shown.edges.some(edge => edge.attributes.type === 'demands')).toBe(false);
    expect(shown.edges.some(edge => edge.attributes.type === 'represents')).toBe(true);
  });

  it('leaves all nodes where an edge type is hidden', () => {
    const shown = filter(graph, { ...none, types: new Set(['held_in'] as const) });
    expect(shown.nodes).toEqual(graph.nodes);
    expect(shown.edges).toEqual(graph.edges.filter(edge => edge.attributes.type !== 'held_in'));
  });

  it('gives the same whether two things are hidden at once or one after the other', () => {
    const kinds = new Set(['leader'] as const);
    const types = new Set(['held_in'] as const);
    expect(filter(filter(graph, { ...none, kinds }), { ...none, types })).toEqual(filter(graph, { kinds, types }));
  });
});
