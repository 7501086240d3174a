import type { Drawing } from '../drawing.ts';
import type { Look } from './look.ts';

/** A node or an edge that the reader has selected, or is over. */
export interface Focus {
  node?: string | undefined;
  edge?: string | undefined;
}

/** The part of the drawing that is lit: the rest fades. */
export interface Light {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/**
 * Gives what is lit: what lies around a node, and an edge with its ends, for each focus. Gives undefined where nothing
 * in focus is shown: then nothing fades.
 */
export function lightAround(
  drawing: Drawing,
  look: Pick<Look, 'shownNodes' | 'shownEdges'>,
  focuses: readonly Focus[],
): Light | undefined {
  const nodes = new Set<string>();
  const edges = new Set<string>();
  for (const { node, edge } of focuses) {
    if (node && look.shownNodes.has(node)) {
      nodes.add(node);
      for (const key of drawing.edges(node)) if (look.shownEdges.has(key)) edges.add(key);
    } else if (edge && look.shownEdges.has(edge)) edges.add(edge);
  }
  for (const key of edges) for (const end of drawing.extremities(key)) nodes.add(end);
  return nodes.size === 0 ? undefined : { nodes, edges };
}
