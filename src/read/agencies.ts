import data from '../../data/lexicon/en/agencies.json' with { type: 'json' };
import { wordLists } from '../lexicon/word-lists.ts';

/** Agencies and outlets that sell news or pictures. */
export const { agencies: AGENCIES } = wordLists('data/lexicon/en/agencies.json', data);

const known = new Set([...AGENCIES].map(name => name.toLowerCase()));

/** Whether a name is that of an agency that sells news or pictures. Case does not matter. */
export function isAgency(name: string): boolean {
  return known.has(name.trim().toLowerCase());
}
