import { type Classes, classesOf, linksOf } from './classes.ts';
import type { Cluster, Comparison } from './comparison.ts';
import { Groups } from './groups.ts';
import type { Item } from './items.ts';
import { joinLinked } from './level.ts';

/**
 * Groups items that are the same, likest first. Two groups join only where no member of one conflicts with a member of
 * the other, so that a chain of likenesses cannot pull two different things together, and an item that is equally like to
 * two different things joins neither. The result depends on the order of the items only, so whoever wants independence
 * of the order sorts them first.
 *
 * It is the result of trying all pairs in the order of their scores, then of the items. But items of one profile behave
 * alike, so classes of them are compared instead, and a pair is skipped where an earlier one has settled it. Time and
 * memory grow with the items and with the pairs of classes that are alike, not with the pairs of items. Where very many
 * classes have the same in common, each is compared with the nearest ones before it.
 *
 * @param tellPartly Hears for how many items that was so, if there are any.
 */
export function cluster(
  items: readonly Item[],
  comparison: Comparison,
  tellPartly?: (items: number) => void,
): Cluster[] {
  const classes: Classes = classesOf(items, comparison);
  const groups = new Groups(items, classes, comparison);
  const { links, partlyCompared } = linksOf(classes, comparison);
  if (partlyCompared > 0) tellPartly?.(partlyCompared);
  for (const score of [...links.keys()].sort((a, b) => b - a)) joinLinked(links.get(score)!, classes, groups);
  return groups.all();
}

/** Groups items that are the same if they have the same key, for the given reason. */
export function clusterByKey(items: readonly Item[], reason: string): Cluster[] {
  const groups = new Map<string, Cluster>();
  for (const item of items) {
    const group = groups.get(item.node.key);
    if (group === undefined) groups.set(item.node.key, { members: [item], reasons: new Map() });
    else {
      group.members.push(item);
      group.reasons.set(item, reason);
    }
  }
  return [...groups.values()];
}
