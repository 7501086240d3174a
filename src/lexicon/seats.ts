import data from '../../data/lexicon/en/seats.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Words around the name of a city that tell whether the city acts or is a place. Lemmas, but for prepositions. */
export const SEAT_WORDS = wordLists('data/lexicon/en/seats.json', data);
