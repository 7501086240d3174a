import type { Block } from './blocks.ts';
import type { Item } from './items.ts';

/** Two items held to be the same, with the reason, and how sure that is (higher first). */
export interface Likeness {
  score: number;
  reason: string;
}

/** Items held to be one thing. */
export interface Cluster {
  /** The members, in the order of the items given. */
  members: Item[];
  /** Why each member after the first joined. */
  reasons: Map<Item, string>;
}

/** An item is compared with those that have what it seeks. The rarer that is, the fewer comparisons there are. */
export interface Blocks {
  has: Block[];
  seeks: Block[];
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
