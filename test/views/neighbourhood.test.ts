import { describe, expect, it } from 'vitest';
import { neighbourhood } from '../../src/views/neighbourhood.ts';
import { fixtureGraph } from '../app/fixture.ts';

describe('neighbourhood', () => {
  const graph = fixtureGraph();
  const keys = (from: typeof graph) => from.nodes.map(node => node.key).sort();

  it('holds the node, those next to it in either direction, and the edges among them', () => {
    const near = neighbourhood(graph, 'demand:talks');
    expect(keys(near)).toEqual(['demand:talks', 'leader:vladimir-putin', 'leader:volodymyr-zelenskyy']);
    expect(near.edges.map(edge => edge.attributes.type).sort()).toEqual(['addressed_to', 'demands', 'rejects']);
  });

  it('grows with the steps', () => {
    const [one, two] = [neighbourhood(graph, 'country:BE', 1), neighbourhood(graph, 'country:BE', 2)];
    expect(keys(one)).toEqual(['country:BE', 'meeting:nato-hq']);
    expect(keys(two)).toEqual(expect.arrayContaining([...keys(one), 'leader:john-healey']));
  });

  it('is empty around a node that is not there', () => {
    expect(neighbourhood(graph, 'country:ZZ')).toMatchObject({ nodes: [], edges: [] });
  });
});
