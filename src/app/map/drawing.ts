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
  const ends = endsOf(graph);
  for (const [at, { key, attributes }] of graph.nodes.entries()) {
    const { kind, label, x = 0, y = 0, evidence } = attributes;
    const documents = new Set(evidence.map(({ document }) => document)).size;
    // A document weighs more than a relation: there are fewer of them.
    const told = nodeSize(4 * documents - 3);
    drawing.addNode(key, {
      x,
      y,
      size: nodeSize(ends.degrees[at]!),
      told,
      kind,
      label,
      quote: tellingQuote(attributes),
    });
  }
  const order = byWeight(ends);
  const curvatures = curvaturesOf(ends, order);
  for (const at of order) {
    const { key, source, target, attributes } = graph.edges[at]!;
    drawing.addDirectedEdgeWithKey(key, source, target, {
      edgeType: attributes.type,
      confidence: attributes.confidence ?? 1,
      curvature: curvatures[at]!,
    });
  }
  return drawing;
}

/** The edges of a graph by the numbers of their nodes, and how many edges each node has: numbers are compared fast. */
interface Ends {
  sources: Uint32Array;
  targets: Uint32Array;
  degrees: Uint32Array;
}

function endsOf({ nodes, edges }: GraphFile): Ends {
  const numbers = new Map(nodes.map(({ key }, at) => [key, at]));
  const [sources, targets] = [new Uint32Array(edges.length), new Uint32Array(edges.length)];
  const degrees = new Uint32Array(nodes.length);
  for (const [at, { source, target }] of edges.entries()) {
    const [from, to] = [numbers.get(source)!, numbers.get(target)!];
    sources[at] = from;
    targets[at] = to;
    degrees[from]!++;
    degrees[to]!++;
  }
  return { sources, targets, degrees };
}

/** The edges by their numbers: those first whose less connected end has most edges. */
function byWeight({ sources, targets, degrees }: Ends): Uint32Array {
  const weights = sources.map((source, at) => Math.min(degrees[source]!, degrees[targets[at]!]!));
  return sources.map((_, at) => at).sort((a, b) => weights[b]! - weights[a]! || a - b);
}

/**
 * How far each edge is bent: an edge by itself a little; those that all go one way to both sides, as a fan; those that go
 * both ways each to the side of its direction.
 */
function curvaturesOf({ sources, targets, degrees }: Ends, order: Uint32Array): Float64Array {
  const pair = (from: number, to: number) => from * degrees.length + to;
  const counts = new Map<number, number>();
  for (const at of order) {
    const along = pair(sources[at]!, targets[at]!);
    counts.set(along, (counts.get(along) ?? 0) + 1);
  }
  const seen = new Map<number, number>();
  const curvatures = new Float64Array(order.length);
  for (const at of order) {
    const along = pair(sources[at]!, targets[at]!);
    const [same, before] = [counts.get(along)!, seen.get(along) ?? 0];
    const isOneWay = !counts.has(pair(targets[at]!, sources[at]!));
    const place = isOneWay ? before - (same - 1) / 2 : before + 1;
    curvatures[at] = isOneWay && same === 1 ? BEND : place * APART;
    seen.set(along, before + 1);
  }
  return curvatures;
}

function tellingQuote({ label, evidence }: GraphFile['nodes'][number]['attributes']): string {
  return (evidence.find(({ quote }) => quote.length > label.length + 12)?.quote ?? '').slice(0, 120);
}
