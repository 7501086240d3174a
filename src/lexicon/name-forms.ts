import { z } from 'zod';
import data from '../../data/lexicon/en/short-given-names.json' with { type: 'json' };
import { checkEntries } from './load.ts';
import { isSuffix } from './names.ts';
import { romanizationKey, skeleton } from './romanize.ts';

const groups = checkEntries('data/lexicon/en/short-given-names.json', z.string().regex(/^[a-z]+(?: [a-z]+)+$/), data);
const longForms = new Map(groups.flatMap(group => group.split(' ').map(form => [form, group] as const)));

/** Whether two folded words are spellings of one name: "zelensky" and "zelenskyy". */
export const isSpelling = (a: string, b: string): boolean => a === b || romanizationKey(a) === romanizationKey(b);

/** Whether two folded given names are one, the other its short form: "joseph" and "joe", "vlad" and "vladimir". */
const isSameGivenName = (a: string, b: string): boolean =>
  isSpelling(a, b) ||
  (longForms.has(a) && longForms.get(a) === longForms.get(b)) ||
  (Math.min(a.length, b.length) > 2 && (a.startsWith(b) || b.startsWith(a)));

/** The letters of a name, however it is taken apart: "kim jong-un", "kim jong un"; "j.d.", "jd". */
export const letters = (words: readonly string[]): string => words.join('').replace(/[-.]/g, '');

const isInitial = (word: string): boolean => /^\p{L}\.?$/u.test(word);

const mayBe = (a: string, b: string): boolean =>
  isSameGivenName(a, b) || ((isInitial(a) || isInitial(b)) && a[0] === b[0]);

/** The shorter row of middle names leaves some of the longer out, and contradicts none. */
function agree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !mayBe(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/**
 * Whether two full names are forms of one: in another romanization, with and without middle names, initials and a suffix,
 * with a short given name. Another given name, and a middle name that contradicts, is another person's.
 *
 * @param a Folded words of a name, at least two: `[joseph, r., biden, jr.]`.
 * @param b Those of the other.
 */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const left = a.filter(word => !isSuffix(word));
  const right = b.filter(word => !isSuffix(word));
  if (left.length < 2 || right.length < 2) return false;
  if (letters(left) === letters(right)) return true;
  if (!isSpelling(left.at(-1)!, right.at(-1)!)) return false;
  const given = left.slice(0, -1);
  const other = right.slice(0, -1);
  if (letters(given) === letters(other)) return true;
  return mayBe(given[0]!, other[0]!) && agree(given.slice(1), other.slice(1));
}

/**
 * Whether two full names are one in two spellings, if nothing else speaks against it: the same letters but for vowels, in
 * the given name and in the surname.
 */
export const isSpellingOf = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 &&
  b.length > 1 &&
  [0, -1].every(at => isVariant(a.at(at)!, b.at(at)!)) &&
  agree(a.slice(1, -1), b.slice(1, -1));

const isVariant = (a: string, b: string): boolean => skeleton(a).length > 1 && skeleton(a) === skeleton(b);
