import { MultiDirectedGraph } from 'graphology';
import gexf from 'graphology-gexf/browser';
import Sigma from 'sigma';

/** Runs in a page: draws a file, GEXF or JSON, as its reader would who parses it and hands it to Sigma. Gives what was drawn. */
export function draw(file: string): { nodes: number; edges: number } {
  const graph = file.startsWith('{') ? MultiDirectedGraph.from(JSON.parse(file)) : gexf.parse(MultiDirectedGraph, file);
  const container = document.createElement('div');
  container.style.cssText = 'width: 600px; height: 400px';
  document.body.append(container);
  const sigma = new Sigma(graph, container);
  sigma.refresh();
  const drawn = {
    nodes: graph.filterNodes(node => sigma.getNodeDisplayData(node)?.hidden === false).length,
    edges: graph.filterEdges(edge => sigma.getEdgeDisplayData(edge)?.hidden === false).length,
  };
  sigma.kill();
  return drawn;
}
