import type { Token } from '../../../language/types.ts';
import { WORDS } from '../lexicon.ts';
import type { Context } from './context.ts';
import type { Governor } from './governor.ts';
import { formOfNoun, isPartOfCompound } from './noun-form.ts';
import { phraseStart } from './parties.ts';
import type { Phrase } from './scan.ts';

/** The phrases in front of the nouns between a noun and its verb: "*the fifth* round of talks". */
export const viaOf = ({ sentence }: Context, governor: Governor | undefined): Token[][] =>
  (governor?.via ?? []).map(at => sentence.tokens.slice(phraseStart(sentence, at), at));

/** "*the next* round of talks", by the words in front of the noun. */
export function seriesBefore({ sentence }: Context, start: number): Token[] {
  const { tokens } = sentence;
  if (tokens[start - 1]?.surface !== 'of' || !WORDS.series.has(tokens[start - 2]?.lemma ?? '')) return [];
  return tokens.slice(phraseStart(sentence, start - 2), start - 1);
}

/** "on the sidelines of the summit": who meets there is not said to be at the summit. */
export const isBeside = ({ sentence }: Context, start: number): boolean =>
  sentence.tokens.slice(Math.max(0, start - 3), start).some(({ lower }) => WORDS.sidelines.has(lower));

/** Also "during the forum". */
export const isAside = (context: Context, start: number): boolean =>
  context.sentence.tokens[start - 1]?.lower === 'during' || isBeside(context, start);

/** "a round of talks": the talks are the meeting, and the round says which. */
export function isSeriesOfMeetings({ sentence }: Context, beside: Phrase | undefined): boolean {
  if (beside?.preposition !== 'of') return false;
  for (let at = beside.first; at < beside.last; at++)
    if (formOfNoun(sentence, at) !== undefined && !isPartOfCompound(sentence, at)) return true;
  return false;
}

/** "a meeting of the cabinet": the organ of one state that meets, if it is one. */
export function organBehind({ sentence }: Context, phrases: readonly Phrase[]): string | undefined {
  for (const { preposition, first, last } of phrases)
    if (preposition === 'of')
      for (let at = first; at < last; at++) {
        const { lemma } = sentence.tokens[at]!;
        if (WORDS.excludedWithin.has(lemma.toLowerCase())) return lemma;
      }
  return undefined;
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'our',
  'both',
  'such',
]);

export const isDefinite = (front: readonly Token[]): boolean =>
  front.some(token => DEFINITE.has(token.lower) || token.xpos === 'POS');
