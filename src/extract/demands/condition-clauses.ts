import { isNegated } from '../../clause/modality/index.ts';
import { nominalBehind } from '../../clause/roles/prepositions.ts';
import { dependent, dependents } from '../../clause/tree.ts';
import type { PlacedSentence } from '../types.ts';
import { isAct, isFailing, isHolding, isOffer, isThreat } from './words.ts';

/** A clause that says on what condition something is done. */
export interface Condition {
  /** Index of the verb of what is done on the condition. */
  main: number;
  /** Index of the verb of the condition. */
  complement: number;
  /** Whether the condition is that it is not so: "will not talk as long as they *stay*". */
  reversed: boolean;
  /** Whether it counts for acts of other parties alone: "if" and "once" tell much else. */
  ofOthers: boolean;
}

/** The condition that a word introduces, where it makes a demand. */
export function conditionAt(sentence: PlacedSentence, at: number): Condition | undefined {
  const find = FINDERS[sentence.tokens[at]!.lower];
  return find?.(sentence, at);
}

type Finder = (sentence: PlacedSentence, at: number) => Condition | undefined;

/** The clause that a conjunction opens and what it hangs on. */
function clauseAt(sentence: PlacedSentence, at: number): Condition | undefined {
  const { head: complement, relation } = sentence.tokens[at]!;
  if ((relation !== 'mark' && relation !== 'advmod') || complement < at) return undefined;
  const main = sentence.tokens[complement]!.head;
  // What will be is no condition: the tree took the main clause for one.
  if (dependents(sentence, complement, 'aux').some(aux => PROMISING.has(sentence.tokens[aux]!.surface)))
    return undefined;
  return main < 0 ? undefined : { main, complement, reversed: false, ofOthers: false };
}

const unless: Finder = clauseAt;

/** "provided (that) …". */
function provided(sentence: PlacedSentence, at: number): Condition | undefined {
  if (sentence.tokens[at]!.relation === 'mark') return clauseAt(sentence, at);
  const { head: main } = sentence.tokens[at]!;
  const complement = dependents(sentence, at, 'ccomp').find(clause => clause > at);
  if (main < 0 || complement === undefined || sentence.tokens[at + 1]!.surface !== 'that') return undefined;
  return { main, complement, reversed: false, ofOthers: false };
}

/** "until …" behind what is denied, held back or goes on until then. */
function until(sentence: PlacedSentence, at: number): Condition | undefined {
  const clause = clauseAt(sentence, at);
  if (clause === undefined) return undefined;
  const main = heldBefore(sentence, at, clause.main);
  return holdsBack(sentence, main) ? { ...clause, main } : undefined;
}

/** "only once …"; "would leave once …" makes the act of another a condition. */
function once(sentence: PlacedSentence, at: number): Condition | undefined {
  const clause = clauseAt(sentence, at);
  if (clause === undefined || isOnly(sentence, clause.main, at)) return clause;
  const main = verbBefore(sentence, at) ?? clause.main;
  return isPromised(sentence, main) ? { ...clause, main, ofOthers: true } : undefined;
}

/** "only when …". */
function when(sentence: PlacedSentence, at: number): Condition | undefined {
  const clause = clauseAt(sentence, at);
  return clause !== undefined && isOnly(sentence, clause.main, at) ? clause : undefined;
}

/** "only if …"; "offered … if …"; "threatened … if …", of what is not to be; "if … fails to …". */
function condition(sentence: PlacedSentence, at: number): Condition | undefined {
  const clause = clauseAt(sentence, at);
  if (clause === undefined || isOnly(sentence, clause.main, at)) return clause;
  if (isFailing(sentence.tokens[clause.complement]!.lemma)) return { ...clause, reversed: true, ofOthers: true };
  if (isUnder(sentence, clause.main, isThreat)) return { ...clause, reversed: true };
  return isUnder(sentence, clause.main, isOffer) ? { ...clause, ofOthers: true } : undefined;
}

/** "as long as …": behind what is denied it is not to be so any longer. */
function asLongAs(sentence: PlacedSentence, at: number): Condition | undefined {
  if (sentence.tokens[at - 1]?.lower !== 'long') return undefined;
  const complement = sentence.tokens[at]!.head;
  const main = verbBefore(sentence, at - 1);
  if (complement < at || main === undefined || !holdsBack(sentence, main)) return undefined;
  return { main, complement, reversed: true, ofOthers: false };
}

/** "no deal *without* a truce", "will not go without guarantees". */
function without(sentence: PlacedSentence, at: number): Condition | undefined {
  const complement = nominalBehind(sentence, at);
  const main = verbBefore(sentence, at);
  if (complement === undefined || main === undefined || !isAct(sentence.tokens[complement]!.lemma)) return undefined;
  const isDenied =
    holdsBack(sentence, main) || dependents(sentence, main, 'nsubj', 'obj').some(thing => isNegated(sentence, thing));
  return isDenied ? { main, complement, reversed: false, ofOthers: false } : undefined;
}

const FINDERS: Readonly<Record<string, Finder>> = {
  unless,
  provided,
  providing: provided,
  until,
  once,
  when,
  after: when,
  if: condition,
  as: asLongAs,
  without,
};

/** "*only* if", with the word before the conjunction or beside what hangs on it. */
const isOnly = (sentence: PlacedSentence, main: number, at: number): boolean =>
  [main, ...dependents(sentence, main, 'advmod'), at - 1].some(
    word => word >= at - 12 && word < at && sentence.tokens[word]?.lower === 'only',
  );

/** Whether an act, or a word above it that it completes, is of a kind: "*offered* to close the port if". */
function isUnder(sentence: PlacedSentence, main: number, isKind: (lemma: string) => boolean): boolean {
  const { lemma, relation, head } = sentence.tokens[main]!;
  if (isKind(lemma)) return true;
  return ['xcomp', 'advcl', 'acl'].includes(relation) && head >= 0 && isKind(sentence.tokens[head]!.lemma);
}

/** "would leave", "is ready to leave". */
const isPromised = (sentence: PlacedSentence, main: number): boolean =>
  isUnder(sentence, main, isOffer) ||
  dependents(sentence, main, 'aux').some(at => PROMISING.has(sentence.tokens[at]!.lower));

const PROMISING = new Set(['will', 'would', "'ll", '’ll', 'wo']);

/** "will not talk", "stays away", "refuses to pay". */
const holdsBack = (sentence: PlacedSentence, main: number): boolean =>
  isNegated(sentence, main) || isUnder(sentence, main, isHolding);

/** What is held back until something happens: trees may hang the clause on the verb of saying, above it. */
function heldBefore(sentence: PlacedSentence, until: number, above: number): number {
  const before = verbBefore(sentence, until);
  return before !== undefined && holdsBack(sentence, before) ? before : above;
}

/** The nearest verb, or predicate, before a word. */
function verbBefore(sentence: PlacedSentence, from: number): number | undefined {
  for (let at = from - 1; at >= 0; at--)
    if (sentence.tokens[at]!.upos === 'VERB' || dependent(sentence, at, 'cop') !== undefined) return at;
  return undefined;
}
