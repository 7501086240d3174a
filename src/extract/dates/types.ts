import type { Span } from '../../model/evidence.ts';
import type { Expression } from './lexicon.ts';

/** Where the event stands to the day of publication: it decides which Thursday "on Thursday" is. */
export type Tense = 'past' | 'future';

export interface ResolvedDate {
  /** ISO, as precise as the words allow. */
  date: string;
  /** Rule that inferred it, where the words do not spell it out. */
  inferred?: string;
}

/** The date that words mean; undefined where it cannot be told, e.g. a weekday without a date of publication. */
type Resolve = (tense: Tense, anchor?: string) => ResolvedDate | undefined;

/** A stretch of a sentence's text with what it means; character offsets are relative to the sentence. */
export interface FoundDate extends Span {
  /** Counts from the day of an event told before: "the day after". */
  fromEvent: boolean;
  /**
   * Gives the date.
   *
   * @param tense Tense of the event.
   * @param anchor The date of another event that "the day after" or "three days later" counts from.
   */
  resolve: Resolve;
}

/** Words that say when. Offsets are those of the document. */
export interface DateExpression extends FoundDate {
  /** Tokens `[first, last)` of the sentence. */
  first: number;
  last: number;
}

/** Makes sense of the parts of a match, by name; undefined where the words are no date. */
export type Reading = (
  parts: Readonly<Partial<Record<string, string>>>,
  published: string | undefined,
  entry: Expression,
) => Resolve | undefined;
