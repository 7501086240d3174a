import data from '../../data/lexicon/en/pronouns.json' with { type: 'json' };
import type { Gender } from './offices.ts';
import { wordLists } from './word-lists.ts';

/** Pronouns by whom they stand for, in lower case. */
export const PRONOUNS = wordLists('data/lexicon/en/pronouns.json', data);

/** The gender of a personal pronoun of the third person singular, in lower case. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (PRONOUNS.masculine.has(word)) return 'm';
  return PRONOUNS.feminine.has(word) ? 'f' : undefined;
}
