import { foldName, isGivenName } from '../../lexicon/names.ts';
import { isNoName } from '../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord } from '../../lexicon/offices.ts';
import { baseRelation } from '../tree.ts';
import type { CountryFound } from './country-found.ts';

const HONORIFICS = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'lord', 'miss']);

/**
 * Whether the name of a country is somebody's: a family name after a given name ("Michael Jordan", "Mr Chad") or a given
 * name before a family name ("Chad Wolf").
 */
export function isPersonsName({ sentence, first, last, form }: CountryFound): boolean {
  if (last - first > 1 || form === 'people' || form === 'metonym' || form === 'shared-metonym') return false;
  const { tokens } = sentence;
  const before = tokens[first - 1];
  if (before?.upos === 'PROPN') {
    const word = foldName(before.surface).replace(/\.$/, '');
    if (HONORIFICS.has(word) && isHonorific(before.surface.toLowerCase())) return true;
    if (form !== 'adjective' && isGivenName(word) && !isOfficeWord(word)) return true;
  }
  const own = tokens[first]!;
  const next = tokens[last];
  if (next?.upos !== 'PROPN' || !isGivenName(foldName(own.surface))) return false;
  if (!isNameOfPerson(next.surface) || baseRelation(next.relation) !== 'flat') return false;
  return sentence.names.some(name => name.kind === 'person' && name.first <= first && name.last > last);
}

const isNameOfPerson = (surface: string): boolean => {
  const word = surface.toLowerCase();
  return /^\p{Lu}\p{Ll}/u.test(surface) && !isNoName(word) && !isOfficeWord(word);
};
