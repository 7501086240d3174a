import { z } from 'zod';
import contexts from '../../data/lexicon/en/country-contexts.json' with { type: 'json' };
import halves from '../../data/lexicon/en/country-halves.json' with { type: 'json' };
import lists from '../../data/lexicon/en/country-words.json' with { type: 'json' };
import shared from '../../data/lexicon/en/shared-country-names.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { wordLists } from './word-lists.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list));
const name = z.string().min(2);
const code = z.string().length(2);

/** How the name of a country names it: "France", "French", "the French", "Paris", "the Élysée", "Congo". */
export const COUNTRY_FORMS = [
  'name',
  'adjective',
  'people',
  'capital',
  'building',
  'organ',
  'shared-organ',
  'shared-name',
] as const;
export type CountryForm = (typeof COUNTRY_FORMS)[number];

export const COUNTRY_WORDS = wordLists('data/lexicon/en/country-words.json', lists);

/** Where the words beside a name say that it names no country, and what it is instead. */
export const COUNTRY_CONTEXTS = checkEntries(
  'data/lexicon/en/country-contexts.json',
  z.strictObject({
    why: z.string(),
    /** Forms of names that it holds for; all where none are given. */
    forms: z.array(z.enum(COUNTRY_FORMS)).optional(),
    /** Countries that it holds for; all where none are given. */
    countries: z.array(code).optional(),
    /** Words right before it. Lemmas, those with a capital as they are written. */
    before: words.optional(),
    /** Words right behind it, a hyphen or "'s" passed over. */
    after: words.optional(),
    /** No noun follows: "in French". */
    alone: z.literal(true).optional(),
  }),
  contexts,
);

/** Names that several countries bear, the likeliest first. */
export const SHARED_COUNTRY_NAMES = checkEntries(
  'data/lexicon/en/shared-country-names.json',
  z.strictObject({
    names: z.array(name),
    codes: z.array(code),
    /** It names nobody where none or several of the countries are named otherwise. */
    oneOnly: z.literal(true).optional(),
    /** It names all of them. */
    all: z.literal(true).optional(),
    /** The country it names where this name stands in the document and is not called a former one. */
    whileNamed: z.strictObject({ name, code }).optional(),
    /** The one country that they were from a day until before another. */
    during: z.strictObject({ code, from: z.string(), until: z.string() }).optional(),
  }),
  shared,
);

/** "the North": a half of a country, where both halves are named. */
export const COUNTRY_HALVES = checkEntries(
  'data/lexicon/en/country-halves.json',
  z.strictObject({ word: name, code, other: code }),
  halves,
);
