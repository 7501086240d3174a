import data from '../../data/lexicon/en/merging.json' with { type: 'json' };
import { wordLists } from '../lexicon/word-lists.ts';

/** Words by which names and propositions are compared. */
export const WORDS = wordLists('data/lexicon/en/merging.json', data);
