import data from '../../data/lexicon/en/clauses.json' with { type: 'json' };
import extents from '../../data/lexicon/en/extents.json' with { type: 'json' };
import { wordLists } from '../lexicon/word-lists.ts';

/** Words that clauses are read by. */
export const WORDS = wordLists('data/lexicon/en/clauses.json', data);

/** Ending of a noun that is an act itself. */
export const ACT_ENDING = new RegExp(`(?:${[...WORDS.actEndings].join('|')})$`);

/** Words that say where what a word says begins, ends and goes on. */
export const EXTENTS = wordLists('data/lexicon/en/extents.json', extents);
