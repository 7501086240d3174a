import { EDGE_TYPE_NAMES, EDGE_TYPES, KINDS, NODE_KINDS } from '../../../browser.ts';
import type { Theme } from '../../theme.ts';
import type { DrawnEdge, DrawnNode } from '../drawing.ts';
import { mix, PALETTE } from './palette.ts';

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
export function paintNode({ x, y, size, kind }: DrawnNode, { theme }: Look, scale: number) {
  const { ground } = PALETTE[theme];
  const color = KINDS[kind].color[theme];
  const paint = kind === 'demand' ? { color: mix(color, ground, 0.78), rimColor: color } : { color, rimColor: ground };
  return { x, y, size: size * scale, shape: NODE_KINDS.indexOf(kind), ...paint };
}

/** Readings that are less sure than this have thin and pale lines. */
const SURE = 0.75;

/** Gives how an edge is painted; its size is its thickness in pixels. */
export function paintEdge({ edgeType, curvature, confidence }: DrawnEdge, { theme }: Look, lit: boolean) {
  const isSure = confidence >= SURE;
  const color = mix(EDGE_TYPES[edgeType].color[theme], PALETTE[theme].ground, lit ? 0 : isSure ? 0.15 : 0.35);
  return { curvature, color, size: isSure ? 1.7 : 0.9, dash: EDGE_TYPE_NAMES.indexOf(edgeType) };
}
