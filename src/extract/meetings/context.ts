import type { Actors } from '../actors.ts';
import type { DateExpression } from '../dates/index.ts';
import type { PlacedSentence, Trace } from '../types.ts';

/** What recognisers of meetings look at in one sentence. */
export interface Context {
  sentence: PlacedSentence;
  actors: Actors;
  dates: readonly DateExpression[];
  /** The sentence is the headline of its article. */
  headline: boolean;
  drop(rule: string, token: number, why: string): void;
}

export function contextOf(
  sentence: PlacedSentence,
  actors: Actors,
  dates: readonly DateExpression[],
  headline: boolean,
  trace: Trace,
): Context {
  return {
    sentence,
    actors,
    dates,
    headline,
    drop: (rule, token, why) =>
      trace({ sentence: sentence.index, rule, verdict: 'dropped', what: sentence.tokens[token]!.surface, why }),
  };
}
