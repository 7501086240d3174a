import type { GraphFile } from '../model/graph.ts';

/**
 * Gives the part of the graph that lies around one node: the node, all that are at most `steps` edges away in either
 * direction, and the edges among them. A key that the graph does not have gives a graph without nodes.
 */
export function neighbourhood(graph: GraphFile, key: string, steps = 1): GraphFile {
  const near = new Set(graph.nodes.filter(node => node.key === key).map(node => node.key));
  for (let step = 0; step < steps; step++) {
    const rim = graph.edges.filter(({ source, target }) => near.has(source) !== near.has(target));
    for (const { source, target } of rim) near.add(source).add(target);
  }
  return {
    ...graph,
    nodes: graph.nodes.filter(node => near.has(node.key)),
    edges: graph.edges.filter(({ source, target }) => near.has(source) && near.has(target)),
  };
}
