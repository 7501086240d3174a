import { describe, expect, it } from 'vitest';
import { PALETTE } from '../../src/app/map/paint/palette.ts';
import { cornersOf, reachOf, SHAPES } from '../../src/app/map/paint/shapes.ts';
import { EDGE_TYPE_NAMES, EDGE_TYPES, KINDS, NODE_KINDS } from '../../src/model/ontology.ts';
import { contrast } from './colors.ts';

describe('the shapes of kinds', () => {
  it('are five different ones', () => {
    expect(new Set(NODE_KINDS.map(kind => JSON.stringify(SHAPES[kind]))).size).toBe(NODE_KINDS.length);
  });

  it.each(NODE_KINDS)('of a %s reach as far as its corners, and about as far as a disc', kind => {
    const shape = SHAPES[kind];
    for (const { x, y } of cornersOf(shape)) expect(Math.hypot(x, y)).toBeCloseTo(reachOf(shape), 9);
    expect(reachOf(shape)).toBeGreaterThanOrEqual(1);
    expect(reachOf(shape)).toBeLessThan(1.3);
  });

  it('stand as they should: a leader on a corner, a meeting on a side, an organization with a corner above', () => {
    const lowest = (kind: 'leader' | 'meeting') => {
      const ys = cornersOf(SHAPES[kind]).map(({ y }) => y.toFixed(6));
      return ys.filter(y => y === `${Math.max(...ys.map(Number)).toFixed(6)}`).length;
    };
    expect([lowest('leader'), lowest('meeting')]).toEqual([1, 2]);
    const top = cornersOf(SHAPES.organization).reduce((a, b) => (a.y < b.y ? a : b));
    expect(top.x).toBeCloseTo(0, 9);
  });
});

describe('the lines of edge types', () => {
  it('differ by dash within a family and share its hue', () => {
    const dashes = EDGE_TYPE_NAMES.map(type => `${EDGE_TYPES[type].family} ${EDGE_TYPES[type].dash.join(' ')}`);
    expect(new Set(dashes).size).toBe(EDGE_TYPE_NAMES.length);
    const hues = new Set(EDGE_TYPE_NAMES.map(type => `${EDGE_TYPES[type].family} ${EDGE_TYPES[type].color.light}`));
    expect(hues.size).toBe(4);
  });

  it('tell who accuses from who backs without colour', () => {
    expect(EDGE_TYPES.accuses.dash).not.toEqual(EDGE_TYPES.backs.dash);
  });
});

describe.each(['light', 'dark'] as const)('signs in the %s theme', theme => {
  const { ground } = PALETTE[theme];

  it('can be seen on the map', () => {
    for (const kind of NODE_KINDS) expect(contrast(KINDS[kind].color[theme], ground)).toBeGreaterThanOrEqual(3);
    for (const type of EDGE_TYPE_NAMES)
      expect(contrast(EDGE_TYPES[type].color[theme], ground)).toBeGreaterThanOrEqual(3);
  });
});
