import type { Comparison } from './cluster.ts';
import type { Item } from './items.ts';

/** Countries are the same if they have the same code, which is their key. */
export const countryComparison: Comparison<Item> = {
  same: (a, b) => (a.node.key === b.node.key ? { score: 1, reason: 'the same country' } : undefined),
  different: () => false,
  blocks: item => [item.node.key],
};
