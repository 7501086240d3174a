import data from '../../data/lexicon/en/saying.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

/** Words by which it is told who says something. */
export const SPEECH = wordLists('data/lexicon/en/saying.json', data);

/** Whether a verb, by its lemma, is one of saying: its subject speaks. */
export const isSayingVerb = (lemma: string): boolean => SPEECH.verbs.has(lemma);
