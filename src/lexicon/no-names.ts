import { z } from 'zod';
import data from '../../data/lexicon/no-names.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')));
const { words, surnames } = z
  .strictObject({
    words: list,
    /** Words that are family names too: "Theresa May". */
    surnames: list,
  })
  .parse(data);

/** Whether a word, in lower case, is written with a capital but stands in no name of a person: days, months, "Palace". */
export const isNoName = (word: string): boolean => words.has(word);

/** Whether such a word is a family name after a given name: "Theresa May". */
export const isSurnameToo = (word: string): boolean => surnames.has(word);
