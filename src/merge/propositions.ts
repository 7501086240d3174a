import { z } from 'zod';
import data from '../../data/lexicon/en/concepts.json' with { type: 'json' };
import { anyOf } from '../lexicon/alternatives.ts';
import { foldName } from '../lexicon/fold.ts';
import { checkEntries } from '../lexicon/load.ts';
import { romanizationKey } from '../lexicon/romanize.ts';
import { once } from './items.ts';
import { WORDS } from './words.ts';

const entries = checkEntries(
  'data/lexicon/en/concepts.json',
  z.strictObject({ concept: z.string().min(1), words: z.array(z.string().min(1)).min(1) }),
  data,
);
const concepts = new Map(entries.flatMap(({ concept, words }) => words.map(word => [word, concept] as const)));

const NEGATION = new RegExp(`\\b${anyOf(WORDS.negations)}\\b|${anyOf(WORDS.joinedNegations)}\\b`, 'i');
const POSSESSIVE = new RegExp(`${anyOf(WORDS.possessives)}\\b`, 'g');
const atEnd = (endings: ReadonlySet<string>): RegExp => new RegExp(`${anyOf(endings)}$`);
const PLURAL = atEnd(WORDS.pluralEndings);
const VERB = atEnd(WORDS.verbEndings);
const ANY = atEnd(WORDS.endings);

/** What a proposition says, as far as words can tell: its concepts, and whether it is negated. */
export interface Proposition {
  concepts: Set<string>;
  negated: boolean;
}

/** No word that is shorter loses more than the ending of a plural. */
const LONG = 6;

/** Crude stem: enough to bring "downsizes", "downsizing" and "downsize" together. */
const stem = (word: string): string => word.replace(word.length < LONG ? PLURAL : ANY, '');

/** What a word can be a form of, the likeliest first. */
const baseForms = (word: string): string[] => [
  word,
  word.replace(PLURAL, ''),
  ...['', ...WORDS.silentEndings].map(ending => word.replace(VERB, ending)),
];

function conceptOf(word: string): string {
  const known = baseForms(word).find(form => concepts.has(form));
  return known === undefined ? romanizationKey(stem(word)) : concepts.get(known)!;
}

/** Reads the label of a demand as a proposition; words of some names are no part of it, as long as others are left. */
export type ReadProposition = (label: string, names?: readonly string[]) => Proposition;

/** Makes a reader of propositions, which remembers the words and labels that it has read. */
export function propositionReader(): ReadProposition {
  const ofWord = once(conceptOf);
  const all = once((text: string) => new Set(wordsOf(text).map(ofWord)));
  const negated = once((label: string) => NEGATION.test(label));
  return (label, names = []) => {
    const named = new Set(names.flatMap(name => [...all(name)]));
    const rest = [...all(label)].filter(concept => !named.has(concept));
    return { concepts: rest.length > 0 ? new Set(rest) : all(label), negated: negated(label) };
  };
}

const wordsOf = (text: string): string[] =>
  foldName(text.replace(POSSESSIVE, ''))
    .split(/[^\p{L}\p{N}-]+/u)
    .filter(word => word && !WORDS.empty.has(word));

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
