import { indexParallelEdgesIndex } from '@sigma/edge-curve';
import { MultiDirectedGraph } from 'graphology';
import { type EdgeType, type GraphFile, type NodeKind, nodeSize } from '../../browser.ts';

export interface DrawnNode {
  x: number;
  y: number;
  /** By how many relations it has. */
  size: number;
  /** How large it is by how many documents tell of it. */
  told: number;
  kind: NodeKind;
  label: string;
  /** The first words of a quote that says more than its name; none where there is no such quote. */
  quote: string;
}

export interface DrawnEdge {
  edgeType: EdgeType;
  /** How sure the reading is, 0 to 1. */
  confidence: number;
  curvature: number;
  parallelIndex?: number | null;
}

export type Drawing = MultiDirectedGraph<DrawnNode, DrawnEdge>;

/** How far an edge by itself is bent, so that it passes nodes that lie in a line; and how far apart parallel ones are. */
const BEND = 0.1;
const APART = 0.22;

/**
 * Gives a graph as it is drawn: places, sizes by degree, and a curvature of its own for each of parallel edges. Edges
 * between the best connected nodes come first: where not all are drawn, these are.
 */
export function drawingOf(graph: GraphFile): Drawing {
  const drawing: Drawing = new MultiDirectedGraph<DrawnNode, DrawnEdge>();
  for (const { key, attributes } of graph.nodes) {
    const { kind, label, x = 0, y = 0, evidence } = attributes;
    const documents = new Set(evidence.map(({ document }) => document)).size;
    // A document weighs more than a relation: there are fewer of them.
    const told = nodeSize(4 * documents - 3);
    drawing.addNode(key, { x, y, size: 0, told, kind, label, quote: tellingQuote(attributes) });
  }
  for (const { key, source, target, attributes } of byWeight(graph))
    drawing.addDirectedEdgeWithKey(key, source, target, {
      edgeType: attributes.type,
      confidence: attributes.confidence ?? 1,
      curvature: 0,
    });
  drawing.updateEachNodeAttributes((key, node) => ({ ...node, size: nodeSize(drawing.degree(key)) }));
  indexParallelEdgesIndex(drawing);
  drawing.updateEachEdgeAttributes((_, edge) => ({
    ...edge,
    curvature: edge.parallelIndex == null ? BEND : edge.parallelIndex * APART,
  }));
  return drawing;
}

function byWeight({ edges }: GraphFile): GraphFile['edges'] {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges)
    for (const end of [source, target]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
  const weight = ({ source, target }: GraphFile['edges'][number]) =>
    Math.min(degrees.get(source)!, degrees.get(target)!);
  return [...edges].sort((a, b) => weight(b) - weight(a));
}

function tellingQuote({ label, evidence }: GraphFile['nodes'][number]['attributes']): string {
  return (evidence.find(({ quote }) => quote.length > label.length + 12)?.quote ?? '').slice(0, 120);
}
