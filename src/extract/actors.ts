import type { ActorReference, Mention } from './types.ts';

/** Whom the words of a document name or stand for. */
export interface Actors {
  /** All mentions, in order of the text. */
  mentions: readonly Mention[];
  /** The innermost mention that covers a token of a sentence. */
  mentionAt(sentence: number, token: number): Mention | undefined;
  /**
   * The actors that a nominal denotes, by its head token: a mention itself, its conjuncts ("France and Poland"), a group
   * that stands for a side ("Russian troops", "officials from Iran", "the presidents of France and Poland", "the two
   * countries"). Empty where it denotes nobody who is known.
   */
  actorsOf(sentence: number, token: number): ActorReference[];
  /** Country or organization that a leader represents, where the text says so. */
  sidesOf(leaderKey: string): string[];
}
