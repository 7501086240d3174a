import data from '../../../../data/lexicon/en/meeting-words.json' with { type: 'json' };
import { wordLists } from '../../../lexicon/word-lists.ts';

/** Words by which tellings of meetings, their times and their places are told apart. */
export const LISTS = wordLists('data/lexicon/en/meeting-words.json', data);
