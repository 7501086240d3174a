import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import noverlap from 'graphology-layout-noverlap';
import type { GraphFile } from '../model/graph.ts';
import { nodeSize } from './size.ts';

/** Width and height of the square that a settled layout fills; with more nodes than `ROOMY` it grows with them. */
const EXTENT = 1000;
const ROOMY = 150;
/** Free ground around every node, so that labels find room. */
const MARGIN = 16;

/** From so many nodes on, forces are approximated, and fewer steps settle what can be settled. */
const LARGE = 500;
/** Strong gravity holds parts that hang on nothing near the rest instead of letting them drift off the map. */
const FORCES = { strongGravityMode: true, gravity: 0.12, scalingRatio: 12, slowDown: 4 };

interface Placed {
  x: number;
  y: number;
  size: number;
}

/**
 * Gives the graph with `x` and `y` on every node: seeded by the node's key, settled with ForceAtlas2, then pushed apart
 * until no two nodes overlap. The same graph gives the same places; whatever stood in `x` and `y` before is ignored.
 * ForceAtlas2: Jacomy et al. 2014, doi:10.1371/journal.pone.0098679.
 */
export function layout(graph: GraphFile): GraphFile {
  if (graph.nodes.length === 0) return graph;
  const field = seed(graph);
  const large = field.order > LARGE;
  forceAtlas2.assign(field, { iterations: large ? 300 : 1000, settings: { ...FORCES, barnesHutOptimize: large } });
  gather(field);
  fit(field);
  noverlap.assign(field, { maxIterations: 1000, settings: { margin: MARGIN, speed: 1 } });
  const place = (key: string, axis: 'x' | 'y') => Math.round(field.getNodeAttribute(key, axis) * 10) / 10;
  const nodes = graph.nodes.map(node => ({
    ...node,
    attributes: { ...node.attributes, x: place(node.key, 'x'), y: place(node.key, 'y') },
  }));
  return { ...graph, nodes };
}

/** The graph's shape alone, in the order of keys, so that the order of a file has no say in the places. */
function seed(graph: GraphFile): MultiDirectedGraph<Placed> {
  const field = new MultiDirectedGraph<Placed>();
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
  for (const { key } of [...graph.nodes].sort(byKey)) {
    const angle = hash(key) * 2 * Math.PI;
    const radius = Math.sqrt(hash(`${key}#`)) * 100;
    field.addNode(key, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 0 });
  }
  for (const edge of [...graph.edges].sort(byKey)) field.addEdge(edge.source, edge.target);
  field.updateEachNodeAttributes((key, placed) => ({ ...placed, size: nodeSize(field.degree(key)) }));
  return field;
}

/** FNV-1a of a key, as a number from 0 to 1. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return (value >>> 0) / 2 ** 32;
}

/** Pulls what drifted far out nearer to the rest, so that it does not make the map small. */
function gather(field: MultiDirectedGraph<Placed>): void {
  const radii = field.mapNodes((_, { x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const usual = radii[Math.floor((radii.length - 1) * 0.85)]!;
  field.updateEachNodeAttributes((_, placed) => {
    const radius = Math.hypot(placed.x, placed.y);
    const pull = radius > usual ? (usual + (radius - usual) * 0.3) / radius : 1;
    return { ...placed, x: placed.x * pull, y: placed.y * pull };
  });
}

/** Scales the places into the square around the origin. */
function fit(field: MultiDirectedGraph<Placed>): void {
  const xs = field.mapNodes((_, { x }) => x);
  const ys = field.mapNodes((_, { y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const extent = EXTENT * Math.sqrt(Math.max(1, field.order / ROOMY));
  const scale = extent / Math.max(right - left, bottom - top, 1);
  field.updateEachNodeAttributes((_, placed) => ({
    ...placed,
    x: (placed.x - (left + right) / 2) * scale,
    y: (placed.y - (top + bottom) / 2) * scale,
  }));
}
