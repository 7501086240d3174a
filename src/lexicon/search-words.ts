import data from '../../data/lexicon/en/search-words.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

const { asking } = wordLists('data/lexicon/en/search-words.json', data);

/** Whether a word in lower case only makes a question or a sentence of the others. */
export const isAskingWord = (word: string): boolean => asking.has(word);
