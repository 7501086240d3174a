import { z } from 'zod';
import data from '../../data/reading/fields.json' with { type: 'json' };
import { checkLexicon } from '../lexicon/load.ts';

const names = z.array(z.string().min(1)).min(1);

/** What files say of an article, and the names by which they usually do. */
export const FIELDS = checkLexicon(
  'data/reading/fields.json',
  z.strictObject({ text: names, title: names, date: names, source: names, author: names, id: names }),
  data,
);
export type Field = keyof typeof FIELDS;

/** Names of fields are alike whatever their case and the signs between their words: `pub_date`, `pubDate`. */
export const inOneCase = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '');
