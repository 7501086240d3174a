import type { Coordinates } from 'sigma/types';

const STEPS: Record<string, Coordinates> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * Gives the node that an arrow key leads to: the nearest one in that direction, where straight ahead counts as nearer
 * than aside. Gives undefined for another key, or where there is nothing that way.
 */
export function walk(key: string, from: Coordinates, nodes: Iterable<[string, Coordinates]>): string | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, { x, y }] of nodes) {
    const ahead = (x - from.x) * step.x + (y - from.y) * step.y;
    const aside = Math.abs((x - from.x) * step.y - (y - from.y) * step.x);
    if (ahead < 1 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) [best, least] = [node, cost];
  }
  return best;
}
