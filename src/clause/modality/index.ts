import type { Sentence } from '../../language/types.ts';
import { isBaseForm, isFiniteForm, isModal } from '../part-of-speech.ts';
import { perWord } from '../remembered.ts';
import { baseRelation, caseOf, dependents } from '../tree.ts';
import { effectOf, formOf, markersOf } from './governor.ts';
import { ownModality } from './own.ts';
import type { Modality, Reality } from './types.ts';
import { type Effect, type Form, WORDS } from './words.ts';

export { ownModality } from './own.ts';
export type { Modality, Reality } from './types.ts';

/**
 * How what a word says stands to the facts: what its own clause says of it, and what the words say on which it depends.
 * The idea is that of factuality by propagation through the tree (Saurí and Pustejovsky 2012, "Are you sure that this
 * happened?", doi:10.1162/COLI_a_00096).
 *
 * @param at index of a verb, a noun or an adjective
 */
export const modalityOf = perWord(readModality);

function readModality(sentence: Sentence, at: number): Modality {
  const own: Modality = { ended: false, pledged: false, purpose: false, ...ownModality(sentence, at) };
  const { head, relation } = sentence.tokens[at]!;
  if (head < 0) return atRoot(sentence, at, own);
  if (baseRelation(relation) === 'conj') return besideFirst(sentence, at, own);
  const form = formOf(sentence, at);
  if (form === undefined) return own;
  const marker = caseOf(sentence, at)?.split(' ')[0] ?? '';
  if (markersOf(sentence, at).some(word => WORDS.without.has(word)))
    return { ...own, negative: !own.negative, by: [...own.by, at] };
  const isAdverbial = baseRelation(relation) === 'advcl';
  if (isAdverbial && (form === 'clause' || WORDS.keepsPast.has(marker) || isAside(sentence, at))) return own;
  if (isActor(sentence, at)) return isIndefinite(sentence, at) ? within(own, modalityOf(sentence, head), head) : own;
  const above = modalityOf(sentence, head);
  const falsehood = dependents(sentence, head, 'advmod').find(each =>
    WORDS.falsehoods.has(sentence.tokens[each]!.lower),
  );
  if (falsehood !== undefined) return { ...own, reality: 'denied', by: [...own.by, falsehood] };
  const isJoined = form !== 'nominal' || isArgument(sentence, at, marker);
  const effect = isJoined ? effectOf(sentence, head, form) : undefined;
  // "*An attack* would be condemned": who tells of one that is known says that it was.
  if (
    effect === 'done' &&
    form === 'nominal' &&
    (dependents(sentence, at, 'det', 'nmod:poss').length === 0 || isIndefinite(sentence, at))
  )
    return within(own, above, head);
  if (effect !== undefined) return under(effect, form, own, above, head, isPledge(sentence, head));
  if (form === 'infinitive' && baseRelation(relation) !== 'xcomp') {
    // "faced *pressure* to help", "with his *threat* to attack": what hangs on the verb belongs to the noun that asks for it.
    const noun = dependents(sentence, head, 'obj', 'obl').findLast(
      each => each < at && effectOf(sentence, each, form) !== undefined,
    );
    const effectOfNoun = noun === undefined ? undefined : effectOf(sentence, noun, form);
    if (noun !== undefined && effectOfNoun !== undefined)
      return under(effectOfNoun, form, own, modalityOf(sentence, noun), noun, isPledge(sentence, noun));
    const isActedFor = !above.negative && !UNDONE.has(above.reality);
    return { ...own, reality: 'wanted', purpose: isActedFor, by: [...own.by, at] };
  }
  return form === 'clause' ? own : within(own, above, head);
}

const isPledge = ({ tokens }: Sentence, at: number): boolean => WORDS.pledging.has(tokens[at]!.lemma);

/** What is done for a purpose serves it only where it is done: not in "*asked* for troops to protect them". */
const UNDONE: ReadonlySet<Reality> = new Set(['wanted', 'conditional', 'possible', 'denied']);

/** "a threat *of war*", "called *for talks*"; what is told beside a verb is no part of what it makes of something. */
function isArgument(sentence: Sentence, at: number, marker: string): boolean {
  const { relation, head } = sentence.tokens[at]!;
  if (sentence.tokens[head]!.upos === 'NOUN') return WORDS.joints.has(marker);
  return baseRelation(relation) !== 'obl' || WORDS.verbJoints.has(marker) || marker === '';
}

/** "Russia's threats *worried* Japan": what does something is so, whatever that makes of what it is done to. */
function isActor({ tokens }: Sentence, at: number): boolean {
  const { relation, head } = tokens[at]!;
  // "talks *aimed* at a truce"
  if (relation === 'nsubj:pass' && WORDS.aiming.has(tokens[head]!.lemma)) return true;
  if (relation !== 'nsubj' || tokens[head]!.upos !== 'VERB') return false;
  // "The attack *will begin*", "will *take* place"
  return (
    !WORDS.happening.has(tokens[head]!.lemma) &&
    !WORDS.happening.has(`${tokens[head]!.lemma} ${tokens[head + 1]?.lower}`)
  );
}

