import { foldName } from '../lexicon/fold.ts';
import { isSameGivenName, isSuffix } from '../lexicon/name-forms.ts';
import { romanizationKey } from './romanize.ts';

/** The words of a name, folded, without "Jr.". */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && !isSuffix(word));

const isSameWord = (a: string, b: string): boolean => a === b || romanizationKey(a) === romanizationKey(b);

/** "J." and "John", "Vlad" and "Vladimir", "Joe" and "Joseph". */
const isSameGiven = (a: string, b: string): boolean =>
  isSameWord(a, b) || isSameGivenName(a, b) || (a.length !== b.length && (a.startsWith(b) || b.startsWith(a)));

const isInitial = (word: string): boolean => word.length === 1;

/** "John A." and "John B.": middle names that contradict each other. */
function contradict(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  return a.some((word, at) => (isInitial(word) || isInitial(b[at]!)) && word[0] !== b[at]![0]);
}

/** Whether two full names, in words, can be one: the same surname, given names that fit, no middle name against it. */
export const isSamePersonName = (a: readonly string[], b: readonly string[]): boolean =>
  isSameWord(a.at(-1)!, b.at(-1)!) && isSameGiven(a[0]!, b[0]!) && !contradict(a.slice(1, -1), b.slice(1, -1));

/** What vowels and doubled letters leave of a word: "Mohammed" and "Muhammad" are `mhmd`. */
export const skeleton = (word: string): string => romanizationKey(word).replace(/[aeiou]/g, '');

/**
 * Whether two full names are one in two spellings, if their bearers hold one office: the same letters but for vowels,
 * in the given name and in the surname.
 */
export const isSpellingOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && b.length > 1 && [0, -1].every(at => isVariant(a.at(at)!, b.at(at)!));

const isVariant = (a: string, b: string): boolean =>
  a[0] === b[0] && skeleton(a).length > 1 && skeleton(a) === skeleton(b);
