import { ancestors, baseRelation, caseOf, conjuncts, dependent, dependents, subtree } from '../../clause/tree.ts';
import type { Sentence } from '../../language/types.ts';
import { isClause } from './clause.ts';
import { opensPenalty } from './extent.ts';
import { isAct } from './words.ts';

/** What is listed side by side; "respect and carry out the sentence" is one act under two verbs. */
export function siblingsOf(sentence: Sentence, act: number): number[] {
  const told = [
    ...conjuncts(sentence, act).filter(at => at === act || isSibling(sentence, act, at)),
    ...parallelPhrases(sentence, act),
    ...(isClause(sentence, act) ? [] : listedNominals(sentence, act)),
  ];
  const heads = [...new Set([...told, ...looseSiblings(sentence, act, told)])]
    .filter(at => at <= act || !isPenalty(sentence, at))
    .sort((a, b) => a - b);
  const isBare = (at: number): boolean =>
    isClause(sentence, at) &&
    !STANDING_ALONE.has(sentence.tokens[at]!.lemma) &&
    !isFollowed(sentence, at) &&
    !dependents(sentence, at).some(of => of > at && !LINKS.has(baseRelation(sentence.tokens[of]!.relation)));
  const isOpening = (at: number): boolean =>
    sentence.tokens[at]!.lemma === 'sit' && sentence.tokens[at + 2]?.surface === 'and';
  const sharesAll = (at: number): boolean => dependent(sentence, at, 'nsubj') === undefined;
  return heads.some(
    (at, index) => index + 1 < heads.length && (isBare(at) || isOpening(at)) && sharesAll(heads[index + 1]!),
  )
    ? [act]
    : heads;
}

const isPenalty = (sentence: Sentence, verb: number): boolean => {
  for (let at = verb - 1; at >= verb - 3 && at >= 0; at--)
    if (sentence.tokens[at]!.surface === 'or') return opensPenalty(sentence, at);
  return false;
};

/**
 * "a timetable, *the release* of prisoners and *the removal* of names": nouns of acts with an article right behind a comma
 * or "and", in a list that "and" closes. Trees hang them on any noun before.
 */
function listedNominals(sentence: Sentence, act: number): number[] {
  const end = subtree(sentence, act).at(-1)!;
  const found: number[] = [];
  let closed = false;
  for (let at = act + 1; at < end; at++) {
    const { surface } = sentence.tokens[at]!;
    if (!JOINTS.has(surface) || sentence.tokens[at + 1]!.upos !== 'DET') continue;
    let noun = at + 2;
    while (noun <= end && ['ADJ', 'NUM'].includes(sentence.tokens[noun]!.upos)) noun++;
    const token = sentence.tokens[noun];
    if (token?.upos !== 'NOUN' || !isAct(token.lemma) || !BEHIND_ACTS.has(sentence.tokens[noun + 1]?.surface ?? ''))
      continue;
    found.push(noun);
    closed ||= surface === 'and';
  }
  return closed ? found : [];
}

const BEHIND_ACTS = new Set(['of', 'to', 'for', 'in', 'from', 'on']);

/** "for an inquiry and *for* a truce": the preposition told again, where the tree joins the phrase to the verb. */
function parallelPhrases(sentence: Sentence, act: number): number[] {
  const preposition = caseOf(sentence, act);
  const { head } = sentence.tokens[act]!;
  if (preposition === undefined || head < 0 || isClause(sentence, act)) return [];
  return [...dependents(sentence, head, 'conj'), ...dependents(sentence, act, 'conj')].filter(
    at => at > act && !isClause(sentence, at) && caseOf(sentence, at) === preposition,
  );
}

/** "push forward *talks*": an object that the tree hangs elsewhere. */
function isFollowed(sentence: Sentence, verb: number): boolean {
  let at = verb + 1;
  while (['ADV', 'ADP'].includes(sentence.tokens[at]?.upos ?? '')) at++;
  return ['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM'].includes(sentence.tokens[at]?.upos ?? '');
}

/** Verbs that need no object: "apologise and pay damages" are two acts, "respect and carry out the sentence" is one. */
const STANDING_ALONE = new Set(
  'apologise apologize withdraw resign disarm leave negotiate surrender retreat return comply compromise act wait cooperate demobilise demobilize reconcile repent'.split(
    ' ',
  ),
);

const LINKS = new Set(['conj', 'cc', 'punct']);

/** Coordinated in form too: clauses with subjects or without, or nominals behind one preposition. */
function isSibling(sentence: Sentence, head: number, other: number): boolean {
  if (isClause(sentence, head) !== isClause(sentence, other)) return false;
  if (!isClause(sentence, head)) return caseOf(sentence, other) === undefined;
  if ((sentence.tokens[head]!.xpos === 'VBG') !== (sentence.tokens[other]!.xpos === 'VBG')) return false;
  const hasSubject = (at: number): boolean => dependent(sentence, at, 'nsubj') !== undefined;
  const finite = (at: number): boolean => ['VBD', 'VBZ', 'VBP'].includes(sentence.tokens[at]!.xpos);
  return (hasSubject(head) || !hasSubject(other)) && (finite(head) || !finite(other));
}

/**
 * Verbs of the same bare form behind a comma or "and" that have no subject of their own and are no part of the act: "to
 * cede territory, abandon its ambitions and become neutral". Trees hang them on any verb before.
 */
function looseSiblings(sentence: Sentence, act: number, told: readonly number[]): number[] {
  const form = sentence.tokens[act]!.xpos;
  if (form !== 'VB' && form !== 'VBG') return [];
  const found: number[] = [];
  for (let at = act + 1; at < sentence.tokens.length; at++) {
    const { xpos, head } = sentence.tokens[at]!;
    if (['VBD', 'VBZ', 'VBP'].includes(xpos) && dependent(sentence, at, 'nsubj') === undefined) break;
    if (xpos !== form || told.includes(at) || !isJoined(sentence, at)) continue;
    if (dependent(sentence, at, 'nsubj', 'cop', 'aux') !== undefined) continue;
    const isInside = [head, ...(head < 0 ? [] : ancestors(sentence, head))].includes(act);
    if (!isInside || head === act || found.includes(head)) found.push(at);
  }
  // "…, *branding* it a sham": a participle behind a comma, with no "and" to close a list, tells what else is done.
  return form === 'VBG' && !found.some(at => isClosing(sentence, at)) ? [] : found;
}

const JOINTS = new Set([',', 'and', 'or', ';']);

/** Whether "and" or "or" stands before a verb, and it ends a list. */
const isClosing = (sentence: Sentence, verb: number): boolean =>
  ['and', 'or'].some(joint => sentence.tokens[verb - 1]?.lower === joint || sentence.tokens[verb - 2]?.lower === joint);

const PASSED = /^(to|["“]|``)$/;

/** Whether a verb stands behind a comma or a conjunction, with at most "to", an adverb or an opening quotation mark between. */
function isJoined(sentence: Sentence, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && (sentence.tokens[at]!.upos === 'ADV' || PASSED.test(sentence.tokens[at]!.surface))) at--;
  return JOINTS.has(sentence.tokens[at]!.surface);
}