/** "*A Russian attack* would be met with force": of one that might be nobody says that it was. */
export const isIndefinite = (sentence: Sentence, noun: number): boolean =>
  dependents(sentence, noun, 'det').some(at => sentence.tokens[at]!.features.Definite === 'Ind');

/** A command, and what is asked, is not done: "*Stop* the war." */
function atRoot(sentence: Sentence, at: number, own: Modality): Modality {
  const isQuestion = sentence.tokens.at(-1)!.surface === '?';
  // "*Do* not attack"
  const isCommand =
    sentence.tokens[at]!.xpos === 'VB' &&
    dependents(sentence, at, 'nsubj', 'aux').every(each => isBaseForm(sentence.tokens[each]!));
  if (own.reality !== 'done' || !(isQuestion || isCommand)) return own;
  return { ...own, reality: isQuestion ? 'possible' : 'wanted', by: [...own.by, at] };
}

/** What is joined to a word depends on what the word depends on. */
function besideFirst(sentence: Sentence, at: number, own: Modality): Modality {
  const { head } = sentence.tokens[at]!;
  const first = modalityOf(sentence, head);
  const firstOwn = ownModality(sentence, head);
  // What stands above the first stands above this one too; its own negation and auxiliaries are its own.
  const isMoved = first.reality !== firstOwn.reality || first.negative !== firstOwn.negative || first.ended;
  // "tried to attack and *condemned* it": what is finite stands beside the trying.
  const isApart = isFiniteVerb(sentence, at) && !isFiniteVerb(sentence, head);
  if (!isMoved || isApart || own.reality !== 'done') return own;
  return { ...first, negative: own.negative || (first.negative && !firstOwn.negative), by: [...own.by, ...first.by] };
}

const isFiniteVerb = (sentence: Sentence, at: number): boolean =>
  isFiniteForm(sentence.tokens[at]!) || dependents(sentence, at, 'aux', 'cop').length > 0;

/** "…, *urging* both sides": a participle behind a comma tells what else was done. */
const isAside = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.xpos === 'VBG' && sentence.tokens[at - 1]?.surface === ',';

const isReal = ({ reality }: Modality): boolean => reality === 'done' || reality === 'ongoing';

/** What a word makes of what depends on it. */
function under(effect: Effect, form: Form, own: Modality, above: Modality, head: number, pledges: boolean): Modality {
  const by = [...own.by, head, ...above.by];
  switch (effect) {
    case 'stated':
      if (own.reality === 'conditional' && !own.counterfactual) return { ...own, reality: 'planned' };
      if (above.reality === 'denied' || above.negative) return { ...own, reality: 'denied', by };
      return above.reality === 'alleged' ? { ...own, reality: 'alleged', by } : own;
    case 'ended':
      return { ...own, ended: isReal(above) && !above.negative, by };
    case 'negative':
      // "did not fail to condemn it", but "did not rule out an attack".
      if (above.negative) return form === 'infinitive' ? own : { ...own, reality: 'possible', by };
      return { ...own, negative: !own.negative, reality: isReal(above) ? own.reality : 'possible', by };
    case 'done':
      return own;
    case 'doubted':
      return above.negative ? own : { ...own, reality: 'denied', by };
    case 'denied':
      return { ...own, reality: above.negative ? 'possible' : 'denied', by };
    case 'alleged':
      return { ...own, reality: above.negative || above.reality === 'denied' ? 'denied' : 'alleged', by };
    default:
      return {
        ...own,
        reality: form === 'nominal' && own.reality !== 'done' ? own.reality : effect,
        negative: own.negative || above.negative,
        pledged: pledges,
        by,
      };
  }
}

/** What is part of another act is as real as that act. */
function within(own: Modality, above: Modality, head: number): Modality {
  if (isReal(above) && !above.negative) return own;
  const by = [...own.by, head, ...above.by];
  // "There is *no* evidence": one word denies both.
  const isSame = own.negative && own.by.some(word => above.by.includes(word));
  return {
    ...own,
    reality: own.reality === 'done' ? above.reality : own.reality,
    pledged: above.pledged,
    negative: isSame || own.negative !== above.negative,
    by,
  };
}

/** What the auxiliary of a clause makes of it: "*must* pay" is wanted, "*will* pay" planned; undefined where none does. */
export function modalOf(sentence: Sentence, at: number): Reality | undefined {
  const { reality, by } = ownModality(sentence, at);
  return by.some(word => isModal(sentence.tokens[word]!)) ? reality : undefined;
}

/** Whether a word is denied by its own clause: "did not attack", "no attack", "no country attacked". */
export const isNegated = (sentence: Sentence, at: number): boolean => ownModality(sentence, at).negative;

/** Whether what is told is so: done or going on, and not denied. */
export const isAsserted = ({ reality, negative, ended }: Modality): boolean =>
  (reality === 'done' || reality === 'ongoing') && !negative && !ended;

/** Whether what a word says depends on a word that gives it a modality: "*fears* an attack". */
export function isGoverned(sentence: Sentence, at: number): boolean {
  const form = formOf(sentence, at);
  return form !== undefined && effectOf(sentence, sentence.tokens[at]!.head, form) !== undefined;
}

/** Whether a word behind "not" makes it add something: "not *only*". */
export const isAddition = (word: string): boolean => WORDS.notOnly.has(word);
