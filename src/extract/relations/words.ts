import data from '../../../data/lexicon/en/relation-words.json' with { type: 'json' };
import { wordLists } from '../../lexicon/word-lists.ts';

/** Words that say what an act between actors is worth. */
export const WORDS = wordLists('data/lexicon/en/relation-words.json', data);
