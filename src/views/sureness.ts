import type { GraphFile } from '../model/graph.ts';

/** How sure the readings of a graph are, from the least to the most, 0 to 1; undefined where none was measured. */
export function sureness({ nodes, edges }: GraphFile): { least: number; most: number } | undefined {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { attributes } of [...nodes, ...edges]) {
    if (attributes.confidence === undefined) continue;
    least = Math.min(least, attributes.confidence);
    most = Math.max(most, attributes.confidence);
  }
  return least <= most ? { least, most } : undefined;
}
