/** Small maps and large graphs have small nodes. */
export function scaleOf({ clientWidth, clientHeight }: HTMLElement, order: number): number {
  const room = Math.max(0.55, Math.min(1, Math.min(clientWidth, clientHeight) / 700));
  return room * Math.min(1, Math.sqrt(150 / order));
}

/** How long the camera moves, in milliseconds; not at all for those who asked for less motion. */
export function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250;
}
