import { describe, expect, it } from 'vitest';
import { only } from '../../src/views/only.ts';
import { fixtureGraph } from '../app/fixture.ts';

const graph = fixtureGraph();

describe('only', () => {
  it('gives the graph itself where nothing is chosen', () => {
    expect(only(graph, { hidden: [], kept: [] })).toBe(graph);
  });

  it('takes single nodes off, with their edges', () => {
    const shown = only(graph, { hidden: ['country:RU'], kept: [] });
    expect(shown.nodes.length).toBe(graph.nodes.length - 1);
    expect(shown.edges.some(({ source, target }) => [source, target].includes('country:RU'))).toBe(false);
  });

  it('keeps some nodes and the edges among them', () => {
    const shown = only(graph, { hidden: [], kept: ['country:RU', 'leader:vladimir-putin', 'nobody'] });
    expect(shown.nodes.map(({ key }) => key).sort()).toEqual(['country:RU', 'leader:vladimir-putin']);
    expect(shown.edges.length).toBeGreaterThan(0);
  });

  it('takes off what is both kept and taken off', () => {
    expect(only(graph, { hidden: ['country:RU'], kept: ['country:RU'] }).nodes).toEqual([]);
  });
});
