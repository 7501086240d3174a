import { z } from 'zod';
import data from '../../../data/lexicon/en/demand-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);

/** Word → the first of its family. */
const families = z.array(z.array(z.string().min(1)).min(2)).transform(lists => {
  const first = new Map<string, string>();
  for (const list of lists) for (const word of list) first.set(word, list[0]!);
  return first as ReadonlyMap<string, string>;
});

const demandWords = z
  .strictObject({
    /** Nouns that stand for what was demanded or proposed: "rejects these *terms*". */
    demandNouns: words,
    /** Nouns that are no propositions, whoever wants or rejects them: "rejected the *allegations*". */
    claims: words,
    /** Verbs of speaking: who refuses these refuses to talk to reporters. */
    silence: words,
    /** Verbs of what goes on in the head, which nobody does because he is asked. */
    minds: words,
    /** Verbs of speaking that are of diplomacy too: "refused to *discuss* the border". */
    talking: words,
    /** What only reporters want to be told: "refused to discuss the *details*". */
    details: words,
    /** Verbs that answer what was asked before with no word of what that was: "Venezuela *refused*". */
    answers: z.strictObject({ rejects: words, supports: words }),
    /** What a thing is said to be by who refuses it: "*out of the question*". */
    verdicts: z.strictObject({ rejects: z.array(z.string().min(1)).min(1) }),
    /** Verbs that open a sentence without telling anybody to act: "*look*, …". */
    interjected: words,
    /** Verbs of acts that nobody asks for: who "will not *retaliate*" promises, and refuses nothing. */
    harmful: words,
    /** Plurals behind which a list of what is wanted may stand: "three *conditions*: …". */
    listed: words,
    /** Pronouns and possessives by which a speaker means himself and his side. */
    speakers: words,
    /** Words that point at what was told: "*this* must end". */
    pointing: words,
    /** Possessives of states and bodies. */
    ownedBySides: words,
    objectPronouns: words,
    pluralPronouns: words,
    /** Pronouns that look back to who is told of in the clause: "a meeting between *himself* and". */
    reflexives: words,
    /** Pronouns of others. */
    pronouns: words,
    possessives: words,
    /** Nouns that say all of what is wanted by themselves: "*ceasefire*". */
    wholes: words,
    /** Nouns of what one party has from another: "help *from*". */
    givings: words,
    /** Words of charging somebody with what he is said to want. */
    accusations: words,
    /** Verbs of what a person does himself, not the side he speaks for: "refused to *resign*". */
    personal: words,
    /** Words of offering, behind which "if" says what is wanted for it. */
    offers: words,
    /** Words of not doing what is due: "if Oslo *fails* to pay". */
    failing: words,
    /** Words of holding something back or going on with it, which may last "until" another acts. */
    holding: words,
    /** Words of threatening, behind which "if" says what is not to be. */
    threats: words,
    /** Bodies that adopt texts, by the word for the text, where nobody else is told to have written it. */
    adopters: z.record(z.string(), z.string().min(1)),
    /** Nouns behind which "from" names a place: "withdrawal *from* Iraq". */
    departures: words,
    /** Verbs of taking what is offered or asked: "refused to *accept* the terms". */
    taking: words,
    /** Verbs of bringing such a text out: "*issued* a statement". */
    issuing: words,
    /** Texts that speak for whom they are by: "the *report* urged Iran". */
    documents: words,
    /** Nouns of acts and states of affairs that do not show it by their ending. */
    actNouns: words,
    /** Nouns of acts with the verb for what becomes of their object, and its participle where that is passive. */
    acts: z.record(z.string(), z.array(z.string().min(1)).min(1).max(2)),
    /** Words for the same act, of whatever part of speech. */
    synonyms: families,
  })
  .parse(data);

export const isDemandNoun = (lemma: string): boolean => demandWords.demandNouns.has(lemma);
export const isClaim = (lemma: string): boolean => demandWords.claims.has(lemma);
export const isSilence = (lemma: string): boolean => demandWords.silence.has(lemma);
export const isMind = (lemma: string): boolean => demandWords.minds.has(lemma);
export const isTalking = (lemma: string): boolean => demandWords.talking.has(lemma);
export const isDetail = (lemma: string): boolean => demandWords.details.has(lemma);
/** Whether it is an act that nobody asks for. */
export const isHarmful = (lemma: string): boolean => demandWords.harmful.has(lemma);
/** What a verb answers by itself, if anything. */
export const answerOf = (lemma: string): 'rejects' | 'supports' | undefined =>
  (['rejects', 'supports'] as const).find(stance => demandWords.answers[stance].has(lemma));
/** Phrases of refusal behind a form of "to be", each as its words in lower case. */
export const verdicts: readonly (readonly string[])[] = demandWords.verdicts.rejects.map(phrase => phrase.split(' '));
export const isInterjected = (lemma: string): boolean => demandWords.interjected.has(lemma);
export const isListed = (lemma: string): boolean => demandWords.listed.has(lemma);
/** The word that stands for all words for the same act. */
export const actOf = (lemma: string): string => demandWords.synonyms.get(lemma) ?? lemma;
export const isPersonal = (lemma: string): boolean => demandWords.personal.has(lemma);
export const isOffer = (lemma: string): boolean => demandWords.offers.has(lemma);
export const isFailing = (lemma: string): boolean => demandWords.failing.has(lemma);
export const isHolding = (lemma: string): boolean => demandWords.holding.has(lemma);
export const isThreat = (lemma: string): boolean => demandWords.threats.has(lemma);
export const adopters: Readonly<Record<string, string>> = demandWords.adopters;
export const isDeparture = (lemma: string): boolean => demandWords.departures.has(lemma);
export const isTaking = (lemma: string): boolean => demandWords.taking.has(lemma);
export const isAccusation = (lemma: string): boolean => demandWords.accusations.has(lemma);
export const isSpeakerWord = (word: string): boolean => demandWords.speakers.has(word);
export const isReflexive = (word: string): boolean => demandWords.reflexives.has(word);
export const isOwnedBySide = (word: string): boolean => demandWords.ownedBySides.has(word);
export const isObjectPronoun = (word: string): boolean => demandWords.objectPronouns.has(word);
export const isPluralPronoun = (word: string): boolean => demandWords.pluralPronouns.has(word);
export const isPointing = (word: string): boolean => demandWords.pointing.has(word);
export const isPronoun = (word: string): boolean =>
  demandWords.pronouns.has(word) || isPointing(word) || isSpeakerWord(word);
export const isPossessive = (word: string): boolean => demandWords.possessives.has(word);
export const isWhole = (lemma: string): boolean => demandWords.wholes.has(lemma);
export const isGiving = (lemma: string): boolean => demandWords.givings.has(lemma);
export const isIssuing = (lemma: string): boolean => demandWords.issuing.has(lemma);
export const isDocument = (lemma: string): boolean => demandWords.documents.has(lemma);
export const verbOfAct = (lemma: string): readonly string[] | undefined => demandWords.acts[lemma];

/** Whether a noun is of an act or a state of affairs, which can be wanted to be: "entry", "deployment". */
export const isAct = (lemma: string): boolean => demandWords.actNouns.has(lemma) || ACT_ENDING.test(lemma);
const ACT_ENDING = /..(tion|sion|ment|ance|ence|ancy|ency|al|ure|ship|ing|cy|ity)$/;
