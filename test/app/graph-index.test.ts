import { describe, expect, it } from 'vitest';
import { positions } from '../../src/app/contested.ts';
import { groupRelations, indexGraph } from '../../src/app/graph-index.ts';
import { fixtureGraph } from './fixture.ts';

const index = indexGraph(fixtureGraph());
const labels = (nodes: readonly { attributes: { label: string } }[]) => nodes.map(node => node.attributes.label);

describe('groupRelations', () => {
  it('groups by type and direction, demands first, and holds every edge of the node once', () => {
    const groups = groupRelations(index, 'country:UA');
    expect(groups[0]!.label).toBe('rejects');
    expect(groups.map(group => group.label)).toEqual(expect.arrayContaining(['is asked to grant', 'attacked by']));
    const keys = groups.flatMap(group => group.relations.map(relation => relation.edge.key));
    expect(keys.toSorted()).toEqual(
      index
        .edgesOf('country:UA')
        .map(edge => edge.key)
        .toSorted(),
    );
  });

  it('gives nothing for a node without edges', () => {
    expect(groupRelations(index, 'organization:udcg')).toEqual([]);
  });
});

describe('positions', () => {
  it('puts the demand first over which most parties differ', () => {
    const [first] = positions(index);
    expect(first).toMatchObject({ contested: true, demand: { key: 'demand:foreign-troops' } });
    expect(labels(first!.demandedBy)).toEqual(['Volodymyr Zelenskyy']);
    expect(labels(first!.supportedBy)).toEqual(['United Kingdom', 'France', 'Keir Starmer']);
    expect(labels(first!.rejectedBy)).toEqual(['Russia']);
  });

  it('calls a demand that nobody else refuses uncontested, and lists all demands', () => {
    const all = positions(index);
    expect(all).toHaveLength(8);
    expect(all.filter(({ contested }) => !contested).map(({ demand }) => demand.key)).toEqual([
      'demand:ceasefire',
      'demand:end-of-aid',
    ]);
  });
});
