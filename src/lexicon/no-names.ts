import { z } from 'zod';
import data from '../../data/lexicon/no-names.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')));
const { words, things, surnames } = z
  .strictObject({
    words: list,
    /** What a name before them belongs to is a place, a body or a paper: "Palace", "Agency". */
    things: list,
    /** Words that are family names too: "Theresa May". */
    surnames: list,
  })
  .parse(data);

/** Whether a word, in lower case, is written with a capital but stands in no name of a person: days, months, "Palace". */
export const isNoName = (word: string): boolean => words.has(word) || things.has(word);

/** Whether the capitals before such a word name a place, a body or a paper, and no person: "Palace", "Agency". */
export const isThing = (word: string): boolean => things.has(word);

/** Whether such a word is a family name after a given name: "Theresa May". */
export const isSurnameToo = (word: string): boolean => surnames.has(word);
