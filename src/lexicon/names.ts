import data from '../../data/lexicon/en/names.json' with { type: 'json' };
import type { Gender } from './offices.ts';
import { wordLists } from './word-lists.ts';

const names = wordLists('data/lexicon/en/names.json', data);

/** Whether a folded word is a given name. */
export const isGivenName = (word: string): boolean =>
  names.male.has(word) || names.female.has(word) || names.either.has(word);

/** The gender that a folded given name tells. */
export function genderOfName(word: string): Gender | undefined {
  if (names.male.has(word)) return 'm';
  return names.female.has(word) ? 'f' : undefined;
}

/** Whether a folded word is a family name of a language that puts it first: Chinese, Korean, Vietnamese. */
export const isFamilyFirst = (word: string): boolean => names.familyFirst.has(word);

/** Whether a folded word joins names: "van", "bin", "al". */
export const isParticle = (word: string): boolean => names.particles.has(word);

const BEGINNING = /^(\p{Ll}{1,3})[-’']?(?=\p{Lu})/u;

/** Whether a name in capitals and small letters begins as names do in small letters: "al-Sisi", "d'Alema", "McCain". */
export function isWellBegun(name: string): boolean {
  const [, prefix] = BEGINNING.exec(name) ?? [];
  return prefix === undefined || names.prefixes.has(prefix);
}

/** A folded name without the article that is joined to it: `al-sisi` → `sisi`. */
export function withoutArticle(name: string): string {
  const hyphen = name.indexOf('-');
  return hyphen > 0 && names.prefixes.has(name.slice(0, hyphen)) ? name.slice(hyphen + 1) : name;
}

/** Whether a folded word tells a son from his father: "Jr.", "Sr.". */
export const isSuffix = (word: string): boolean => names.suffixes.has(word);
