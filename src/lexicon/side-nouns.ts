import data from '../../data/lexicon/en/side-nouns.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Words by which a group is told, and joined to the side for which it stands. */
export const SIDE_WORDS = wordLists('data/lexicon/en/side-nouns.json', data);

/** Whether a noun, by its lemma, stands for the side that it belongs to: "Russian troops", "Kyiv's envoy". */
export const isSideNoun = (lemma: string): boolean => SIDE_WORDS.groups.has(lemma);

/** Whether a noun, by its lemma, is a word for a state: "his country", "NATO countries". */
export const isStateNoun = (lemma: string): boolean => SIDE_WORDS.states.has(lemma);

/** Whether an office does not bind the side to what its bearers do: "candidate". */
export const isApart = (office: string): boolean => SIDE_WORDS.apart.has(office);
