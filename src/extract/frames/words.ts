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
    /** Auxiliaries of what is to come. */
    futures: words,
    /** Auxiliaries of what should be. */
    obligations: words,
    /** Verbs of what should be, with an infinitive: "*have* to go". */
    obligationVerbs: words,
    /** Words and phrases that deny what they stand with. */
    negations: words,
    /** Objects that say that there was none: "accepted *neither*". */
    emptyObjects: words,
    /** Words behind "not" that make it add something: "not *only*". */
    additions: words,
    /** Words before a name that say that it was not he: "*rather than* Niger". */
    contrasts: words,
    /** Words right before a verb that say that it nearly was: "*almost* attacked". */
    approximators: words,
    /** Adverbs by which the teller does not vouch for what he tells. */
    hedges: words,
    /** Adverbs of saying what is not so: "*falsely* claimed". */
    falsehoods: words,
    /** Words that affirm what depends on them when they are denied: "no *doubt* that", "did not *know* that". */
    selfEvident: words,
    /** Nouns that a clause with "that" says the content of: "*reports* that". */
    contents: words,
    /** What words make of what depends on them, by base form, form, or with a particle; see `Modality`. */
    governors: z.strictObject({
      denied: words,
      /** These say that it was so until then, and are denials too. */
      ended: words,
      undone: words,
      supposed: words,
      foretold: words,
      purposed: words,
      promised: words,
      intended: words,
      alleged: words,
    }),
    /** Verbs with a particle behind which an infinitive says what was done: "*went on* to attack". */
    achievements: words,
    /** Words by which one says of a hostile act of one's own that it may come: "*vowed* to attack". */
    announcements: words,
    /** Words before a noun that say that there is no such thing, or not yet. */
    unreal: words,
    /** Verbs by which another is asked to act. */
    requests: words,
    /** Nouns that say how much of what follows: "21 million *pounds* of aid". */
    measures: words,
    /** Verbs by which a thing is given a name: "what he *called* an invasion". */
    naming: words,
    /** Participles that join who does it to a noun: "a US-*led* invasion". */
    leading: words,
    /** Nouns that say when, and are no objects: "called *Tuesday* for talks". */
    times: words,
    /** Verbs with a particle that say something else than the verb: "*call out*". */
    phrasalVerbs: words,
    /** Nouns that say behind "in" how something is done: "in *support* of". */
    manners: words,
    /** Verbs of receiving guests, which says nothing of the guest: "*welcomed* the pope". */
    receiving: words,
    /** Nouns that take an infinitive of their own: "a *plan* to withdraw". */
    infinitiveNouns: words,
  })
  .parse(data);

export const isLightVerb = (lemma: string): boolean => clauseWords.lightVerbs.has(lemma);
export const isConditionMarker = (word: string): boolean => clauseWords.conditionMarkers.has(word);
export const isPossibility = (lemma: string): boolean => clauseWords.possibilities.has(lemma);
export const isFuture = (lemma: string): boolean => clauseWords.futures.has(lemma);
export const isNegation = (phrase: string): boolean => clauseWords.negations.has(phrase);
export const negatesBehind = (word: string): boolean => clauseWords.emptyObjects.has(word);
export const isAddition = (word: string): boolean => clauseWords.additions.has(word);
export const isPhrasal = (phrase: string): boolean => clauseWords.phrasalVerbs.has(phrase);
export const isManner = (lemma: string): boolean => clauseWords.manners.has(lemma);
export const isReceiving = (lemma: string): boolean => clauseWords.receiving.has(lemma);
export const isContrast = (phrase: string): boolean => clauseWords.contrasts.has(phrase);
export const isApproximator = (phrase: string): boolean => clauseWords.approximators.has(phrase);
export const isHedge = (word: string): boolean => clauseWords.hedges.has(word);
export const isFalsehood = (word: string): boolean => clauseWords.falsehoods.has(word);
export const isSelfEvident = (lemma: string): boolean => clauseWords.selfEvident.has(lemma);
export const isContentNoun = (lemma: string): boolean => clauseWords.contents.has(lemma);
export const isAchievement = (phrase: string): boolean => clauseWords.achievements.has(phrase);
export const isAnnouncement = (lemma: string): boolean => clauseWords.announcements.has(lemma);
export const isUnreal = (lemma: string): boolean => clauseWords.unreal.has(lemma);
export const isRequest = (lemma: string): boolean => clauseWords.requests.has(lemma);
export const isMeasure = (lemma: string): boolean => clauseWords.measures.has(lemma);
export const isNaming = (lemma: string): boolean => clauseWords.naming.has(lemma);
export const isLeading = (word: string): boolean => clauseWords.leading.has(word);
export const isTime = (lemma: string): boolean => clauseWords.times.has(lemma);
export const takesInfinitive = (lemma: string): boolean => clauseWords.infinitiveNouns.has(lemma);
export const isObligation = (lemma: string): boolean => clauseWords.obligations.has(lemma);
export const isObligationVerb = (lemma: string): boolean => clauseWords.obligationVerbs.has(lemma);

/** What a word makes of what depends on it. */
export type Governing = keyof (typeof clauseWords)['governors'];

const governing = new Map<string, Governing[]>();
for (const [kind, list] of Object.entries(clauseWords.governors))
  for (const word of list) {
    const kinds = governing.get(word) ?? [];
    governing.set(word, kinds);
    kinds.push(kind as Governing);
    if (kind === 'ended') kinds.push('denied');
  }

/** What a word, given by base form, form or with its particle, makes of what depends on it; empty for most. */
export const governingOf = (word: string): readonly Governing[] => governing.get(word) ?? NONE;
const NONE: readonly Governing[] = [];
