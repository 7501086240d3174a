import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, pointAt } from '../../src/app/map/edge-shape.ts';
import { mix } from '../../src/app/map/palette.ts';
import { walk } from '../../src/app/map/walk.ts';

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
