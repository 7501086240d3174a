import { baseRelation } from '../../clause/tree.ts';
import { foldName } from '../../lexicon/fold.ts';
import { isGivenName } from '../../lexicon/names.ts';
import { isNoName } from '../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord } from '../../lexicon/offices.ts';
import type { CountryFound } from './country-found.ts';

const FORMS = new Set(['name', 'adjective', 'capital', 'shared-name']);

/**
 * Whether the name of a country is somebody's: a family name after a given name ("Michael Jordan", "Mr Chad") or a given
 * name before a family name ("Chad Wolf").
 */
export const isPersonsName = (found: CountryFound): boolean =>
  found.last - found.first === 1 && FORMS.has(found.form) && (isFamilyName(found) || isBeforeFamilyName(found));

/** "Michael Jordan", "Mr Chad". */
export function isFamilyName({ sentence, first, form }: CountryFound): boolean {
  const before = sentence.tokens[first - 1];
  if (before?.upos !== 'PROPN' || form === 'adjective') return false;
  const word = foldName(before.surface).replace(/\.$/, '');
  return (isHonorific(word) || isGivenName(word)) && !isOfficeWord(word);
}

function isBeforeFamilyName({ sentence, first, last }: CountryFound): boolean {
  const { tokens, names } = sentence;
  const next = tokens[last];
  if (next?.upos !== 'PROPN') return false;
  if (!isGivenName(foldName(tokens[first]!.surface)) || !isNameOfPerson(next.surface)) return false;
  return (
    baseRelation(next.relation) === 'flat' ||
    names.some(name => name.kind === 'person' && name.first <= first && name.last > last)
  );
}

const isNameOfPerson = (surface: string): boolean => {
  const word = surface.toLowerCase();
  return /^\p{Lu}\p{Ll}/u.test(surface) && !isNoName(word) && !isOfficeWord(word);
};
