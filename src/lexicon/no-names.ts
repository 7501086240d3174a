import data from '../../data/lexicon/en/no-names.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Words, in lower case, that tell what is written like the name of a person and is none. */
export const NO_NAMES = wordLists('data/lexicon/en/no-names.json', data);

/** Whether a word, in lower case, is written with a capital but stands in no name of a person: days, months, "Palace". */
export const isNoName = (word: string): boolean => NO_NAMES.words.has(word) || NO_NAMES.things.has(word);
