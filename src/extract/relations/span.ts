import { isAdverbialClause, isConjunct, isParenthetical } from '../../clause/phrase.ts';
import { spanOf, subtree } from '../../clause/tree.ts';
import type { Filling } from '../../frames/match.ts';
import type { Span } from '../../model/evidence.ts';
import type { PlacedSentence } from '../types.ts';

/** The words of an act: from who does it to its complements, without neighbouring clauses that say something else. */
export function actSpan(sentence: PlacedSentence, trigger: number, fillings: readonly Filling[]): Span {
  const fillers = fillings.flatMap(filling => filling.tokens);
  const isOther = (at: number): boolean =>
    !fillers.includes(at) && [isParenthetical, isConjunct, isAdverbialClause].some(is => is(sentence, at));
  const words = [trigger, ...fillers].flatMap(head => subtree(sentence, head, (_, at) => isOther(at)));
  return spanOf(sentence, [...new Set(words)]);
}
