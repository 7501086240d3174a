import { z } from 'zod';
import data from '../../data/lexicon/en/country-words.json' with { type: 'json' };
import { checkLexicon } from './load.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list));
const name = z.string().min(2);
const code = z.string().length(2);

/** Words around the name of a country that tell whether and which country it names. */
export const COUNTRY_WORDS = checkLexicon(
  'data/lexicon/en/country-words.json',
  z.strictObject({
    /** Lemmas of money: "US dollars" are no United States. */
    currencies: words,
    /** Lemmas after the name of a language, and verbs before it. */
    languages: words,
    speak: words,
    /** Words before a people that lives elsewhere: "ethnic Albanian". */
    ancestries: words,
    /** Last words of the names of media, companies, clubs and schools: "China Telecom". */
    houses: words,
    /** Countries that share their name with a state of the United States. */
    states: words,
    /** Words after the name of a state of the United States. */
    stateOffices: words,
    /** Names that several countries bear, the likeliest first. */
    shared: z.array(
      z.strictObject({
        names: z.array(name),
        codes: z.array(code),
        /** It names nobody where none or several of the countries are named otherwise. */
        oneOnly: z.literal(true).optional(),
        /** The country it names where this name stands in the document and is not called a former one. */
        whileNamed: z.strictObject({ name, code }).optional(),
      }),
    ),
    /** Names of several countries at once. */
    together: z.array(z.strictObject({ name, codes: z.array(code) })),
    /** "the North": a half of a country, where both halves are named. */
    halves: z.array(z.strictObject({ word: name, code, other: code })),
    /** Names of several countries that were one country from `from` until before `until`. */
    unions: z.array(z.strictObject({ name, codes: z.array(code), code, from: z.string(), until: z.string() })),
  }),
  data,
);
