import { WORDS } from '../words.ts';

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['“', '”'],
  ['«', '»'],
];

/** Conjunctions that join a label to nothing. */
const OPENING = new RegExp(`^(?:${[...WORDS.joints].join('|')})\\s+`, 'i');

/** A label as a sentence of its own: no mark without its partner, no space before a comma, no loose joint at its ends. */
export function asSentence(words: string): string {
  const paired = PAIRS.reduce((told, pair) => withoutLone(told, ...pair), withoutLoneQuotes(words));
  const plain = paired
    .replace(/(^|\s)['‘’](?=\s|$)/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?)\]])/g, '$1')
    .replace(/([([])\s+/g, '$1')
    .replace(/^[\s,;:.!?–—-]+|[\s,;:!?–—-]+$/g, '')
    .replace(OPENING, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Takes out marks that have no partner: "The] deal" → "The deal". */
function withoutLone(words: string, open: string, close: string): string {
  const lone = new Set<number>();
  const opened: number[] = [];
  [...words].forEach((mark, at) => {
    if (mark === open) opened.push(at);
    else if (mark === close && opened.pop() === undefined) lone.add(at);
  });
  for (const at of opened) lone.add(at);
  return lone.size === 0 ? words : [...words].map((mark, at) => (lone.has(at) ? '' : mark)).join('');
}

/** Straight quotation marks are of one form; of an odd number the last has no partner. */
function withoutLoneQuotes(words: string): string {
  const marks = [...words.matchAll(/"/g)].map(({ index }) => index);
  const last = marks.at(-1);
  return marks.length % 2 === 0 || last === undefined ? words : words.slice(0, last) + words.slice(last + 1);
}
