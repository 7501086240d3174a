import { describe, expect, it } from 'vitest';
import { groupRelations, indexGraph } from '../../src/app/state/graph-index.ts';
import { fixtureGraph } from './fixture.ts';

const index = indexGraph(fixtureGraph());

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
