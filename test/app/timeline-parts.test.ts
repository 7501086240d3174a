import { scaleUtc } from 'd3-scale';
import { describe, expect, it } from 'vitest';
import { areCrowded } from '../../src/app/timeline/place.ts';
import { timeline } from '../../src/views/timeline.ts';
import { graphOf } from '../views/graph-of.ts';

describe('areCrowded', () => {
  const WIDTH = 340;
  const scale = scaleUtc([Date.UTC(2025, 2, 1), Date.UTC(2025, 2, 20)], [0, WIDTH]);
  const acts = (count: number, day: number) =>
    timeline(graphOf(...Array.from({ length: count }, (_, at) => `country:A${at} accuses country:B ${day}`))).moments
      .act;

  it('is so where there is no room for the shortest names', () => {
    expect(areCrowded(acts(361, 10), scale, WIDTH)).toBe(true);
  });

  it.each([
    ['few', acts(360, 10)],
    ['none', []],
    ['out of sight', acts(400, 25)],
    ['in part out of sight, at the edge', acts(400, 1)],
  ])('is not where they are %s', (_, moments) => {
    expect(areCrowded(moments, scale, WIDTH)).toBe(false);
  });
});
