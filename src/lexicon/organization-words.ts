import { z } from 'zod';
import nouns from '../../data/lexicon/en/organization-nouns.json' with { type: 'json' };
import data from '../../data/lexicon/en/organization-words.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { wordLists } from './word-lists.ts';

/** Words by which the name of an organization is told, and later words for one. */
export const ORGANIZATION_WORDS = wordLists('data/lexicon/en/organization-words.json', data);

/** Nouns that refer to an organization named before, and the known ones that they are used for. */
export const ORGANIZATION_NOUNS = checkEntries(
  'data/lexicon/en/organization-nouns.json',
  z.strictObject({ noun: z.string(), for: z.array(z.string()) }),
  nouns,
);
