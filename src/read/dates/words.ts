import data from '../../../data/lexicon/en/publication-dates.json' with { type: 'json' };
import { wordLists } from '../../lexicon/word-lists.ts';

/** Words beside the date of a text. */
export const WORDS = wordLists('data/lexicon/en/publication-dates.json', data);
