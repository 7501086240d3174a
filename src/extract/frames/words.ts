import { z } from 'zod';
import data from '../../../data/lexicon/clause-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);

const clauseWords = z
  .strictObject({
    /** Verbs that give a noun its clause and say little of their own: "*make* a demand". */
    lightVerbs: words,
    /** Conjunctions behind which nothing is told as fact. */
    conditionMarkers: words,
    /** Auxiliaries of what may be. */
    possibilities: words,
    /** Auxiliaries of what should be. */
    obligations: words,
    /** Verbs of what should be, with an infinitive: "*have* to go". */
    obligationVerbs: words,
    /** Words that say that what depends on them is not, or is no longer. */
    denials: words,
    /** Those of them that say that it was so until then. */
    endings: words,
    /** Words before a noun that say that there is no such thing, or not yet. */
    unreal: words,
    /** Verbs by which another is asked to act. */
    requests: words,
    /** Words that say that what depends on them is wanted, feared or tried, not done. */
    intentions: words,
    /** Nouns that say how much of what follows: "21 million *pounds* of aid". */
    measures: words,
    /** Verbs by which a thing is given a name: "what he *called* an invasion". */
    naming: words,
    /** Participles that join who does it to a noun: "a US-*led* invasion". */
    leading: words,
    /** Nouns that say when, and are no objects: "called *Tuesday* for talks". */
    times: words,
    /** Nouns that take an infinitive of their own: "a *plan* to withdraw". */
    infinitiveNouns: words,
  })
  .parse(data);

export const isLightVerb = (lemma: string): boolean => clauseWords.lightVerbs.has(lemma);
export const isConditionMarker = (word: string): boolean => clauseWords.conditionMarkers.has(word);
export const isPossibility = (lemma: string): boolean => clauseWords.possibilities.has(lemma);
export const isDenial = (lemma: string): boolean => clauseWords.denials.has(lemma);
export const isEnding = (lemma: string): boolean => clauseWords.endings.has(lemma);
export const isUnreal = (lemma: string): boolean => clauseWords.unreal.has(lemma);
export const isRequest = (lemma: string): boolean => clauseWords.requests.has(lemma);
export const isIntention = (lemma: string): boolean => clauseWords.intentions.has(lemma);
export const isMeasure = (lemma: string): boolean => clauseWords.measures.has(lemma);
export const isNaming = (lemma: string): boolean => clauseWords.naming.has(lemma);
export const isLeading = (word: string): boolean => clauseWords.leading.has(word);
export const isTime = (lemma: string): boolean => clauseWords.times.has(lemma);
export const takesInfinitive = (lemma: string): boolean => clauseWords.infinitiveNouns.has(lemma);
export const isObligation = (lemma: string): boolean => clauseWords.obligations.has(lemma);
export const isObligationVerb = (lemma: string): boolean => clauseWords.obligationVerbs.has(lemma);
