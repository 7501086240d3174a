import { z } from 'zod';
import data from '../../data/lexicon/en/clause-words.json' with { type: 'json' };

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);

const clauseWords = z
  .strictObject({
    /** Conjunctions behind which nothing is told as fact. */
    conditionMarkers: words,
    /** Words before a name that say that it was not he: "*rather than* Niger". */
    contrasts: words,
    /** Words by which one says of a hostile act of one's own that it may come: "*vowed* to attack". */
    announcements: words,
    /** Verbs by which another is asked to act. */
    requests: words,
    /** Verbs with a particle that say something else than the verb: "*call out*". */
    phrasalVerbs: words,
    /** Verbs of receiving guests, which says nothing of the guest: "*welcomed* the pope". */
    receiving: words,
  })
  .parse(data);

export const isConditionMarker = (word: string): boolean => clauseWords.conditionMarkers.has(word);
export const isContrast = (phrase: string): boolean => clauseWords.contrasts.has(phrase);
export const isAnnouncement = (lemma: string): boolean => clauseWords.announcements.has(lemma);
export const isRequest = (lemma: string): boolean => clauseWords.requests.has(lemma);
export const isPhrasal = (phrase: string): boolean => clauseWords.phrasalVerbs.has(phrase);
export const isReceiving = (lemma: string): boolean => clauseWords.receiving.has(lemma);
