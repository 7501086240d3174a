import { baseRelation, spanOf, subtree } from '../../clause/tree.ts';
import type { Filling, FrameMatch } from '../../frames/match.ts';
import type { Span } from '../../model/evidence.ts';
import type { PlacedSentence } from '../types.ts';

/** Clauses that hang on a word but say something else. */
const OTHER_CLAUSES = new Set(['parataxis', 'conj', 'advcl']);

/** The words of a frame: from its fillers to its complements, without neighbouring clauses that say something else. */
export function clauseSpan(sentence: PlacedSentence, match: FrameMatch, fillings: readonly Filling[]): Span {
  const fillers = fillings.flatMap(filling => filling.tokens);
  const indices = [match.trigger, ...fillers].flatMap(head =>
    subtree(
      sentence,
      head,
      (token, index) => OTHER_CLAUSES.has(baseRelation(token.relation)) && !fillers.includes(index),
    ),
  );
  return spanOf(sentence, [...new Set(indices)]);
}
