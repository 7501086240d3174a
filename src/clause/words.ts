import { z } from 'zod';
import data from '../../data/lexicon/en/clauses.json' with { type: 'json' };

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);

const word = z.string().min(1);

/** Words that clauses are read by. */
export const WORDS = z
  .strictObject({
    /** Pronouns that stand in a relative clause for what it describes. */
    relativePronouns: words,
    /** Adverbs that do: "the city *where* they met". */
    relativeAdverbs: words,
    /** Nouns that stand in a relative clause for when, where, how or why: "the *day* he left". */
    circumstances: words,
    /** Verbs that give a noun its clause and say little of their own: "*make* a demand". */
    lightVerbs: words,
    /** Auxiliaries of what should be. */
    obligations: words,
    /** Verbs of what should be, with an infinitive: "*have* to go". */
    obligationVerbs: words,
    /** Verbs by which a thing is given a name: "what he *called* an invasion". */
    naming: words,
    /** Participles that join who does it to a noun: "a US-*led* invasion". */
    leading: words,
    /** Nouns that say when, and are no objects: "called *Tuesday* for talks". */
    times: words,
    /** Nouns that take an infinitive of their own: "a *plan* to withdraw". */
    infinitiveNouns: words,
    /** Nouns that say how much of what follows: "21 million *pounds* of aid". */
    measures: words,
    /** Prepositions that join what is measured to its measure. */
    measureJoints: words,
    /** Nouns that say behind "in" how something is done: "in *support* of". */
    manners: words,
    /** Before an infinitive: "wants *to* go". */
    infinitiveMark: word,
    /** Before what is said or known: "says *that*". */
    contentMark: word,
    copula: word,
    /** The auxiliary of what is done. */
    perfect: word,
    /** Before who does it, in the passive: "attacked *by*". */
    agent: word,
    /** Before what is called for: "called *for* talks". */
    proposal: word,
    /** Before whom it is given or said to. */
    receiver: word,
    /** Before nouns of manner: "*in* support of". */
    manner: word,
    /** Prepositions behind which a gerund may have a subject of its own: "*on* Paris paying". */
    gerundPrepositions: words,
    /** Prepositions before the parties of an act, which may stand far from its noun: "*fighting* flared *between* them". */
    mutual: words,
    /** Prepositions before examples, which a comma sets off: "demands, *including* talks". */
    listing: words,
    /** Endings of nouns that are acts themselves: "calls for the *formation* of a cabinet". */
    actEndings: z.array(z.string().min(1)).transform(list => new RegExp(`(?:${list.join('|')})$`)),
  })
  .parse(data);
