import { WORDS } from '../words.ts';

/** Conjunctions that join a label to nothing. */
const OPENING = new RegExp(`^(?:${[...WORDS.joints].join('|')})\\s+`, 'i');

/** Marks of quotations and of what an editor put in, each of which may have lost its partner. */
const MARKS = /["“”«»[\]{}]|(?<=^|\s)['‘’](?=\s|$)/g;

/** A label as a sentence of its own: without quotation marks, a bracket that stands alone, or loose joints at its ends. */
export function asSentence(words: string): string {
  const isPaired = words.split('(').length === words.split(')').length;
  const plain = (isPaired ? words : words.replace(/[()]/g, ''))
    .replace(MARKS, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.!?)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/^[\s,;:.!?–—-]+|[\s,;:!?–—-]+$/g, '')
    .replace(OPENING, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
