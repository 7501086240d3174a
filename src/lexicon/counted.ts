import { z } from 'zod';
import nouns from '../../data/lexicon/en/counted.json' with { type: 'json' };
import counting from '../../data/lexicon/en/counting-words.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { wordLists } from './word-lists.ts';

const COUNTED = wordLists('data/lexicon/en/counted.json', nouns);
const COUNTS = new Map(
  checkEntries(
    'data/lexicon/en/counting-words.json',
    z.strictObject({ word: z.string().min(2), count: z.int().min(2) }),
    counting,
  ).map(({ word, count }) => [word, count]),
);

export type Counted = 'people' | 'sides';

/** The number of a word that counts: "both" → 2. */
export const countOf = (word: string): number | undefined => COUNTS.get(word);

/** Whom a noun counts: "the two *leaders*", "both *countries*". */
export function countedBy(lemma: string): Counted | undefined {
  if (COUNTED.people.has(lemma)) return 'people';
  return COUNTED.sides.has(lemma) ? 'sides' : undefined;
}
