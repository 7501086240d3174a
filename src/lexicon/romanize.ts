import { foldName } from './fold.ts';

/**
 * Spellings that transliteration systems give to one sound or letter, most of them for names from Cyrillic and Arabic.
 * Applied in order to a folded, lower-case word.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(iy|yy|ij|yj|yi|ii|ey|ei|y)$/, 'i'],
  [/^(ye|je|ie)/, 'e'],
  [/(shch|sch)/g, 'sh'],
  [/(tch|tsch|cz|tj)/g, 'ch'],
  [/(dzh|dj)/g, 'j'],
  [/kh/g, 'h'],
  [/([dg])h/g, '$1'],
  [/(ck|q)/g, 'k'],
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/(ou|oo)/g, 'u'],
  [/(ee|ii)/g, 'i'],
  [/(yu|iu|ju)/g, 'u'],
  [/(ya|ia|ja)/g, 'a'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** What is common to the spellings of a name: `Zelensky`, `Zelenskiy` and `Zelenskyy` give the same. */
export function romanizationKey(word: string): string {
  let key = foldName(word).replace(/[^\p{L}]/gu, '');
  for (const [pattern, replacement] of SPELLINGS) key = key.replace(pattern, replacement);
  return key;
}

/** What vowels and doubled letters leave of a word: "Mohammed" and "Muhammad" are `mhmd`, "Gaddafi" and "Qadhafi" `kdf`. */
export const skeleton = (word: string): string =>
  romanizationKey(word)
    .replace(/[aeiou]/g, '')
    .replace(/^g/, 'k');
