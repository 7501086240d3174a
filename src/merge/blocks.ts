/** By what items find each other: numbers made of words. Two that fall together by chance cost a comparison, no more. */
export type Block = number;

const BITS = 0x3fffffff;

/** The block of a word (FNV-1a). */
export function blockOf(word: string): Block {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value & BITS;
}

/** The block of two together, in their order (the last steps of MurmurHash3). */
export function both(one: Block, other: Block): Block {
  let value = (Math.imul(one, 0x85ebca6b) + other) | 0;
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) & BITS;
}

/** The blocks of one and each of others. */
export const withEach = (one: Block, others: readonly Block[]): Block[] => others.map(other => both(one, other));

/** The blocks of each two, in their order. */
export function pairsOf(all: readonly Block[]): Block[] {
  const pairs: Block[] = [];
  for (let at = 0; at < all.length; at++)
    for (let next = at + 1; next < all.length; next++) pairs.push(both(all[at]!, all[next]!));
  return pairs;
}

/** Of the classes in a block so many are looked at, those that came last. */
export const MOST_IN_BLOCK = 200;

/** Which classes stand in each block. Lists are chains in long arrays: a list for each block keeps the collector busy. */
export class BlockIndex {
  readonly #last = new Map<Block, number>();
  readonly #before: number[] = [];
  readonly #classes: number[] = [];

  /** Puts a class into a block, once. Those put in before have lower numbers. */
  put(block: Block, own: number): void {
    const last = this.#last.get(block) ?? -1;
    if (last >= 0 && this.#classes[last] === own) return;
    this.#last.set(block, this.#classes.length);
    this.#before.push(last);
    this.#classes.push(own);
  }

  /** Calls for each class in a block, the last first, as long as they are not too many; says whether these are all. */
  each(block: Block, visit: (own: number) => void): boolean {
    let at = this.#last.get(block) ?? -1;
    for (let count = 0; at >= 0 && count < MOST_IN_BLOCK; count++) {
      visit(this.#classes[at]!);
      at = this.#before[at]!;
    }
    return at < 0;
  }
}
