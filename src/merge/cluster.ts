import { type Classes, classesOf, linksOf } from './classes.ts';
import { Groups } from './groups.ts';
import type { Item } from './items.ts';
import { joinLinked } from './level.ts';

/** Two items held to be the same, with the reason, and how sure that is (higher first). */
export interface Likeness {
  score: number;
  reason: string;
}

export interface Cluster {
  /** The members, in the order of the items given. */
  members: Item[];
  /** Why each member after the first joined. */
  reasons: Map<Item, string>;
}

/** An item is compared with those that have what it seeks. The rarer that is, the fewer comparisons there are. */
export interface Blocks {
  has: string[];
  seeks: string[];
}

/**
 * How items of one kind are compared. Two items of one document are different, whatever is said here: nothing below looks
 * at the document. So what holds for one item holds for all of its profile.
 */
export interface Comparison {
  /** All that `same`, `different` and `blocks` look at, in one string. */
  profile: (item: Item) => string;
  /** All that `different` looks at, in one string. */
  traits: (item: Item) => string;
  /** Says why two items are the same; undefined where nothing says so, and where they are different. */
  same: (a: Item, b: Item) => Likeness | undefined;
  /** Says that two items cannot be the same. */
  different: (a: Item, b: Item) => boolean;
  /** What decides which items are compared at all. Of two that are the same, one seeks what the other has. */
  blocks: (item: Item) => Blocks;
  /** Whether an item can be torn between one of its own document and one of another. */
  tornWithinDocument: boolean;
}

/**
 * Groups items that are the same, likest first. Two groups join only where no member of one conflicts with a member of
 * the other, so that a chain of likenesses cannot pull two different things together, and an item that is equally like to
 * two different things joins neither. The result depends on the order of the items only, so whoever wants independence
 * of the order sorts them first.
 *
 * It is the result of trying all pairs in the order of their scores, then of the items. But items of one profile behave
 * alike, so classes of them are compared instead, and a pair is skipped where an earlier one has settled it. Time and
 * memory grow with the items and with the pairs of classes that are alike, not with the pairs of items.
 */
export function cluster(items: readonly Item[], comparison: Comparison): Cluster[] {
  const classes: Classes = classesOf(items, comparison);
  const groups = new Groups(items, classes, comparison);
  const links = linksOf(classes, comparison);
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
