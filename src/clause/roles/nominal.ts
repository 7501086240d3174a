import type { Sentence } from '../../language/types.ts';
import { isInfinitive, isPassive } from '../form.ts';
import { complementsOf } from '../phrase.ts';
import { baseRelation, caseOf, conjuncts, dependent, dependents } from '../tree.ts';
import { WORDS } from '../words.ts';
import { saidBehind } from './complements.ts';
import { subjectOf, surfaceSubject } from './subject.ts';

/** What stands before a noun and says whose it is: "a *Russian* demand", "a *US*-led invasion". */
export const modifiersOf = (sentence: Sentence, noun: number): number[] =>
  [...leadersOf(sentence, noun), ...dependents(sentence, noun, 'amod', 'compound', 'nmod')].filter(at => at < noun);

/** Two before a noun that stands between them: "the *Israel*-*Hamas* conflict". */
export function pairBefore({ tokens }: Sentence, noun: number): number[] {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(tokens[at]?.surface ?? '');
  for (let joint = noun - 2; joint > 0 && ['ADJ', 'NOUN', 'PROPN', 'PUNCT'].includes(tokens[joint]!.upos); joint--)
    if (JOINT.test(tokens[joint]!.surface) && isName(joint - 1) && isName(joint + 1)) return [joint - 1, joint + 1];
  return [];
}

const JOINT = /^[-–—]$/;

const leadersOf = (sentence: Sentence, noun: number): number[] =>
  dependents(sentence, noun, 'amod')
    .filter(at => WORDS.leading.has(sentence.tokens[at]!.lower))
    .flatMap(at => dependents(sentence, at, 'compound', 'nsubj', 'obl'));

/** Who makes what a noun says by a participle behind it: "the proposal made by *Russia*". */
export const makersOf = (sentence: Sentence, noun: number): number[] =>
  dependents(sentence, noun, 'acl')
    .filter(participle => WORDS.lightVerbs.has(sentence.tokens[participle]!.lemma))
    .flatMap(participle => subjectOf(sentence, participle) ?? [])
    .filter(agent => agent !== noun);

/** The subject of the light verb of a noun: "*Russia* made a demand", "the proposal made by *Russia*". */
export function holderOf(sentence: Sentence, noun: number): number | undefined {
  const [maker] = makersOf(sentence, noun);
  if (maker !== undefined) return maker;
  const verb = lightVerbOf(sentence, noun, 'obj', 'obl', 'nsubj');
  if (verb === undefined) return undefined;
  if (isPassive(sentence, verb)) return isMade(sentence, noun) ? undefined : subjectOf(sentence, verb);
  return lightVerbOf(sentence, noun, 'nsubj') === undefined ? surfaceSubject(sentence, verb) : undefined;
}

/** The first of a list of nouns, which has the place of all in the clause: "voiced support and *a wish* to help". */
function listOf(sentence: Sentence, noun: number): number {
  const { head, relation } = sentence.tokens[noun]!;
  const isListed = relation === 'conj' && sentence.tokens[head]!.upos === 'NOUN';
  // A bare noun in a list may be a verb: "drop the case and *sanction* Chile".
  return isListed && dependents(sentence, noun, 'det', 'nmod:poss').length > 0 ? listOf(sentence, head) : noun;
}

/** The light verb on which a noun hangs by one of some relations. */
function lightVerbOf(sentence: Sentence, noun: number, ...relations: string[]): number | undefined {
  const { head, relation } = sentence.tokens[listOf(sentence, noun)]!;
  const isLight = head >= 0 && WORDS.lightVerbs.has(sentence.tokens[head]!.lemma);
  return isLight && relations.includes(baseRelation(relation)) ? head : undefined;
}

/** Whether a noun is the object of a light verb, which makes what it says: "launched an *attack*". */
export const isMade = (sentence: Sentence, noun: number): boolean => lightVerbOf(sentence, noun, 'obj') !== undefined;

/** The subject of the verb whose object a noun is: "*Russia* sees no need". */
export function beholderOf(sentence: Sentence, noun: number): number | undefined {
  const { head, relation } = sentence.tokens[listOf(sentence, noun)]!;
  if (head < 0 || baseRelation(relation) !== 'obj' || isPassive(sentence, head)) return undefined;
  return surfaceSubject(sentence, head);
}

