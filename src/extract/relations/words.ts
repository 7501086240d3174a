import reach from '../../../data/lexicon/en/reach.json' with { type: 'json' };
import words from '../../../data/lexicon/en/relation-words.json' with { type: 'json' };
import { wordLists } from '../../lexicon/word-lists.ts';

/** Words that say what an act between actors is worth, and whom it reaches. */
export const WORDS = wordLists('data/lexicon/en/relation-words.json', words);

/** Prepositions through which an act reaches the actor behind a nominal, by type of edge. */
export const REACH: Readonly<Record<string, ReadonlySet<string>>> = wordLists('data/lexicon/en/reach.json', reach);
