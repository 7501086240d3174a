import { repaired } from '../../src/clause/repairs/index.ts';
import type { Sentence } from '../../src/language/types.ts';
import { analyse } from '../support/analyser.ts';

/** The sentence of a text in which one word stands between asterisks, and the index of that word. */
export function sentenceWith(marked: string): { sentence: Sentence; token: number } {
  const start = marked.indexOf('*');
  for (const sentence of analyse(marked.replaceAll('*', ''))) {
    const token = sentence.tokens.findIndex(each => each.start === start);
    if (token >= 0) return { sentence: { ...sentence, tokens: repaired(sentence) }, token };
  }
  throw new Error(`no word begins behind the asterisk of: ${marked}`);
}
