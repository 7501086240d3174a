import type { Sentence } from '../language/types.ts';
import { isSingular } from './part-of-speech.ts';
import { dependent, dependents } from './tree.ts';
import { WORDS } from './words.ts';

/** Whether "to" stands before a verb. */
export const hasInfinitiveMark = (sentence: Sentence, at: number): boolean =>
  dependents(sentence, at, 'mark').some(mark => WORDS.infinitiveMark.has(sentence.tokens[mark]!.lower));

/** Whether a clause is an infinitive with "to": "to halt", "to be lifted". */
export const isInfinitive = (sentence: Sentence, at: number): boolean =>
  hasInfinitiveMark(sentence, at) &&
  (sentence.tokens[at]!.xpos === 'VB' ||
    dependents(sentence, at, 'cop', 'aux').some(each => WORDS.copula.has(sentence.tokens[each]!.lower)));

export const isGerund = (sentence: Sentence, at: number): boolean => sentence.tokens[at]!.xpos === 'VBG';

/** Whether a verb form is passive: marked so, or a past participle that no auxiliary makes perfect. */
export function isPassive(sentence: Sentence, verb: number): boolean {
  const { xpos, relation, head } = sentence.tokens[verb]!;
  if (dependent(sentence, verb, 'aux:pass', 'nsubj:pass') !== undefined) return true;
  if (xpos !== 'VBN' || dependent(sentence, verb, 'aux', 'nsubj') !== undefined) return false;
  return relation === 'conj' ? isPassive(sentence, head) : ['acl', 'advcl'].includes(relation);
}

/** Whether a word is the predicate of a clause. */
export const isPredicate = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.upos === 'VERB' || dependents(sentence, at, 'cop', 'nsubj').length > 0;

/**
 * Whether a clause says what should be: an auxiliary or a verb of obligation ("must go", "have to go"), or the subjunctive
 * ("that sanctions be lifted", "that Moscow withdraw").
 */
export function isMandative(sentence: Sentence, clause: number): boolean {
  const { tokens } = sentence;
  const auxiliaries = dependents(sentence, clause, 'aux', 'cop');
  const subject = dependent(sentence, clause, 'nsubj');
  // "Should a pause break them up" is a condition, "must they go" a question.
  if (auxiliaries.some(at => at < (subject ?? at))) return false;
  const lemmas = auxiliaries.map(at => tokens[at]!.lemma);
  if (lemmas.some(lemma => WORDS.perfect.has(lemma))) return false;
  if (lemmas.some(lemma => WORDS.obligations.has(lemma))) return true;
  // What "will have to" be is foreseen, not asked for.
  if (WORDS.obligationVerbs.has(tokens[clause]!.lemma))
    return (
      auxiliaries.length === 0 &&
      dependents(sentence, clause, 'xcomp').some(at => isInfinitive(sentence, at) && !isLeftToDo(sentence, clause, at))
    );
  if (auxiliaries.some(at => tokens[at]!.xpos === 'MD') || hasInfinitiveMark(sentence, clause)) return false;
  if (auxiliaries.some(at => WORDS.copula.has(tokens[at]!.lower))) return true;
  if (auxiliaries.length > 0 || subject === undefined) return false;
  const { xpos } = tokens[clause]!;
  // "that Kosovo *remain* part of Serbia": of one alone, the form of several is the subjunctive.
  return (
    xpos === 'VB' ||
    (xpos === 'VBP' && isSingular(tokens[subject]!) && dependent(sentence, subject, 'conj') === undefined)
  );
}

/** "Details *still* have to be settled" tells what is left to do, and asks nobody to do it. */
const isLeftToDo = (sentence: Sentence, duty: number, act: number): boolean =>
  dependent(sentence, act, 'aux:pass') !== undefined &&
  dependents(sentence, duty, 'advmod').some(at => WORDS.remaining.has(sentence.tokens[at]!.lower));

/** Whether a clause has a verb that agrees with a subject. */
export const isFiniteClause = (sentence: Sentence, clause: number): boolean =>
  sentence.tokens[clause]!.features.VerbForm === 'Fin' ||
  dependents(sentence, clause, 'nsubj', 'expl', 'cop', 'aux').length > 0;

/** "wants the tax *scrapped*": a participle that says what is to become of the object. */
export const isResult = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.xpos === 'VBN' &&
  ['xcomp', 'advcl'].includes(sentence.tokens[at]!.relation) &&
  dependent(sentence, at, 'aux', 'mark', 'aux:pass', 'nsubj', 'punct') === undefined;
