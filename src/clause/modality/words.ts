import { z } from 'zod';
import data from '../../../data/lexicon/en/modality.json' with { type: 'json' };
import { REALITIES } from './types.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);
const byReality = z
  .record(z.string(), z.array(z.string().min(1)))
  .transform(
    lists =>
      new Map(
        Object.entries(lists).flatMap(([is, list]) => list.map(word => [word, is as Effect] as const)),
      ) as ReadonlyMap<string, Effect>,
  );

/** What a word does to what depends on it: gives it a reality, denies it, says that it has ended, or that it is told. */
export type Effect = (typeof EFFECTS)[number];

/** Forms of what depends on a word: "plans *to attack*", "says *that it attacked*", "accused *of attacking*", "plans *an attack*". */
const FORMS = ['infinitive', 'clause', 'gerund', 'nominal'] as const;
export type Form = (typeof FORMS)[number];

const EFFECTS = [...REALITIES, 'negative', 'ended', 'stated', 'doubted'] as const;

interface Governing {
  is: Effect;
  with: ReadonlySet<Form>;
}

const governors = z
  .array(
    z.strictObject({
      is: z.enum(EFFECTS),
      /** Forms of what depends on the word; all where none is named. */
      with: z.array(z.enum(FORMS)).optional(),
      verbs: z.array(z.string().min(1)).optional(),
      nouns: z.array(z.string().min(1)).optional(),
      adjectives: z.array(z.string().min(1)).optional(),
    }),
  )
  .transform(entries => {
    const index = (key: 'verbs' | 'nouns' | 'adjectives'): ReadonlyMap<string, readonly Governing[]> => {
      const found = new Map<string, Governing[]>();
      for (const entry of entries)
        for (const word of entry[key] ?? [])
          found.set(word, [...(found.get(word) ?? []), { is: entry.is, with: new Set(entry.with ?? FORMS) }]);
      return found;
    };
    return { VERB: index('verbs'), NOUN: index('nouns'), ADJ: index('adjectives') };
  });

/** Words by which the modality of a clause is read. */
export const WORDS = z
  .strictObject({
    /** Adverbs that deny what they stand with. */
    negations: words,
    /** Determiners and pronouns of none: "*no* country", "*few* believe". */
    emptyWords: words,
    /** Auxiliaries that make a condition before their subject: "*should* they attack", "*had* they attacked". */
    inverted: z.strictObject({ plain: words, counterfactual: words }),
    /** The auxiliary of what was done before. */
    pluperfect: z.string().min(1),
    /** Nouns by which a clause is denied: "under no *circumstances*". */
    noWay: words,
    /** Adverbs that take the denial out of "not": "not *only*". */
    notOnly: words,
    /** Adverbs of what did not quite happen: "*nearly* attacked". */
    near: words,
    /** Prepositions before what did not happen: "*without* attacking". */
    without: words,
    auxiliaries: byReality,
    adverbs: byReality,
    /** Adverbs that deny what somebody says: "*falsely* claimed". */
    falsehoods: words,
    markers: byReality,
    /** What describes a noun: "a *possible* attack". */
    adjectives: byReality,
    /** Words on which another clause or nominal depends. */
    governors,
    /** Words by which one binds himself to what he plans: "*vowed* to help". */
    pledging: words,
    /** Prepositions by which a noun governs a nominal: "a threat *of* war", not "a campaign *in* support of it". */
    joints: words,
    /** Conjunctions before what is so by itself, whatever the clause around it says: "*after* gunmen attacked". */
    keepsPast: words,
  })
  .parse(data);
