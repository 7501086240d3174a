import { EDGE_TYPES, type GraphEdge, type GraphNode, KINDS, type Told } from '../../browser.ts';
import type { Theme } from '../theme.ts';

/** How a piece of text is tinted: its line by the smallest thing that it stands for, its ground by the clause around it. */
export interface Tint {
  /** The kind of a node, or the family of an edge: the style of the line. */
  line: string;
  lineColor: string;
  groundColor: string | undefined;
}

export const isEdge = (item: GraphNode | GraphEdge): item is GraphEdge => 'source' in item;

/** The things that a piece stands for, each once, the smallest first. */
export const itemsOf = (told: readonly Told[]): (GraphNode | GraphEdge)[] => [...new Set(told.map(({ item }) => item))];

/** How a piece that gave something is tinted. */
export function tintOf(told: readonly Told[], theme: Theme): Tint {
  const { item } = told[0]!;
  const clause = told.find(({ item }) => isEdge(item) || isClause(item));
  const line = isEdge(item) ? EDGE_TYPES[item.attributes.type].family : item.attributes.kind;
  return { line, lineColor: colorOf(item, theme), groundColor: clause && colorOf(clause.item, theme) };
}

const isClause = ({ attributes: { kind } }: GraphNode) => kind === 'meeting' || kind === 'demand';

const colorOf = (item: GraphNode | GraphEdge, theme: Theme): string =>
  isEdge(item) ? EDGE_TYPES[item.attributes.type].color[theme] : KINDS[item.attributes.kind].color[theme];

/** Whether a piece is selected: it stands for what is selected, or for an edge of it. */
export const isOf = (told: readonly Told[], selected: ReadonlySet<string>): boolean =>
  told.some(({ item }) => selected.has(item.key));
