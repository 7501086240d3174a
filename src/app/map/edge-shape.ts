import type { Coordinates } from 'sigma/types';

/** An edge as it lies on the screen: a quadratic Bézier curve, or a straight line where the curvature is 0. */
export interface EdgeShape {
  from: Coordinates;
  to: Coordinates;
  curvature: number;
}

/** The point that pulls the curve to its side. */
function bend({ from, to, curvature }: EdgeShape): Coordinates {
  return {
    x: (from.x + to.x) / 2 + (to.y - from.y) * curvature,
    y: (from.y + to.y) / 2 - (to.x - from.x) * curvature,
  };
}

/** The curve from its source to the point at `t`: where its control point and its end lie. */
export function partOf(shape: EdgeShape, t: number): { control: Coordinates; end: Coordinates } {
  const { from } = shape;
  const bent = bend(shape);
  const control = { x: from.x + (bent.x - from.x) * t, y: from.y + (bent.y - from.y) * t };
  return { control, end: pointAt(shape, t) };
}

/** The point at `t` from 0 (source) to 1 (target), bent as the edge program bends. */
export function pointAt(shape: EdgeShape, t: number): Coordinates {
  const { from, to } = shape;
  const bent = bend(shape);
  const [a, b, c] = [(1 - t) ** 2, 2 * (1 - t) * t, t ** 2];
  return { x: a * from.x + b * bent.x + c * to.x, y: a * from.y + b * bent.y + c * to.y };
}

/** How far a point is from an edge, in pixels. */
export function distance(shape: EdgeShape, point: Coordinates): number {
  const steps = shape.curvature === 0 ? 1 : 16;
  let least = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step++)
    least = Math.min(least, toSegment(point, pointAt(shape, step / steps), pointAt(shape, (step + 1) / steps)));
  return least;
}

function toSegment(point: Coordinates, a: Coordinates, b: Coordinates): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
