import data from '../../../data/lexicon/en/repairs.json' with { type: 'json' };
import { wordLists } from '../../lexicon/word-lists.ts';

/** Words by which it is seen that a tree goes wrong. */
export const WORDS = wordLists('data/lexicon/en/repairs.json', data);
