import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layout, placesOf } from '../../src/views/layout.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { discsOf, graphOf, leastGap } from './discs.ts';

const placesIn = (graph: ReturnType<typeof fixtureGraph>) => Object.fromEntries(placesOf(graph));

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

  it('leaves nodes where they lay when some are added, and puts these among what they are related to', () => {
    const added = new Set(['country:FI', 'country:RU', 'demand:foreign-troops'].filter(key => key in placesIn(graph)));
    const before = layout({
      ...graph,
      nodes: graph.nodes.filter(({ key }) => !added.has(key)),
      edges: graph.edges.filter(({ source, target }) => !added.has(source) && !added.has(target)),
    });
    const former = placesOf(before);
    const after = placesOf(layout(graph, former));
    const moves = [...former].map(([key, { x, y }]) => Math.hypot(after.get(key)!.x - x, after.get(key)!.y - y));
    expect(moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)]).toBeLessThan(2);
    expect(Math.max(...moves)).toBeLessThan(120);
    expect(leastGap(discsOf(layout(graph, former)))).toBeGreaterThan(31.8);
  });

  it('moves nothing where nothing is added, whatever the order of the file', () => {
    const turned = { ...graph, nodes: graph.nodes.toReversed(), edges: graph.edges.toReversed() };
    expect(layout(turned, placesOf(graph)).nodes.toReversed()).toEqual(graph.nodes);
  });

  it('finds places for what hangs on nothing that was there, and ignores places of what is gone', () => {
    const keys = ['a', 'b', 'c', 'd', 'e'];
    const grown = graphOf(keys, [
      [0, 1],
      [2, 3],
    ]);
    const former = new Map([
      ['a', { x: 0, y: 0 }],
      ['gone', { x: 9, y: 9 }],
    ]);
    const placed = layout(grown, former);
    expect(leastGap(discsOf(placed))).toBeGreaterThan(31.8);
    expect(layout(grown, former)).toEqual(placed);
  });

  it('lets no two nodes overlap', () => {
    expect(leastGap(discsOf(graph))).toBeGreaterThan(0);
  });

  it('leaves free ground around every node of any graph: scattered, a star, several parts', () => {
    const pair = fc.tuple(fc.nat(39), fc.nat(39)).filter(([source, target]) => source !== target);
    const star = fc.integer({ min: 1, max: 39 }).map(leaves => {
      return Array.from({ length: leaves }, (_, leaf) => [leaf + 1, 0] as const);
    });
    const keys = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.oneof(fc.array(pair, { maxLength: 80 }), star), (names, edges) => {
        // Two margins of 16, less what rounding to a tenth takes.
        expect(leastGap(discsOf(layout(graphOf(names, edges))))).toBeGreaterThan(31.8);
      }),
      { numRuns: 15 },
    );
  });

  it('lets no two nodes of a large graph overlap, nor the leaves of a hub', () => {
    const keys = Array.from({ length: 700 }, (_, at) => `organization:${at}`);
    const edges = keys.slice(1).map((_, at) => [at + 1, at < 400 ? 0 : (at * 7) % 400] as const);
    expect(leastGap(discsOf(layout(graphOf(keys, edges))))).toBeGreaterThan(31.8);
  });

  it('places a node whose key is a word of the language', () => {
    const placed = layout(
      graphOf(
        ['__proto__', 'constructor', 'a'],
        [
          [0, 1],
          [2, 0],
        ],
      ),
    );
    expect(leastGap(discsOf(placed))).toBeGreaterThan(31.8);
  });

  it('parts nodes that start at one place, the same way each time', () => {
    // Words whose FNV-1a is the same.
    const twins = graphOf(['costarring', 'liquid', 'declinate', 'macallums'], []);
    const placed = layout(twins);
    expect(leastGap(discsOf(placed))).toBeGreaterThan(31.8);
    expect(layout(twins)).toEqual(placed);
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
