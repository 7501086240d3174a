import type { EdgeDisplayData, NodeDisplayData } from 'sigma/types';
import { EDGE_TYPES, KINDS } from '../../model/ontology.ts';
import type { Theme } from '../theme.ts';
import type { Drawing, DrawnEdge, DrawnNode } from './drawing.ts';
import { mix, PALETTE } from './palette.ts';
import { SHAPES } from './programs.ts';

/** How the reader wants the drawing to look; it never changes the drawing itself. */
export interface Look {
  theme: Theme;
  shownNodes: ReadonlySet<string>;
  shownEdges: ReadonlySet<string>;
  node: string | undefined;
  edge: string | undefined;
  /** Only what is next to the selected node is shown. */
  near: boolean;
}

/** The part of the drawing that is lit: the rest fades. */
export interface Light {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** Gives what is lit: what lies around the node, or the edge with its ends; nothing special without either. */
export function lightAround(drawing: Drawing, look: Look, node?: string, edge?: string): Light | undefined {
  if (edge && drawing.hasEdge(edge)) return { nodes: new Set(drawing.extremities(edge)), edges: new Set([edge]) };
  if (!node || !drawing.hasNode(node)) return undefined;
  const edges = drawing.edges(node).filter(key => look.shownEdges.has(key));
  return { nodes: new Set([node, ...edges.flatMap(key => drawing.extremities(key))]), edges: new Set(edges) };
}

/** How much of the ground is mixed into what is not lit. */
const FADE: Record<Theme, number> = { light: 0.82, dark: 0.74 };

/** Gives how a node is painted; `scale` makes it smaller on a small map. */
export function paintNode(
  key: string,
  node: DrawnNode,
  look: Look,
  scale: number,
  light?: Light,
): Partial<NodeDisplayData> {
  const { ground } = PALETTE[look.theme];
  const full = KINDS[node.kind].color[look.theme];
  const lit = !light || light.nodes.has(key);
  const color = lit ? full : mix(full, ground, FADE[look.theme]);
  const shape = SHAPES[node.kind];
  const paint =
    shape === 'ring'
      ? { type: 'disc', color: mix(color, ground, 0.78), rimColor: color, rim: 0.3 }
      : { type: shape, color, rimColor: ground, rim: 0.12 };
  return {
    x: node.x,
    y: node.y,
    size: node.size * scale,
    hidden: !look.shownNodes.has(key),
    zIndex: lit ? 1 : 0,
    ...paint,
  };
}

/** Gives how an edge is painted. */
export function paintEdge(key: string, edge: DrawnEdge, look: Look, light?: Light): Partial<EdgeDisplayData> {
  const { ground } = PALETTE[look.theme];
  const full = EDGE_TYPES[edge.edgeType].color[look.theme];
  const lit = light?.edges.has(key);
  const share = light ? (lit ? 0 : FADE[look.theme] + 0.08) : 0.15;
  const paint = { curvature: edge.curvature, color: mix(full, ground, share) };
  return { ...paint, size: lit ? 2.3 : 1.7, hidden: !look.shownEdges.has(key), zIndex: lit ? 1 : 0 };
}
