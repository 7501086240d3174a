import { isInfinitive } from '../../clause/form.ts';
import { dependent } from '../../clause/tree.ts';
import type { Sentence } from '../../language/types.ts';

/** Whether a word heads a clause: a verb that is not used as a noun, or a predicate with a copula. */
export function isClause(sentence: Sentence, head: number): boolean {
  const { upos, xpos } = sentence.tokens[head]!;
  if (dependent(sentence, head, 'cop', 'nsubj') !== undefined || isInfinitive(sentence, head)) return true;
  if (upos !== 'VERB' && xpos !== 'VBG') return false;
  return dependent(sentence, head, 'det', 'nmod:poss', 'amod') === undefined;
}
