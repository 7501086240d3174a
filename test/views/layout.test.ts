import { describe, expect, it } from 'vitest';
import { layout } from '../../src/views/layout.ts';
import { nodeSize } from '../../src/views/size.ts';
import { fixtureGraph } from '../app/fixture.ts';

describe('layout', () => {
  const graph = fixtureGraph();

  it('gives the same places for the same graph, whatever the order of its nodes and edges', () => {
    const places = (from: typeof graph) =>
      Object.fromEntries(layout(from).nodes.map(node => [node.key, [node.attributes.x, node.attributes.y]]));
    const turned = { ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(places(turned)).toEqual(places(graph));
  });

  it('ignores former places and leaves the graph that it was given as it was', () => {
    const moved = structuredClone(graph);
    for (const node of moved.nodes) node.attributes.x = 7;
    const before = structuredClone(moved);
    expect(layout(moved)).toEqual(graph);
    expect(moved).toEqual(before);
  });

  it('lets no two nodes overlap', () => {
    const degree = (key: string) => graph.edges.filter(edge => edge.source === key || edge.target === key).length;
    const discs = graph.nodes.map(({ key, attributes }) => ({ ...attributes, size: nodeSize(degree(key)) }));
    for (const [at, a] of discs.entries())
      for (const b of discs.slice(at + 1))
        expect(Math.hypot(a.x! - b.x!, a.y! - b.y!), `${a.label} and ${b.label}`).toBeGreaterThan(a.size + b.size);
  });

  it('leaves a graph without nodes alone', () => {
    const empty = { ...graph, nodes: [], edges: [] };
    expect(layout(empty)).toEqual(empty);
  });

  it('places a single node', () => {
    const single = layout({ ...graph, nodes: graph.nodes.slice(0, 1), edges: [] });
    expect(single.nodes[0]!.attributes).toMatchObject({ x: expect.any(Number), y: expect.any(Number) });
    expect(Number.isFinite(single.nodes[0]!.attributes.x)).toBe(true);
  });
});
