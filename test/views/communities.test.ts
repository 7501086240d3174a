import { describe, expect, it } from 'vitest';
import { communitiesOf } from '../../src/views/communities.ts';
import { groupsOf } from '../../src/views/groups.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { graphOf } from './graph-of.ts';

/** Two friends' circles of three that one accusation joins, and a country by itself. */
const circles = graphOf(
  'country:AA backs country:AB',
  'country:AB backs country:AC',
  'country:AC backs country:AA',
  'country:BA backs country:BB',
  'country:BB backs country:BC',
  'country:BC backs country:BA',
  'country:AA accuses country:BA',
);

describe('communities', () => {
  it('hold together what has more to do with one another than with others', () => {
    const communities = communitiesOf(circles);
    const of = (...keys: string[]) => new Set(keys.map(key => communities.get(`country:${key}`)));
    expect(of('AA', 'AB', 'AC')).toEqual(new Set(['country:AA']));
    expect(of('BA', 'BB', 'BC')).toEqual(new Set(['country:BA']));
  });

  it('are the same whatever the order of the file', () => {
    const graph = fixtureGraph();
    const turned = { ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(communitiesOf(turned)).toEqual(communitiesOf(graph));
    expect([...communitiesOf(graph).keys()].sort()).toEqual(graph.nodes.map(({ key }) => key).sort());
  });

  it('are called by an actor where there is one', () => {
    const graph = graphOf(
      'country:AA demands demand:a',
      'country:AB rejects demand:a',
      'country:AC supports demand:a',
      'country:AD supports demand:a',
    );
    expect(new Set(communitiesOf(graph).values())).toEqual(new Set(['country:AA']));
  });

  it('take a node without relations for one by itself, also where no node has any', () => {
    const alone = { ...circles, edges: circles.edges.filter(({ target }) => !target.endsWith('C')) };
    expect(communitiesOf({ ...alone, edges: [] }).get('country:AB')).toBe('country:AB');
    expect(communitiesOf({ ...circles, nodes: [], edges: [] }).size).toBe(0);
  });

  it('take keys that are words of the language', () => {
    const keys = ['country:__proto__', 'country:constructor'];
    expect([...communitiesOf(graphOf(`${keys[0]} backs ${keys[1]}`)).keys()]).toEqual(keys);
  });
});

describe('groups', () => {
  it('come the largest first, of equals by their keys', () => {
    const groups = groupsOf(
      new Map([
        ['a', 'z'],
        ['b', 'y'],
        ['c', 'x'],
        ['d', 'x'],
      ]),
    );
    expect(groups.map(({ key }) => key)).toEqual(['x', 'y', 'z']);
    expect(groups[0]!.members).toEqual(['c', 'd']);
    expect(groupsOf(new Map())).toEqual([]);
  });
});
