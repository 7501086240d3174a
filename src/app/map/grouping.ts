import { type Group, groupsOf } from '../../browser.ts';
import type { Arrangement } from '../state/address.ts';
import type { GraphIndex } from '../state/graph-index.ts';
import type { Theme } from '../theme.ts';
import { GROUP_COLORS, NO_GROUP } from './paint/palette.ts';

/** What the colours of the map tell, where it is not the kind. */
export interface Grouping {
  /** The largest groups, each with a colour of its own. */
  groups: readonly (Group & { color: string })[];
  /** How many nodes are in smaller groups or in none. */
  rest: number;
  restColor: string;
  tints: ReadonlyMap<string, string>;
}

/** Groups the nodes of a graph by what their colour is to tell; gives undefined where that is their kind. */
export function groupingOf(index: GraphIndex, by: Arrangement['color'], theme: Theme): Grouping | undefined {
  if (by === 'kind') return undefined;
  const colors = GROUP_COLORS[theme];
  const all = groupsOf(by === 'side' ? index.sides() : index.communities());
  // A node by itself is no group.
  const groups = all
    .filter(({ members }) => members.length > 1)
    .slice(0, colors.length)
    .map((group, at) => ({ ...group, color: colors[at]! }));
  const tints = new Map(groups.flatMap(({ members, color }) => members.map(node => [node, color] as const)));
  return { groups, tints, rest: index.nodes.size - tints.size, restColor: NO_GROUP[theme] };
}
