import type { WordKeys } from '../words.ts';

/** A sentence to learn from: what is known of its words, and what is right for each. -1: not known. */
export interface Example {
  words: readonly WordKeys[];
  xpos: readonly number[];
  upos: readonly number[];
  names: readonly number[];
  /** Index of the head; -1 for the root. */
  heads: readonly number[];
  relations: readonly number[];
}
