import type { Sentence } from '../language/types.ts';
import { isInfinitive, isPassive } from './form.ts';
import { isApposition, isComplementClause, isConjunct, isObject, isOblique, isSubject, markersOf } from './phrase.ts';
import { prepositionBefore, startOfPhrase } from './phrases.ts';
import { caseOf, dependent } from './tree.ts';
import { WORDS } from './words.ts';

/** The word in whose clause a noun stands, and the part that the noun has in it. */
export interface Carrier {
  /** A verb, or a predicate that is none: "was *satisfied* with the talks". */
  verb: number;
  /** Of a passive its subject is what undergoes it, an object. */
  by: 'subject' | 'object' | 'oblique';
  /** Preposition of the noun, where it is oblique, lower case. */
  preposition?: string;
  /** Nouns between the noun and the verb: "the *possibility* of talks", "a *round* of talks". */
  via: readonly number[];
}

/** How many nouns may stand between a noun and its verb. */
const DEEPEST = 6;

/** Finds the verb that carries a noun, through the nouns of which the noun is a part. */
export function carrierOf(sentence: Sentence, noun: number): Carrier | undefined {
  const near = prepositionBefore(sentence, startOfPhrase(sentence, noun));
  const found = carrierInTree(sentence, noun, near);
  if (found === undefined || near === undefined || !isOccasion(sentence, near, found)) return found;
  // "agreed to restore ties after a meeting": what says when and where is told of the whole clause.
  let { verb } = found;
  while (isInfinitive(sentence, verb) && isComplementClause(sentence, verb)) verb = sentence.tokens[verb]!.head;
  return { verb, by: 'oblique', preposition: near, via: [] };
}

/** "X, *in a call* with Y, said": trees hang on a name what says when and where. */
const isOccasion = (sentence: Sentence, preposition: string, { via }: Carrier): boolean =>
  WORDS.occasions.has(preposition) ||
  (WORDS.manner.has(preposition) && via[0] !== undefined && sentence.tokens[via[0]]!.upos === 'PROPN');

function carrierInTree(sentence: Sentence, noun: number, near: string | undefined): Carrier | undefined {
  const via: number[] = [];
  for (let at = noun; via.length < DEEPEST; at = sentence.tokens[at]!.head) {
    const { head } = sentence.tokens[at]!;
    if (head < 0) return undefined;
    // "said after talks *that* it had failed": what stands before a clause is no part of it.
    const isOutside = markersOf(sentence, head).some(mark => mark > noun) && sentence.tokens[head]!.head >= 0;
    const verb = isOutside ? sentence.tokens[head]!.head : head;
    const isClause = sentence.tokens[verb]!.upos === 'VERB' || dependent(sentence, verb, 'cop', 'nsubj') !== undefined;
    if (isSubject(sentence, at)) return { verb, by: isPassive(sentence, verb) ? 'object' : 'subject', via };
    if (isClause || isObject(sentence, at) || isOblique(sentence, at)) {
      const preposition = caseOf(sentence, at)?.split(' ')[0] ?? (at === noun ? near : undefined);
      if (isObject(sentence, at) && preposition === undefined) return { verb, by: 'object', via };
      return { verb, by: 'oblique', via, ...(preposition === undefined ? {} : { preposition }) };
    }
    // "a meeting and *talks*", "a future, *third* summit" have one part.
    if (!isConjunct(sentence, at) && !isApposition(sentence, at)) via.push(verb);
  }
  return undefined;
}
