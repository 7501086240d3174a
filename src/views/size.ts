/** Radius at which a node with so many edges is drawn, in the layout's units (about a pixel on a wide screen). */
export function nodeSize(degree: number): number {
  return Math.min(22, 4 + 2 * Math.sqrt(degree));
}
