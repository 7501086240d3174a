import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import type { DrawnEdge, DrawnNode } from '../../src/app/map/drawing.ts';
import { EdgeIndex } from '../../src/app/map/edge-index.ts';
import { distance, partOf, pointAt } from '../../src/app/map/edge-shape.ts';
import { lightAround } from '../../src/app/map/paint/light.ts';
import { mix } from '../../src/app/map/paint/palette.ts';
import { walk } from '../../src/app/map/walk.ts';
import { fixtureGraph } from './fixture.ts';

const coordinate = fc.integer({ min: -500, max: 500 });
const point = fc.record({ x: coordinate, y: coordinate });
const shape = fc.record({ from: point, to: point, curvature: fc.constantFrom(0, 0.1, -0.22, 0.44) });

describe('edge shape', () => {
  it('begins and ends at its ends, and every point of it is near to it', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0, max: 1, noNaN: true }), (edge, t) => {
        expect(pointAt(edge, 0)).toEqual(edge.from);
        expect(pointAt(edge, 1)).toEqual(edge.to);
        expect(distance(edge, pointAt(edge, t))).toBeLessThan(2);
      }),
    );
  });

  it('bends parallel edges to different sides', () => {
    const line = { from: { x: 0, y: 0 }, to: { x: 100, y: 0 } };
    expect(pointAt({ ...line, curvature: 0.2 }, 0.5).y).toBe(-pointAt({ ...line, curvature: -0.2 }, 0.5).y);
  });
});

describe('part of an edge', () => {
  it('is the beginning of the same curve', () => {
    fc.assert(
      fc.property(shape, fc.double({ min: 0.1, max: 1, noNaN: true }), (edge, t) => {
        const { control, end } = partOf(edge, t);
        const half = { x: (edge.from.x + 2 * control.x + end.x) / 4, y: (edge.from.y + 2 * control.y + end.y) / 4 };
        const expected = pointAt(edge, t / 2);
        expect(half.x).toBeCloseTo(expected.x, 6);
        expect(half.y).toBeCloseTo(expected.y, 6);
      }),
    );
  });
});

describe('edge index', () => {
  it('finds every edge that passes near a point', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 40 }), point, (shapes, at) => {
        const index = new EdgeIndex(shapes.map((edge, key) => ({ key: `${key}`, shape: edge })));
        const found = index.near(at, 7);
        const near = shapes.flatMap((edge, key) => (distance(edge, at) <= 7 ? [`${key}`] : []));
        expect([...found]).toEqual(expect.arrayContaining(near));
      }),
    );
  });

  it('finds every edge that passes through a box', () => {
    fc.assert(
      fc.property(fc.array(shape, { maxLength: 40 }), point, (shapes, at) => {
        const index = new EdgeIndex(shapes.map((edge, key) => ({ key: `${key}`, shape: edge })));
        const found = index.within(at, { x: 90, y: 40 });
        const inside = shapes.flatMap((edge, key) => {
          const { x, y } = pointAt(edge, 0.5);
          return Math.abs(x - at.x) <= 90 && Math.abs(y - at.y) <= 40 ? [`${key}`] : [];
        });
        expect([...found]).toEqual(expect.arrayContaining(inside));
      }),
    );
  });

  it('does not look at edges that are far off', () => {
    const shapes = Array.from({ length: 100 }, (_, at) => {
      return { key: `${at}`, shape: { from: { x: at * 50, y: 0 }, to: { x: at * 50, y: 900 }, curvature: 0 } };
    });
    expect([...new EdgeIndex(shapes).near({ x: 1001, y: 400 }, 7)]).toEqual(['20']);
  });
});

describe('light', () => {
  const { nodes, edges } = fixtureGraph();
  const drawing = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  for (const { key, attributes } of nodes)
    drawing.addNode(key, { x: 0, y: 0, size: 1, told: 1, kind: attributes.kind, label: attributes.label, quote: '' });
  for (const { key, source, target, attributes } of edges)
    drawing.addEdgeWithKey(key, source, target, { edgeType: attributes.type, confidence: 1, curvature: 0 });
  const look = (hidden: readonly string[]) => {
    const shownNodes = new Set(drawing.nodes().filter(key => !hidden.includes(key)));
    const shownEdges = new Set(
      drawing.edges().filter(key => drawing.extremities(key).every(end => shownNodes.has(end))),
    );
    return { shownNodes, shownEdges };
  };
  const nothing = { node: undefined, edge: undefined };
  const russia = { node: 'country:RU', edge: undefined };

  it('lies on what is around a selection', () => {
    const light = lightAround(drawing, look([]), [russia, nothing])!;
    expect([...light.edges].toSorted()).toEqual(drawing.edges('country:RU').toSorted());
    expect(light.nodes.has('country:UA')).toBe(true);
  });

  it('stays on the selection while something else is hovered', () => {
    const light = lightAround(drawing, look([]), [russia, { node: 'country:FI', edge: undefined }])!;
    expect(light.nodes.has('country:RU') && light.nodes.has('country:FI')).toBe(true);
  });

  it('is nowhere where the selection is not shown, or there is none', () => {
    expect(lightAround(drawing, look(['country:RU']), [russia])).toBeUndefined();
    const edge = drawing.edges('country:RU')[0];
    expect(lightAround(drawing, look(['country:RU']), [{ node: undefined, edge }])).toBeUndefined();
    expect(lightAround(drawing, look([]), [nothing, nothing])).toBeUndefined();
  });
});

describe('walk', () => {
  const nodes: [string, { x: number; y: number }][] = [
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 90, y: 0 }],
    ['up', { x: 3, y: -60 }],
  ];
  const from = { x: 0, y: 0 };

  it('goes to the nearest node that way', () => {
    expect(walk('ArrowRight', from, nodes)).toBe('right');
    expect(walk('ArrowUp', from, nodes)).toBe('up');
  });

  it('goes nowhere where there is nothing, or with another key', () => {
    expect(walk('ArrowLeft', from, nodes)).toBeUndefined();
    expect(walk('Tab', from, nodes)).toBeUndefined();
  });
});

describe('mix', () => {
  it('goes from one colour to the other', () => {
    expect(mix('#102030', '#ffffff', 0)).toBe('#102030');
    expect(mix('#102030', '#ffffff', 1)).toBe('#ffffff');
    expect(mix('#000000', '#ffffff', 0.5)).toBe('#808080');
  });
});
