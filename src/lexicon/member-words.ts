import data from '../../data/lexicon/en/member-words.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Words that tell members from those who are none. */
export const MEMBER_WORDS = wordLists('data/lexicon/en/member-words.json', data);
