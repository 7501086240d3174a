/** How much smaller nodes are on a small map, 0 to 1. */
export function roomIn({ width, height }: { width: number; height: number }): number {
  return Math.max(0.55, Math.min(1, Math.min(width, height) / 700));
}

/** How much smaller nodes are in a large graph, 0 to 1. */
export function scaleOf(order: number): number {
  return Math.min(1, Math.sqrt(150 / order));
}

/** How long the camera moves, in milliseconds; not at all for those who asked for less motion. */
export function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}
