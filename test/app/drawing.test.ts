import { describe, expect, it } from 'vitest';
import { drawingOf } from '../../src/app/map/drawing.ts';
import { rank } from '../../src/app/map/names/place-names.ts';
import { nodeSize } from '../../src/views/size.ts';
import { graphOf } from '../views/graph-of.ts';

const curvatures = (...lines: string[]) => {
  const drawing = drawingOf(graphOf(...lines));
  return drawing.mapEdges((_, { curvature }, source, target) => [`${source} ${target}`, curvature]);
};

describe('the drawing of a graph', () => {
  it('bends a lone edge a little', () => {
    expect(curvatures('country:FR accuses country:RU')).toEqual([['country:FR country:RU', 0.1]]);
  });

  it('spreads edges that all go one way to both sides', () => {
    const bent = curvatures(
      'country:FR accuses country:RU',
      'country:FR supports country:RU',
      'country:FR meets country:RU',
    );
    expect(bent.map(([, curvature]) => curvature)).toEqual([-0.22, 0, 0.22]);
  });

  it('bends edges that go both ways each to the side of its direction', () => {
    const bent = curvatures(
      'country:FR accuses country:RU',
      'country:RU accuses country:FR',
      'country:FR supports country:RU',
    );
    expect(bent).toEqual([
      ['country:FR country:RU', 0.22],
      ['country:RU country:FR', 0.22],
      ['country:FR country:RU', 0.44],
    ]);
  });

  it('has edges between the best connected nodes first, and sizes nodes by all of their edges', () => {
    const drawing = drawingOf(
      graphOf(
        'country:DE accuses country:RU',
        'country:FR accuses country:RU',
        'country:FR supports country:GB',
        'country:GB accuses country:RU',
      ),
    );
    expect(drawing.mapEdges((_, __, source, target) => `${source} ${target}`).at(-1)).toBe('country:DE country:RU');
    expect(drawing.getNodeAttribute('country:RU', 'size')).toBe(nodeSize(3));
  });

  it('names the biggest hub first, however large both are drawn', () => {
    const around = (hub: string, many: number) =>
      Array.from({ length: many }, (_, at) => `${hub} accuses country:${hub.at(-1)}${at}`);
    const drawing = drawingOf(graphOf(...around('leader:a', 100), ...around('country:B', 101)));
    expect(drawing.getNodeAttribute('leader:a', 'size')).toBe(drawing.getNodeAttribute('country:B', 'size'));
    expect(rank(drawing).slice(0, 2)).toEqual(['country:B', 'leader:a']);
  });

  it('draws a graph without edges', () => {
    expect(curvatures()).toEqual([]);
  });
});
