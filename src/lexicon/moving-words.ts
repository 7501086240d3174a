import data from '../../data/lexicon/en/moving-words.json' with { type: 'json' };
import { wordLists } from './word-lists.ts';

const { moving } = wordLists('data/lexicon/en/moving-words.json', data);

/** Whether words say that something was put on another day. */
export function saysMoved(words: string): boolean {
  const spoken = ` ${words.toLowerCase().replace(/[^\p{L}-]+/gu, ' ')} `;
  return [...moving].some(word => spoken.includes(` ${word} `));
}
