import type { Coordinates } from 'sigma/types';

/** Whether a point lies inside of a polygon: a line from it to the right crosses an odd number of sides. */
export function contains(corners: readonly Coordinates[], { x, y }: Coordinates): boolean {
  let inside = false;
  for (const [at, a] of corners.entries()) {
    const b = corners[(at + 1) % corners.length]!;
    const crosses = a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y);
    if (crosses) inside = !inside;
  }
  return inside;
}
