/** What the network knows words by: rows of a table of embeddings, and the row of a ready-made vector. */
export interface WordKeys {
  /** Rows in the table of embeddings, which are added up. */
  rows: number[];
  /** Row among the word vectors; -1 where there is none. */
  vector: number;
}

/** The words that have a row of their own, and how many rows the hashed affixes and shapes share. */
export interface Vocabulary {
  words: ReadonlyMap<string, number>;
  vectors: ReadonlyMap<string, number>;
  buckets: number;
}

/** Longer words are cut for their keys; nothing is known of such anyway. */
const LONGEST_WORD = 48;
const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

const straightened = (word: string): string => word.replace(/[‘’“”„«»]/g, quote => QUOTES[quote]!);

/** The kinds of a word's letters: `McDonald` → `AaAaa`, `1,200` → `9,99`. Runs are cut to two. */
export function shapeOf(word: string): string {
  let shape = '';
  for (const letter of straightened(word.slice(0, 16))) {
    const kind = /\p{Lu}/u.test(letter) ? 'A' : /\p{L}/u.test(letter) ? 'a' : /\d/.test(letter) ? '9' : letter;
    if (!shape.endsWith(kind + kind)) shape += kind;
  }
  return shape.slice(0, 10);
}

/** The word as its vector and its row are looked up: lower case, straight quotes, all numbers alike. */
export function lookupForm(word: string): string {
  const lower = straightened(word.slice(0, LONGEST_WORD)).toLowerCase();
  return /^[\d.,:/-]*\d[\d.,:/-]*$/.test(lower) && lower.length > 1 ? lower.replace(/\d/g, '0') : lower;
}

/** The keys of a word. Row 0 is that of all words without a row of their own. */
export function wordKeys(word: string, { words, vectors, buckets }: Vocabulary): WordKeys {
  const form = lookupForm(word);
  const known = words.size + 1;
  const affixes = [
    `-${form.slice(-1)}${form.slice(0, 1)}`,
    `2${form.slice(-2)}`,
    `3${form.slice(-3)}`,
    `4${form.slice(-4)}`,
    `p${form.slice(0, 3)}`,
    `q${form.slice(0, 5)}`,
    `s${shapeOf(word)}`,
  ];
  return {
    rows: [words.get(form) ?? 0, ...affixes.map(affix => known + (hash(affix) % buckets))],
    vector: vectors.get(form) ?? vectors.get(form.replace(/\d+/g, '0')) ?? -1,
  };
}
