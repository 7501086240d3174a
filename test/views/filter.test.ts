import { describe, expect, it } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { type Filters, filter, NO_FILTERS } from '../../src/views/filter.ts';
import { fixtureGraph } from '../app/fixture.ts';

const graph = fixtureGraph();
const filtered = (filters: Partial<Filters>, of: GraphFile = graph) => filter(of, { ...NO_FILTERS, ...filters });
const documentsOf = ({ nodes, edges }: GraphFile) =>
  new Set([...nodes, ...edges].flatMap(({ attributes }) => attributes.evidence.map(({ document }) => document)));

describe('filter', () => {
  it('gives the very graph where nothing is filtered', () => {
    expect(filtered({})).toBe(graph);
    expect(filtered({ from: undefined })).toBe(graph);
  });

  it('takes the edges of a hidden kind away with its nodes, and leaves their other ends', () => {
    const shown = filtered({ hiddenKinds: ['demand'] });
    expect(shown.nodes).toEqual(graph.nodes.filter(node => node.attributes.kind !== 'demand'));
    expect(shown.edges.some(edge => edge.attributes.type === 'demands')).toBe(false);
    expect(shown.edges.some(edge => edge.attributes.type === 'represents')).toBe(true);
  });

  it('leaves all nodes where an edge type is hidden', () => {
    const shown = filtered({ hiddenTypes: ['held_in'] });
    expect(shown.nodes).toEqual(graph.nodes);
    expect(shown.edges).toEqual(graph.edges.filter(edge => edge.attributes.type !== 'held_in'));
  });

  it('gives the same whether two things are hidden at once or one after the other', () => {
    const [kinds, types] = [{ hiddenKinds: ['leader' as const] }, { hiddenTypes: ['held_in' as const] }];
    expect(filtered(types, filtered(kinds))).toEqual(filtered({ ...kinds, ...types }));
  });

  it('takes the words of a hidden document away, and what rests on them alone', () => {
    const shown = filtered({ hiddenDocuments: ['004'] });
    expect(documentsOf(shown)).toEqual(new Set(['000', '001', '002', '003']));
    const alone = graph.nodes.filter(({ attributes }) =>
      attributes.evidence.every(({ document }) => document === '004'),
    );
    expect(alone.length).toBeGreaterThan(0);
    expect(shown.nodes.filter(({ key }) => alone.some(node => node.key === key))).toEqual([]);
  });

  it('lets go of an actor whose relations are all filtered away, but not of one that never had any', () => {
    const silent = graph.edges.map(edge => ({ ...edge, attributes: { ...edge.attributes, confidence: 0.2 } }));
    const shown = filtered({ confidence: 0.5 }, { ...graph, edges: silent });
    expect(shown.edges).toEqual([]);
    const related = new Set(graph.edges.flatMap(({ source, target }) => [source, target]));
    const left = shown.nodes.filter(({ attributes: { kind } }) => kind !== 'meeting' && kind !== 'demand');
    expect(left.length).toBeGreaterThan(0);
    expect(left.filter(({ key }) => related.has(key))).toEqual([]);
  });

  it('takes what is said in a hidden voice away, but no actor for the voice that names it', () => {
    const voiced = structuredClone(graph);
    const [edge] = voiced.edges;
    for (const item of edge!.attributes.evidence) item.voice = { mode: 'quoted' };
    for (const node of voiced.nodes) for (const item of node.attributes.evidence) item.voice = { mode: 'quoted' };
    const shown = filtered({ hiddenVoices: ['quoted'] }, voiced);
    expect(shown.edges.some(({ key }) => key === edge!.key)).toBe(false);
    expect(shown.nodes.some(({ attributes: { kind } }) => kind === 'country')).toBe(true);
    expect(shown.nodes.some(({ attributes: { kind } }) => kind === 'demand')).toBe(false);
    expect(filtered({ hiddenVoices: ['reported'] }, voiced)).toEqual(voiced);
  });

  it('keeps what enough documents tell', () => {
    const shown = filtered({ documents: 2 });
    expect(shown.nodes.length).toBeGreaterThan(0);
    for (const { attributes } of [...shown.nodes, ...shown.edges])
      expect(new Set(attributes.evidence.map(({ document }) => document)).size).toBeGreaterThan(1);
  });

  it('keeps what lies between two days: meetings by their own day, with all who take part', () => {
    const dated = graph.nodes.find(
      ({ attributes }) => attributes.kind === 'meeting' && attributes.date?.length === 10,
    )!;
    const { date } = dated.attributes as { date: string };
    const shown = filtered({ from: date, to: date });
    expect(shown.nodes.some(({ key }) => key === dated.key)).toBe(true);
    const parties = (of: GraphFile) =>
      of.edges.filter(({ attributes, target }) => {
        return target === dated.key && attributes.type === 'participates_in';
      }).length;
    expect(parties(shown)).toBe(parties(graph));
    expect(
      filtered({ to: '1999' }).nodes.filter(({ attributes: { kind } }) => kind === 'meeting' || kind === 'demand'),
    ).toEqual([]);
  });

  it('dates a demand by the documents that tell of it, and takes a month for all of its days', () => {
    const demands = (filters: Partial<Filters>) =>
      filtered(filters).nodes.filter(({ attributes: { kind } }) => kind === 'demand').length;
    expect(demands({ from: '2025-03', to: '2025-05' })).toBe(demands({}));
    expect(demands({ from: '2025-04' })).toBeLessThan(demands({}));
    expect(demands({ from: '2025-04' })).toBeGreaterThan(0);
  });
});
