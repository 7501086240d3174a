import type { Sentence } from '../../language/types.ts';
import { caseOf, conjuncts, dependents } from '../tree.ts';
import { isMeasure } from './words.ts';

/** Prepositions that join what is measured to its measure. */
const OF_MEASURE = new Set(['of', 'in', 'worth']);

/**
 * The heads of what a nominal says, its conjuncts and what it measures: "21 million pounds of *aid*", "a *ban* and a
 * *freeze*", "a string of *sanctions*".
 */
export function contentsOf(sentence: Sentence, nominal: number): number[] {
  return conjuncts(sentence, nominal).flatMap(head => {
    const { lemma, upos } = sentence.tokens[head]!;
    if (upos !== 'NUM' && upos !== 'SYM' && !isMeasure(lemma)) return [head];
    const measured = dependents(sentence, head, 'nmod').filter(at => OF_MEASURE.has(caseOf(sentence, at) ?? ''));
    return [head, ...measured.flatMap(at => conjuncts(sentence, at))];
  });
}
