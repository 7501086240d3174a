import data from '../../data/lexicon/en/page-furniture.json' with { type: 'json' };
import { wordLists } from '../lexicon/word-lists.ts';

/** Words of what stands on a page and is no story. */
export const WORDS = wordLists('data/lexicon/en/page-furniture.json', data);
