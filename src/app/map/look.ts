import { EDGE_TYPES, KINDS } from '../../browser.ts';
import type { Theme } from '../theme.ts';
import type { DrawnEdge, DrawnNode } from './drawing.ts';
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

/** Gives how a node is painted; `scale` makes it smaller in a large graph. */
export function paintNode(node: DrawnNode, { theme }: Look, scale: number) {
  const { ground } = PALETTE[theme];
  const color = KINDS[node.kind].color[theme];
  const shape = SHAPES[node.kind];
  const paint =
    shape === 'ring'
      ? { type: 'disc', color: mix(color, ground, 0.78), rimColor: color, rim: 0.3 }
      : { type: shape, color, rimColor: ground, rim: 0.12 };
  return { x: node.x, y: node.y, size: node.size * scale, ...paint };
}

/** How thick an edge is, in pixels of a map that is not zoomed. Sigma's edges have soft rims, lit ones have not. */
const THICKNESS = { usual: 1.7, lit: 1.8 };

/** Gives how an edge is painted. */
export function paintEdge({ edgeType, curvature }: DrawnEdge, { theme }: Look, lit: boolean) {
  const color = EDGE_TYPES[edgeType].color[theme];
  return lit
    ? { curvature, color, size: THICKNESS.lit }
    : { curvature, color: mix(color, PALETTE[theme].ground, 0.15), size: THICKNESS.usual };
}
