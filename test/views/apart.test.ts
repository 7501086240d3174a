import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, type Disc } from '../../src/views/apart.ts';
import { DiscGrid } from '../../src/views/disc-grid.ts';
import { leastGap } from './discs.ts';

const MARGIN = 16;
const size = fc.double({ min: 4, max: 22, noNaN: true });
const within = (extent: number) => fc.double({ min: -extent, max: extent, noNaN: true });
const spread = (extent: number): fc.Arbitrary<Disc> => fc.record({ x: within(extent), y: within(extent), size });
/** Discs that stand on a few places, far apart, near, or so near that no push has a true direction. */
const piled = fc
  .array(fc.oneof(spread(500), spread(1), spread(1e-9)), { minLength: 1, maxLength: 4 })
  .chain(places => fc.array(fc.tuple(fc.constantFrom(...places), size), { maxLength: 60 }))
  .map(discs => discs.map(([place, own]) => ({ ...place, size: own })));
const anyDiscs = fc.oneof(piled, ...[1e-9, 1, 100, 2000].map(extent => fc.array(spread(extent), { maxLength: 60 })));

describe('apart', () => {
  it('leaves two margins between any two discs', () => {
    fc.assert(
      fc.property(anyDiscs, discs => {
        const placed = apart(discs, MARGIN);
        expect(placed.map(disc => disc.size)).toEqual(discs.map(disc => disc.size));
        expect(leastGap(placed)).toBeGreaterThanOrEqual(2 * MARGIN - 1e-6);
      }),
    );
  });

  it('gives the same places each time and leaves what it was given as it was', () => {
    fc.assert(
      fc.property(anyDiscs, discs => {
        const before = structuredClone(discs);
        expect(apart(discs, MARGIN)).toEqual(apart(discs, MARGIN));
        expect(discs).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });

  it('moves no disc that has its room', () => {
    const discs = [0, 100, 200].map(x => ({ x, y: x / 2, size: 22 }));
    expect(apart(discs, MARGIN)).toEqual(discs);
  });

  it('opens a pile of a thousand near the place where it was', () => {
    const pile = Array.from({ length: 1000 }, () => ({ x: 300, y: -200, size: 6 }));
    const placed = apart(pile, MARGIN);
    expect(leastGap(placed)).toBeGreaterThanOrEqual(2 * MARGIN - 1e-6);
    // Discs packed as tightly as can be fill a round of radius 22 √1000 / √0.91, about 730.
    for (const { x, y } of placed) expect(Math.hypot(x - 300, y + 200)).toBeLessThan(2 * 730);
  });
});

describe('DiscGrid', () => {
  const square = (side: number) => {
    const places = Array.from({ length: side * side }, (_, at) => [(at % side) * 20, Math.floor(at / side) * 20]);
    const none = new Float64Array(places.length);
    const x = Float64Array.from(places, ([left]) => left!);
    const y = Float64Array.from(places, ([, top]) => top!);
    return { x, y, moveX: none, moveY: none, size: none.map(() => 8) };
  };
  const visits = (field: ReturnType<typeof square>) => {
    let count = 0;
    const grid = new DiscGrid(field, MARGIN);
    for (const [at, x] of field.x.entries()) grid.eachLater(at, x, field.y[at]!, () => count++);
    return count;
  };

  it('looks at four times the pairs for four times the discs', () => {
    expect(visits(square(100)) / visits(square(50))).toBeLessThan(4.3);
  });

  it('has no more cells where discs lie far apart, on a line or on a plane', () => {
    const [line, plane] = [square(50), square(50)];
    const far = { ...line, x: line.x.map((x, at) => x + at * 1e6), y: line.y.fill(0) };
    expect(visits(far)).toBeLessThan(2500 * 20);
    plane.x[0] = plane.y[0] = 1e9;
    expect(visits(plane)).toBeLessThan(2500 ** 2);
  });
});
