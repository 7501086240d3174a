/**
 * Sentences of several lengths laid out step by step: first the first words of all, the longest sentence first, then
 * all second words, and so on. The rows of one step are a prefix of those of the step before.
 */
export interface Batch {
  /** Number of words in all. */
  size: number;
  /** Row of the first word of each step. */
  offsets: number[];
  /** How many sentences have a word at each step. */
  counts: number[];
  /** For each sentence, in the order given, the rows of its words. */
  rows: Int32Array[];
}

/** Lays out sentences of the given lengths, each at least 1. */
export function layOut(lengths: readonly number[]): Batch {
  const order = lengths.map((_, index) => index).sort((a, b) => lengths[b]! - lengths[a]! || a - b);
  const offsets: number[] = [];
  const counts: number[] = [];
  const rows = lengths.map(length => new Int32Array(length));
  let size = 0;
  for (let step = 0, count = order.length; count > 0; step++) {
    while (count > 0 && lengths[order[count - 1]!]! <= step) count--;
    if (count === 0) break;
    offsets.push(size);
    counts.push(count);
    for (let rank = 0; rank < count; rank++) rows[order[rank]!]![step] = size + rank;
    size += count;
  }
  return { size, offsets, counts, rows };
}
