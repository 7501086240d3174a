import { z } from 'zod';
import governing from '../../../data/lexicon/en/governors.json' with { type: 'json' };
import data from '../../../data/lexicon/en/modality.json' with { type: 'json' };
import { checkEntries } from '../../lexicon/load.ts';
import { type WordList, wordLists } from '../../lexicon/word-lists.ts';
import { REALITIES } from './types.ts';

const FILE = 'data/lexicon/en/modality.json';

const EFFECTS = [...REALITIES, 'negative', 'ended', 'stated', 'doubted'] as const;
/** What a word does to what depends on it: gives it a reality, denies it, says that it has ended, or that it is told. */
export type Effect = (typeof EFFECTS)[number];

/** Forms of what depends on a word: "plans *to attack*", "says *that it attacked*", "accused *of attacking*", "plans *an attack*". */
const FORMS = ['infinitive', 'clause', 'gerund', 'nominal'] as const;
export type Form = (typeof FORMS)[number];

/** The effect of each word of some lists, which bear the names of effects. */
const effects = (lists: Readonly<Record<string, WordList>>): ReadonlyMap<string, Effect> =>
  new Map(
    Object.entries(wordLists(FILE, lists)).flatMap(([is, words]) =>
      [...words].map(word => [word, is as Effect] as const),
    ),
  );

/** Words by which the modality of a clause is read. */
export const WORDS = {
  ...wordLists(FILE, data.words),
  auxiliaries: effects(data.auxiliaries),
  adverbs: effects(data.adverbs),
  markers: effects(data.markers),
  adjectives: effects(data.adjectives),
};

interface Governing {
  is: Effect;
  with: ReadonlySet<Form>;
}

const words = z.array(z.string().min(1)).default([]);
const governors = checkEntries(
  'data/lexicon/en/governors.json',
  z.strictObject({
    is: z.enum(EFFECTS),
    /** Forms of what depends on the word; all where none is named. */
    with: z.array(z.enum(FORMS)).default([...FORMS]),
    verbs: words,
    nouns: words,
    adjectives: words,
  }),
  governing,
);

const byWord = (pos: 'verbs' | 'nouns' | 'adjectives'): ReadonlyMap<string, readonly Governing[]> => {
  const found = new Map<string, Governing[]>();
  for (const entry of governors)
    for (const word of entry[pos])
      found.set(word, [...(found.get(word) ?? []), { is: entry.is, with: new Set(entry.with) }]);
  return found;
};

/** Words on which another clause or nominal depends, by part of speech. */
export const GOVERNORS: Readonly<Record<string, ReadonlyMap<string, readonly Governing[]>>> = {
  VERB: byWord('verbs'),
  NOUN: byWord('nouns'),
  PROPN: byWord('nouns'),
  ADJ: byWord('adjectives'),
  ADV: byWord('adjectives'),
};
