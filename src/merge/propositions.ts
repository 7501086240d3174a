import { z } from 'zod';
import data from '../../data/lexicon/en/concepts.json' with { type: 'json' };
import { foldName } from '../lexicon/fold.ts';
import { romanizationKey } from './romanize.ts';

const concepts = new Map(
  Object.entries(z.record(z.string(), z.array(z.string())).parse(data)).flatMap(([concept, words]) =>
    words.map(word => [word, concept] as const),
  ),
);

/** Words that say nothing of what a proposition is about. */
const EMPTY = new Set(
  'a an the of to in on at for from with by as into over and or not no its it their his her our any all some is are be been being has have had will would should must may can could do does that this these those than then there'.split(
    ' ',
  ),
);

const NEGATION = /\b(not|no|never|nothing|without|n't)\b|n[’']t\b/i;

/** What a proposition says, as far as words can tell: its concepts, and whether it is negated. */
export interface Proposition {
  concepts: Set<string>;
  negated: boolean;
}

/** Crude stem: enough to bring "downsizes", "downsizing" and "downsize" together. */
const stem = (word: string): string =>
  word.length > 5 ? word.replace(/(ations?|ments?|ings?|ed|es|s|e)$/, '') : word.replace(/s$/, '');

const conceptOf = (word: string): string =>
  concepts.get(word) ??
  concepts.get(word.replace(/s$/, '')) ??
  concepts.get(word.replace(/(ing|ed|es)$/, '')) ??
  concepts.get(word.replace(/(ing|ed|es)$/, 'e')) ??
  romanizationKey(stem(word));

/** Reads the label of a demand as a proposition. */
export function proposition(label: string): Proposition {
  const words = foldName(label.replace(/[’']s\b/g, ''))
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(word => word && !EMPTY.has(word));
  return { concepts: new Set(words.map(conceptOf)), negated: NEGATION.test(label) };
}

/**
 * How far two propositions speak of the same: F1 of their concepts. 0 where one is negated and the other is not, and where
 * one concept is all that two share which have more.
 */
export function likenessOf(a: Proposition, b: Proposition): number {
  if (a.negated !== b.negated) return 0;
  const size = a.concepts.size + b.concepts.size;
  let common = 0;
  for (const concept of a.concepts) if (b.concepts.has(concept)) common++;
  return common >= 2 || (common === 1 && size === 2) ? (2 * common) / size : 0;
}

/** How many concepts a proposition of so many, at least two, has in common with any that is so far like it. */
export function mustShare(size: number, likeness: number): number {
  // The other one has no fewer concepts than are shared. Rounding must not ask for more than that.
  return Math.max(2, Math.ceil((likeness * size) / (2 - likeness) - 1e-9));
}
