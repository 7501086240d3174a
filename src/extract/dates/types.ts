import type { Span } from '../../model/evidence.ts';

/** Where the event stands to the day of publication: it decides which Thursday "on Thursday" is. */
export type Tense = 'past' | 'future';

export interface ResolvedDate {
  /** ISO, as precise as the words allow. */
  date: string;
  /** Rule that inferred it, where the words do not spell it out. */
  inferred?: string;
}

/** Words that say when. */
export interface DateExpression extends Span {
  /** Tokens `[first, last)` of the sentence. */
  first: number;
  last: number;
  rule: string;
  /**
   * The date that the words mean.
   *
   * @param tense Tense of the event.
   * @param anchor The date of another event that "the day after" or "three days later" counts from.
   * @returns undefined where it cannot be told, e.g. a weekday without a date of publication.
   */
  resolve(tense: Tense, anchor?: string): ResolvedDate | undefined;
}

/** A stretch of a sentence's text with what it means; character offsets are relative to the sentence. */
export interface FoundDate extends Span {
  rule: string;
  resolve(tense: Tense, anchor?: string): ResolvedDate | undefined;
}

/** Finds one family of expressions in the text of a sentence. */
export type DateRule = (text: string, published: string | undefined) => FoundDate[];
