import { describe, expect, it } from 'vitest';
import { positions } from '../../src/views/positions.ts';
import { fixtureGraph } from '../app/fixture.ts';

const labels = (nodes: readonly { attributes: { label: string } }[]) => nodes.map(node => node.attributes.label);

describe('positions', () => {
  it('puts the demand first over which most parties differ', () => {
    const [first] = positions(fixtureGraph());
    expect(first).toMatchObject({ contested: true, demand: { key: 'demand:foreign-troops' } });
    expect(labels(first!.demandedBy)).toEqual(['Volodymyr Zelenskyy']);
    expect(labels(first!.supportedBy)).toEqual(['United Kingdom', 'France', 'Keir Starmer']);
    expect(labels(first!.rejectedBy)).toEqual(['Russia']);
  });

  it('calls a demand that nobody else refuses uncontested, and lists all demands', () => {
    const all = positions(fixtureGraph());
    expect(all).toHaveLength(8);
    expect(all.filter(({ contested }) => !contested).map(({ demand }) => demand.key)).toEqual([
      'demand:ceasefire',
      'demand:end-of-aid',
    ]);
  });

  it('names those to whom a demand is addressed, and each party once', () => {
    const graph = fixtureGraph();
    const edges = graph.edges.map(edge => ({ ...edge, key: `${edge.key} again` }));
    const all = positions({ ...graph, edges: [...graph.edges, ...edges] });
    expect(all).toEqual(positions(graph));
    expect(labels(all.find(({ demand }) => demand.key === 'demand:ceasefire')!.addressedTo)).toEqual([
      'Russia',
      'Ukraine',
    ]);
  });
});
