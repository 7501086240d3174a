import { z } from 'zod';
import data from '../../../data/lexicon/en/demand-acts.json' with { type: 'json' };
import lists from '../../../data/lexicon/en/demand-words.json' with { type: 'json' };
import { checkLexicon } from '../../lexicon/load.ts';
import { wordLists } from '../../lexicon/word-lists.ts';

/** Words that demands are read by. */
export const WORDS = wordLists('data/lexicon/en/demand-words.json', lists);

const word = z.string().min(1);

/** Word → the first of its family. */
const families = z
  .array(z.array(word).min(2))
  .transform(all => new Map(all.flatMap(family => family.map(each => [each, family[0]!] as const))));

const ACTS = checkLexicon(
  'data/lexicon/en/demand-acts.json',
  z.strictObject({
    /** Words for the same act, of whatever part of speech. */
    synonyms: families,
    /** The verbs and words of which a label is made. */
    forms: z.strictObject({ be: word, do: word, not: word, no: word, the: word }),
    /** Present forms that follow no rule: of one and of several. */
    presents: z.record(word, z.tuple([word, word])),
    /** What joins a noun to the party with or from whom one wants it; the last joins all others. */
    parties: z.record(word, z.array(word)),
  }),
  data,
);

export const { forms }: Pick<typeof ACTS, 'forms'> = ACTS;

/** Present forms that follow no rule: of one and of several. */
export const irregularPresents: Readonly<Record<string, readonly [string, string]>> = ACTS.presents;

/** What joins a noun to the party that one wants it of: "talks *with*", "help *from*". */
export const joinOf = (lemma: string): string =>
  Object.entries(ACTS.parties).find(([, nouns]) => nouns.length === 0 || nouns.includes(lemma))![0];

/** The word that stands for all words for the same act. */
export const actOf = (lemma: string): string => ACTS.synonyms.get(lemma) ?? lemma;

/** Ending of nouns that are acts and states of affairs. */
const ACT_ENDING = new RegExp(`..(?:${[...WORDS.endings].join('|')})$`);

/** Whether a noun is of an act or a state of affairs, which can be wanted to be: "entry", "deployment". */
export const isAct = (lemma: string): boolean => WORDS.actNouns.has(lemma) || ACT_ENDING.test(lemma);

/** "he", "this" and "we": what stands for somebody or something told elsewhere. */
export const isPronounWord = (word: string): boolean =>
  WORDS.pronouns.has(word) || WORDS.pointing.has(word) || WORDS.speakers.has(word);
