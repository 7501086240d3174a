import type { Carrier } from '../../../../clause/carrier.ts';
import { isNoun, isPlural, isVerb } from '../../../../clause/part-of-speech.ts';
import { describedWord } from '../../../../clause/phrase.ts';
import type { Phrase } from '../../../../clause/phrases.ts';
import type { MeetingFrame } from '../../../../frames/schema.ts';
import type { Sentence, Token } from '../../../../language/types.ts';
import { EVENTS, type Form } from '../../lexicon.ts';
import type { Link } from '../parts.ts';

/** A noun that tells of a meeting, with the words around it that say more. */
export interface MeetingNoun {
  noun: number;
  frame: MeetingFrame;
  form: Form;
  /** First token of its phrase, and the tokens from there up to the noun. */
  start: number;
  front: readonly Token[];
  /** What stands in front of a noun that counts it: "*the next* round of talks". */
  series: readonly Token[];
  phrases: readonly Phrase[];
  carrier: Carrier | undefined;
  links: readonly Link[];
}

/** What a noun tells of, by its frame. "talk" counts in the plural only. */
export function frameOfNoun({ tokens }: Sentence, at: number): MeetingFrame | undefined {
  const token = tokens[at]!;
  if (!isNoun(token) || isVerb(token)) return undefined;
  return [token.lemma.toLowerCase(), token.lower]
    .flatMap(word => EVENTS.get(word) ?? [])
    .find(({ pos, plural }) => pos === 'noun' && (!plural || isPlural(token)));
}

export const formOfNoun = (sentence: Sentence, at: number): Form | undefined => frameOfNoun(sentence, at)?.event;

/** Whether a noun only describes the noun behind it: "summit declaration", "a visit-related matter". */
export function isPartOfCompound(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at + 1];
  if (next?.surface === '-') return true;
  return next !== undefined && isNoun(next) && (describedWord(sentence, at) ?? 0) > at;
}

/** Whether a phrase names a meeting: "…, including *a meeting with the premier*". */
export function namesMeeting(sentence: Sentence, { first, last }: Phrase): boolean {
  for (let at = first; at < last; at++)
    if (formOfNoun(sentence, at) !== undefined && !isPartOfCompound(sentence, at)) return true;
  return false;
}
