import type { Actors } from '../../actors.ts';
import type { DateExpression } from '../../dates/index.ts';
import type { PlacedSentence, Trace } from '../../types.ts';
import { WORDS } from '../lexicon.ts';

/** What recognisers of meetings look at in one sentence. */
export interface Context {
  sentence: PlacedSentence;
  actors: Actors;
  /** Keys of those who speak for others: what they say after a meeting makes them no party. */
  spokesmen: ReadonlySet<string>;
  dates: readonly DateExpression[];
  /** The sentence is the headline of its article. */
  headline: boolean;
  drop(rule: string, token: number, why: string): void;
}

export const contextOf = (rest: Omit<Context, 'drop'>, trace: Trace): Context => ({
  ...rest,
  drop(rule, token, why) {
    const { index, tokens } = rest.sentence;
    trace({ sentence: index, rule, verdict: 'dropped', what: tokens[token]!.surface, why });
  },
});

/** The leaders whose office is to speak for somebody. */
export const spokesmenOf = ({ leaders }: Actors): ReadonlySet<string> =>
  new Set(leaders.filter(({ role }) => wordsOf(role).some(word => WORDS.spokesmen.has(word))).map(({ key }) => key));

const wordsOf = (role: string | undefined): string[] => role?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
