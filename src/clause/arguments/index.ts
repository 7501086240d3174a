import type { Sentence } from '../../language/types.ts';
import { perSentence } from '../remembered.ts';
import { baseRelation, dependents } from '../tree.ts';
import { type Arc, isObject, isSubject, subjectRelation } from './arcs.ts';
import { addReferent, isRelativePronoun } from './referents.ts';

/** Relations of the arguments that are shared, controlled or referred back to. */
const ARGUMENTS = ['nsubj', 'csubj', 'obj', 'iobj', 'obl'];

/** The arguments of one token, those of its tree first; of those who are joined the first stands for all. */
export const argumentsAt = (sentence: Sentence, at: number): readonly Arc[] => graphOf(sentence)[at]!;

/**
 * The arguments of every token of a sentence: those of its tree, and those that coordination, control and relative clauses
 * add to it, as in the enhanced graph of Universal Dependencies (Schuster and Manning 2016, "Enhanced English Universal
 * Dependencies"; https://universaldependencies.org/u/overview/enhanced-syntax.html).
 */
const graphOf = perSentence((sentence): readonly (readonly Arc[])[] => {
  const graph = sentence.tokens.map((_, at) => ownArguments(sentence, at));
  // Heads come before what hangs on them: what is shared further down is known by then.
  for (const at of topDown(sentence)) {
    addReferent(sentence, graph, at);
    addShared(sentence, graph, at);
    addControlled(sentence, graph, at);
  }
  return graph;
});

const ownArguments = (sentence: Sentence, head: number): Arc[] =>
  dependents(sentence, head, ...ARGUMENTS).map(at => ({ dependent: at, relation: sentence.tokens[at]!.relation }));

/** Indices of the tokens, each behind its head. */
function topDown(sentence: Sentence): number[] {
  const order = sentence.tokens.flatMap(({ head }, at) => (head < 0 ? [at] : []));
  for (let at = 0; at < order.length; at++) order.push(...dependents(sentence, order[at]!));
  return order;
}

/** What a clause passes on to those that share its arguments: not the pronoun, but what it stands for. */
const passedOn = (sentence: Sentence, arcs: readonly Arc[]): Arc[] =>
  arcs.filter(arc => !isRelativePronoun(sentence, arc.dependent));

function addShared(sentence: Sentence, graph: readonly Arc[][], at: number): void {
  const { relation, head } = sentence.tokens[at]!;
  if (baseRelation(relation) !== 'conj' || head < 0) return;
  const own = graph[at]!;
  const partner = passedOn(sentence, graph[head]!);
  if (!own.some(isSubject))
    for (const arc of partner.filter(isSubject))
      own.push({ dependent: arc.dependent, relation: subjectRelation(sentence, at), added: 'shared' });
  if (!own.some(isObject))
    for (const arc of partner.filter(isObject))
      if (arc.dependent > at || arc.added === 'relative') own.push({ ...arc, added: 'shared' });
}

/** "Oslo wants to *leave*", "asked Oslo to *leave*": the object of the verb above acts, else its subject. */
function addControlled(sentence: Sentence, graph: readonly Arc[][], at: number): void {
  const { relation, head } = sentence.tokens[at]!;
  if (baseRelation(relation) !== 'xcomp' || head < 0 || graph[at]!.some(isSubject)) return;
  const above = passedOn(sentence, graph[head]!).filter(arc => baseRelation(arc.relation) !== 'csubj');
  const objects = above.filter(isObject);
  for (const arc of objects.length > 0 ? objects.slice(-1) : above.filter(isSubject))
    graph[at]!.push({ dependent: arc.dependent, relation: subjectRelation(sentence, at), added: 'controlled' });
}
