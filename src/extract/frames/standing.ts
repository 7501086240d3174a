import type { Sentence } from '../../language/types.ts';
import { baseRelation, dependents } from '../tree.ts';
import { isConditionMarker, isDenial, isEnding, isIntention, isPossibility } from './words.ts';

/** How what a word says stands to the facts. */
export interface Standing {
  /** "did not attack", "no attack". */
  negated: boolean;
  /** It depends on a word of denying or ending: "denied attacking", "halted its support". */
  denied: boolean;
  /** The word of denying is one of ending, which says that it was: "halted its attacks". */
  ended: boolean;
  /** It stands under a condition or a possibility: "if they attack", "could attack", "would attack". */
  hypothetical: boolean;
  /** The word itself stands under a condition or a possibility, other than by "would", which often is but polite or past. */
  doubtful: boolean;
  /** It depends on a word of wanting, fearing or trying: "threatened to attack", "a plan to attack". */
  intended: boolean;
}

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'no', 'neither', 'nor', 'without', 'nobody', 'none']);

/** Objects that say that there was none: "accepted *neither*". */
const EMPTY = new Set(['neither', 'none', 'nothing', 'nobody']);

/** Relations by which what a word says depends on its head's being so. */
const DEPENDING = new Set(['xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'conj', 'obj', 'obl', 'nmod']);

/** Whether a word is denied: "did not attack", "no attack", "no longer attacks", "no country attacked". */
export function isNegated(sentence: Sentence, index: number): boolean {
  const isNegation = (at: number): boolean => NEGATIONS.has(sentence.tokens[at]!.lower);
  if (dependents(sentence, index, 'advmod', 'det', 'cc', 'case', 'mark', 'nsubj').some(isNegation)) return true;
  // Trees hang "neither" anywhere.
  if (EMPTY.has(sentence.tokens[index + 1]?.surface ?? '') && sentence.tokens[index]!.upos === 'VERB') return true;
  return dependents(sentence, index, 'nsubj', 'advmod').some(at =>
    dependents(sentence, at, 'det', 'advmod').some(isNoOrNot(sentence)),
  );
}

const isNoOrNot =
  (sentence: Sentence) =>
  (at: number): boolean =>
    ['no', 'not'].includes(sentence.tokens[at]!.lower);

/** Follows a word up the tree and notes what takes the fact out of it. */
export function standingOf(sentence: Sentence, trigger: number): Standing {
  const standing: Standing = {
    negated: isNegated(sentence, trigger),
    denied: false,
    ended: false,
    hypothetical: isUncertain(sentence, trigger),
    doubtful: isUncertain(sentence, trigger, 'would'),
    intended: false,
  };
  let at = trigger;
  while (true) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0 || !DEPENDING.has(baseRelation(relation)) || relation === 'acl:relcl') return standing;
    if (relation === 'advcl' && isAside(sentence, at)) return standing;
    const lemma = sentence.tokens[head]!.lemma;
    if (relation !== 'conj') {
      const nominal = ['obj', 'obl', 'nmod'].includes(baseRelation(relation));
      if (isDenial(lemma)) standing.denied = true;
      if (isEnding(lemma)) standing.ended = true;
      if (isIntention(lemma) && !(nominal && sentence.tokens[head]!.upos !== 'VERB' && relation !== 'nmod'))
        standing.intended = true;
      if (baseRelation(relation) === 'xcomp' && isNegated(sentence, head)) standing.negated = true;
      if (baseRelation(relation) !== 'ccomp' && isUncertain(sentence, head)) standing.hypothetical = true;
      if (relation === 'advcl') return standing;
    }
    at = head;
  }
}

/**
 * "denied it, *urging* restraint": a participle behind a comma tells what else was done; "called it off *after* gunmen
 * attacked": what was before or at the time is so by itself.
 */
const isAside = (sentence: Sentence, at: number): boolean =>
  (sentence.tokens[at]!.xpos === 'VBG' && sentence.tokens[at - 1]?.surface === ',') ||
  (['VBD', 'VBN'].includes(sentence.tokens[at]!.xpos) &&
    dependents(sentence, at, 'mark', 'advmod').some(mark => TIMES_PAST.has(sentence.tokens[mark]!.lower)));

const TIMES_PAST = new Set(['after', 'since', 'because', 'as', 'when']);

/** Whether a clause is one of condition or of possibility. */
function isUncertain(sentence: Sentence, clause: number, except?: string): boolean {
  return dependents(sentence, clause, 'mark', 'aux', 'advmod').some(at => {
    const token = sentence.tokens[at]!;
    return (
      isConditionMarker(token.lower) ||
      (token.relation === 'aux' && token.lemma !== except && isPossibility(token.lemma))
    );
  });
}
