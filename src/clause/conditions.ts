import type { Sentence } from '../language/types.ts';
import { baseRelation, dependents } from './tree.ts';

/** A condition, and what follows from it. */
export interface Condition {
  clause: number;
  main: number;
}

/** The conditions of a sentence that one of some conjunctions opens, each with every clause that may follow from it. */
export const conditionsOf = (sentence: Sentence, conjunctions: ReadonlySet<string>): Condition[] =>
  sentence.tokens.flatMap(({ lower, relation, head: clause }) => {
    if (!conjunctions.has(lower) || relation !== 'mark') return [];
    const { relation: link, head } = sentence.tokens[clause]!;
    if (baseRelation(link) !== 'advcl') return [];
    // Trees hang the condition on the verb of saying too.
    return [head, ...dependents(sentence, head, 'ccomp')].map(main => ({ clause, main }));
  });
