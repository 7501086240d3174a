import { z } from 'zod';
import data from '../../data/lexicon/en/counted.json' with { type: 'json' };

const list = z.array(z.string().min(2)).transform(nouns => new Set(nouns));
const { counts, people, sides } = z
  .strictObject({
    /** Words that count, with their number. */
    counts: z.record(z.string(), z.int().min(2)).transform(entries => new Map(Object.entries(entries))),
    /** Nouns for leaders, by lemma. */
    people: list,
    /** Nouns for countries and organizations, by lemma. */
    sides: list,
  })
  .parse(data);

export type Counted = 'people' | 'sides';

/** The number of a word that counts: "both" → 2. */
export const countOf = (word: string): number | undefined => counts.get(word);

/** Whom a noun counts: "the two *leaders*", "both *countries*". */
export function countedBy(lemma: string): Counted | undefined {
  if (people.has(lemma)) return 'people';
  return sides.has(lemma) ? 'sides' : undefined;
}
