import type { GraphFile } from '../model/graph.ts';

/** Single nodes that a reader took off, and those that alone were kept. */
export interface Choice {
  hidden: readonly string[];
  /** Where there are any, all others go. */
  kept: readonly string[];
}

/** Gives the part of a graph that a choice of single nodes leaves, with the edges among them. */
export function only(graph: GraphFile, { hidden, kept }: Choice): GraphFile {
  if (hidden.length + kept.length === 0) return graph;
  const [off, on] = [new Set(hidden), new Set(kept)];
  const nodes = graph.nodes.filter(({ key }) => !off.has(key) && (on.size === 0 || on.has(key)));
  const there = new Set(nodes.map(node => node.key));
  return { ...graph, nodes, edges: graph.edges.filter(({ source, target }) => there.has(source) && there.has(target)) };
}
