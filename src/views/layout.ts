import { MultiDirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { GraphFile } from '../model/graph.ts';
import { apart, type Disc } from './apart.ts';
import { nodeSize } from './size.ts';

/** Width and height of the square that a settled layout fills; with more nodes than `ROOMY` it grows with them. */
const EXTENT = 1000;
const ROOMY = 150;
/** Free ground around every node, so that labels find room. */
const MARGIN = 16;

/** From so many nodes on, forces are approximated (Barnes and Hut): a group of nodes that is as far away as it is wide counts as one. */
const LARGE = 500;
const THETA = 1;
/** Steps that settle a small graph and a large one. Of a very large one each node gets its share of the moves, but enough to unfold. */
const STEPS = { small: 1000, large: 300, least: 100, moves: 1_200_000 };
/** Strong gravity holds parts that hang on nothing near the rest instead of letting them drift off the map. */
const FORCES = { strongGravityMode: true, gravity: 0.12, scalingRatio: 12, slowDown: 4 };

/** Where nodes lie, by their keys. */
export type Places = ReadonlyMap<string, { x: number; y: number }>;

/**
 * Gives the graph with `x` and `y` on every node: seeded by the node's key, settled with ForceAtlas2, then pushed apart
 * until no two nodes overlap. The same graph gives the same places; whatever stood in `x` and `y` before is ignored.
 * ForceAtlas2: Jacomy et al. 2014, doi:10.1371/journal.pone.0098679.
 *
 * With `former` places, nodes that have one stay there, others come among those that they are related to, and nothing
 * moves farther than it takes to make room: so a document can be added to a map that its reader knows.
 */
export function layout(graph: GraphFile, former: Places = new Map()): GraphFile {
  if (graph.nodes.length === 0) return graph;
  const keys = graph.nodes.map(({ key }) => key).sort();
  const field = seed(graph, keys);
  if (keys.some(key => former.has(key))) join(field, keys, former);
  else {
    settle(field);
    gather(field);
    fit(field);
  }
  const settled = field.mapNodes((_, disc) => disc);
  const discs = apart(settled, MARGIN);
  const places = new Map(discs.map(({ x, y }, at) => [keys[at]!, { x: rounded(x), y: rounded(y) }]));
  const nodes = graph.nodes.map(node => ({ ...node, attributes: { ...node.attributes, ...places.get(node.key) } }));
  return { ...graph, nodes };
}

const rounded = (place: number) => Math.round(place * 10) / 10;

/** Where the nodes of a graph lie. */
export function placesOf({ nodes }: GraphFile): Places {
  return new Map(
    nodes.flatMap(({ key, attributes: { x, y } }) => {
      return x === undefined || y === undefined ? [] : [[key, { x, y }] as const];
    }),
  );
}

/**
 * Puts nodes where they were, and each of the others amid those of its neighbours that have a place; those nearest to
 * what was there go first. What hangs on nothing that was there goes around it.
 */
function join(field: MultiDirectedGraph<Disc>, keys: readonly string[], former: Places): void {
  const placed = new Set<string>();
  const put = (node: string, { x, y }: { x: number; y: number }) => {
    field.mergeNodeAttributes(node, { x, y });
    placed.add(node);
  };
  for (const [number, key] of keys.entries()) {
    const place = former.get(key);
    if (place) put(`${number}`, place);
  }
  const rim = Math.max(...[...placed].map(node => radiusOf(field.getNodeAttributes(node)))) + 4 * MARGIN;
  let open = field.nodes().filter(node => !placed.has(node));
  while (open.length > 0) {
    const next = open.filter(node => field.someNeighbor(node, other => placed.has(other)));
    const amid = next.map(node => middle(field, node, placed));
    for (const [at, node] of next.entries()) put(node, amid[at]!);
    const [alone] = open;
    if (next.length === 0) {
      const angle = hash(keys[Number(alone)]!) * 2 * Math.PI;
      put(alone!, { x: rim * Math.cos(angle), y: rim * Math.sin(angle) });
    }
    open = open.filter(node => !placed.has(node));
  }
}

/** The middle of the neighbours of a node that have a place. */
function middle(field: MultiDirectedGraph<Disc>, node: string, placed: ReadonlySet<string>): { x: number; y: number } {
  const near = field.filterNeighbors(node, other => placed.has(other)).map(other => field.getNodeAttributes(other));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(near.map(({ x }) => x)), y: mean(near.map(({ y }) => y)) };
}

const radiusOf = ({ x, y }: Disc) => Math.hypot(x, y);

/** Lets ForceAtlas2 find places. */
function settle(field: MultiDirectedGraph<Disc>): void {
  const large = field.order > LARGE;
  forceAtlas2.assign(field, {
    iterations: large ? stepsFor(field.order) : STEPS.small,
    settings: { ...FORCES, barnesHutOptimize: large, barnesHutTheta: THETA },
  });
}

const stepsFor = (order: number) => Math.round(Math.max(STEPS.least, Math.min(STEPS.large, STEPS.moves / order)));

/**
 * The graph's shape alone, in the order of keys, so that the order of a file has no say in the places. Nodes go by their
 * numbers, since ForceAtlas2 keeps keys in an object, where `__proto__` is lost.
 */
function seed(graph: GraphFile, keys: readonly string[]): MultiDirectedGraph<Disc> {
  const field = new MultiDirectedGraph<Disc>();
  for (const [number, key] of keys.entries()) {
    const angle = hash(key) * 2 * Math.PI;
    const radius = Math.sqrt(hash(`${key}#`)) * 100;
    field.addNode(number, { x: radius * Math.cos(angle), y: radius * Math.sin(angle), size: 0 });
  }
  const numbers = new Map(keys.map((key, number) => [key, number]));
  for (const { source, target } of [...graph.edges].sort((a, b) => (a.key < b.key ? -1 : 1)))
    field.addEdge(numbers.get(source), numbers.get(target));
  field.updateEachNodeAttributes((number, placed) => ({ ...placed, size: nodeSize(field.degree(number)) }));
  return field;
}

/** FNV-1a of a key, as a number from 0 to 1. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) value = Math.imul(value ^ key.charCodeAt(i), 0x01000193);
  return (value >>> 0) / 2 ** 32;
}

/** Pulls what drifted far out nearer to the rest, so that it does not make the map small. */
function gather(field: MultiDirectedGraph<Disc>): void {
  const radii = field.mapNodes((_, { x, y }) => Math.hypot(x, y)).sort((a, b) => a - b);
  const usual = radii[Math.floor((radii.length - 1) * 0.85)]!;
  field.updateEachNodeAttributes((_, placed) => {
    const radius = Math.hypot(placed.x, placed.y);
    const pull = radius > usual ? (usual + (radius - usual) * 0.3) / radius : 1;
    return { ...placed, x: placed.x * pull, y: placed.y * pull };
  });
}

/** Scales the places into the square around the origin. */
function fit(field: MultiDirectedGraph<Disc>): void {
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
