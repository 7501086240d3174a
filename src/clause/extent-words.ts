import data from '../../data/lexicon/en/extents.json' with { type: 'json' };
import { wordLists } from '../lexicon/word-lists.ts';

/** Words that say where what a word says begins, ends and goes on. */
export const EXTENTS = wordLists('data/lexicon/en/extents.json', data);