/** Whom the light verb of a noun gives it to: "gave *Chile* a week to reply", "*Chile* was given a week". */
export function recipientOf(sentence: Sentence, noun: number): number[] {
  const head = lightVerbOf(sentence, noun, 'obj', 'ccomp');
  if (head === undefined) return [];
  if (isPassive(sentence, head)) {
    const subject = surfaceSubject(sentence, head);
    return subject === undefined ? [] : [subject];
  }
  const beside = dependents(sentence, head, 'iobj', 'obj').filter(at => at > head && at < noun);
  // "stressed *to Chile* the need to"
  return beside.length > 0
    ? beside
    : dependents(sentence, head, 'obl').filter(at => WORDS.receiver.has(caseOf(sentence, at) ?? ''));
}

/** What a noun is said to be: "the demand is that Kyiv *withdraw*". */
export function predicateOf(sentence: Sentence, noun: number): number[] {
  const { head, relation } = sentence.tokens[noun]!;
  // "the only way to end it is *talks*": behind an infinitive trees may lose what the noun is the subject of.
  if (dependents(sentence, noun, 'acl').some(at => isInfinitive(sentence, at))) return saidBehind(sentence, noun);
  if (head >= 0 && baseRelation(relation) === 'nsubj') {
    if (dependent(sentence, head, 'cop') !== undefined) return [head];
  }
  if (!['nsubj', 'obj'].includes(baseRelation(relation))) return [];
  // "told him *the only path* is through talks": trees hang the noun on the verb of saying.
  return saidBehind(sentence, noun).filter(said => dependent(sentence, said, 'nsubj') === undefined);
}

/** Whom a noun describes: the subject of which it is the predicate, or the nominal to which it is in apposition. */
export function describedBy(sentence: Sentence, noun: number): number | undefined {
  if (dependent(sentence, noun, 'nsubj') !== undefined && dependent(sentence, noun, 'cop') !== undefined)
    return surfaceSubject(sentence, noun);
  const { head, relation } = sentence.tokens[noun]!;
  return relation === 'appos' ? head : undefined;
}

/** Names of those who are of a noun's kind: "states such as *Iran*", "the members, including *Poland*". */
export const examplesOf = (sentence: Sentence, noun: number): number[] => complementsOf(sentence, noun, WORDS.examples);

/** The names beside a noun that say who it is: "NATO members *Norway* and Greece", "EU president *Finland*". */
export function namesOf(sentence: Sentence, noun: number): number[] {
  const { head, relation } = sentence.tokens[noun]!;
  const title = ['nmod:desc', 'compound', 'flat'].includes(relation) && head > noun ? [head] : [];
  const apposed = dependents(sentence, noun, 'appos', 'flat').filter(at => at > noun);
  return [...title, ...apposed, ...examplesOf(sentence, noun)];
}

/**
 * The heads of what a nominal says, its conjuncts and what it measures: "21 million pounds of *aid*", "a *ban* and a
 * *freeze*", "a string of *sanctions*".
 */
export function contentsOf(sentence: Sentence, nominal: number): number[] {
  return conjuncts(sentence, nominal).flatMap(head => {
    const { lemma, upos } = sentence.tokens[head]!;
    if (upos !== 'NUM' && upos !== 'SYM' && !WORDS.measures.has(lemma)) return [head];
    // "$3m *worth* of goods"
    const worth = dependents(sentence, head, 'nummod', 'amod').filter(at =>
      WORDS.measures.has(sentence.tokens[at]!.lemma),
    );
    const measured = [head, ...worth]
      .flatMap(at => dependents(sentence, at, 'nmod'))
      .filter(at => WORDS.measureJoints.has(caseOf(sentence, at) ?? ''));
    return [head, ...measured.flatMap(at => conjuncts(sentence, at))];
  });
}

/** What a noun is by the words before it: "a *hostile* step", and "its *aid* programme", as a programme may be any. */
export const describersOf = (sentence: Sentence, noun: number): number[] =>
  dependents(sentence, noun, 'amod', 'compound').filter(
    at => sentence.tokens[at]!.upos !== 'NOUN' || WORDS.containers.has(sentence.tokens[noun]!.lemma),
  );
