import { EDGE_TYPE_NAMES, EDGE_TYPES, KINDS, type Landmark, NODE_KINDS } from '../../../browser.ts';
import type { Arrangement } from '../../state/address.ts';
import type { Lit } from '../../state/lit.ts';
import type { Keys } from '../../state/shown.ts';
import type { Theme } from '../../theme.ts';
import type { DrawnEdge, DrawnNode } from '../drawing.ts';
import { mix, NO_GROUP, PALETTE } from './palette.ts';

/** How the reader wants the drawing to look; it never changes the drawing itself. */
export interface Look {
  theme: Theme;
  shownNodes: Keys;
  shownEdges: Keys;
  node: string | undefined;
  edge: string | undefined;
  /** More nodes that are selected. */
  others: readonly string[];
  /** Only what is near the selected node is shown. */
  near: boolean;
  /** The colours of nodes, where they tell something else than kinds. */
  tints: ReadonlyMap<string, string> | undefined;
  size: Arrangement['size'];
  pins: Arrangement['pins'];
  /** The nodes that have names from afar, what matters most first, and what they stand for. */
  landmarks: () => ReadonlyMap<string, Landmark>;
  /** At what the reader points outside of the map, as in a document. */
  lit: Lit;
}

/** What of a look tells how nodes and edges are painted. */
export type Coat = Pick<Look, 'theme' | 'tints' | 'size'>;

/** Gives how a node is painted; `scale` makes it smaller in a large graph. */
export function paintNode(key: string, { kind, size, told }: DrawnNode, look: Coat, scale: number) {
  const { theme, tints } = look;
  const { ground } = PALETTE[theme];
  const color = tints ? (tints.get(key) ?? NO_GROUP[theme]) : KINDS[kind].color[theme];
  const paint = kind === 'demand' ? { color: mix(color, ground, 0.78), rimColor: color } : { color, rimColor: ground };
  return { size: (look.size === 'documents' ? told : size) * scale, shape: NODE_KINDS.indexOf(kind), ...paint };
}

/** Readings that are less sure than this have thin and pale lines. */
const SURE = 0.75;

/** Gives how an edge is painted; its size is its thickness in pixels. Beside colours of groups unlit edges have none. */
export function paintEdge({ edgeType, curvature, confidence }: DrawnEdge, { theme, tints }: Coat, lit: boolean) {
  const { ground, ink } = PALETTE[theme];
  const isSure = confidence >= SURE;
  const hue = tints && !lit ? mix(ink, ground, 0.4) : EDGE_TYPES[edgeType].color[theme];
  const color = mix(hue, ground, lit ? 0 : isSure ? 0.15 : 0.35);
  return { curvature, color, size: isSure ? 1.7 : 0.9, dash: EDGE_TYPE_NAMES.indexOf(edgeType) };
}
