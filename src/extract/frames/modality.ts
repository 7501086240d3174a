import type { Sentence } from '../../language/types.ts';
import { baseRelation, dependent, dependents, subtree } from '../tree.ts';
import { isNegated } from './negation.ts';
import {
  type Governing,
  governingOf,
  isAchievement,
  isApproximator,
  isConditionMarker,
  isContentNoun,
  isFalsehood,
  isFuture,
  isHedge,
  isLightVerb,
  isObligation,
  isPossibility,
  isSelfEvident,
} from './words.ts';

/**
 * What takes the fact out of what a word says; a word with none is told as a fact.
 *
 * - `negated`: "did not attack", "no attack"; `undone`: "nearly attacked", "came close to attacking", "has yet to attack".
 * - `denied`: under a word that says that it is not so: "denied attacking", "refused to attack", "few believe that they
 *   attacked"; with `ended`: it was so until then: "halted its attacks".
 * - `supposed`: a condition or a question: "if they attack"; `conditional`: what would follow: "would attack if".
 * - `possible`: "could attack"; `required`: "must attack"; `foretold`: "will attack", "is about to attack".
 * - `purposed`: "met to attack"; `promised`: "vowed to help"; `intended`: wanted, feared, tried or asked for: "a bid to help".
 * - `alleged`: "allegedly attacked", "is suspected of attacking".
 */
export type Modality = 'negated' | 'undone' | 'supposed' | 'conditional' | 'possible' | 'required' | Governing;

/** Relations by which what a word says depends on its head's being so. */
const DEPENDING = new Set(['xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'obj', 'obl', 'nmod']);
const NOMINAL = new Set(['obj', 'obl', 'nmod']);

/** The modalities of what a word says, by its own clause and by all that it depends on. */
export function modalitiesOf(sentence: Sentence, trigger: number): ReadonlySet<Modality> {
  const found = new Set(ownModalities(sentence, trigger));
  const add = (more: Iterable<Modality>): void => {
    for (const modality of more) found.add(modality);
  };
  for (let at = trigger; ; ) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0) return found;
    if (relation === 'conj') {
      const isApart = isFiniteVerb(sentence, at) && !isFiniteVerb(sentence, head);
      if (!isApart) add(sharedModalities(sentence, at));
      // "tried to attack Peru and *condemned* Chile": what is done stands beside the trying.
      at = isApart && sentence.tokens[head]!.head >= 0 ? sentence.tokens[head]!.head : head;
      continue;
    }
    const base = baseRelation(relation);
    if (base === 'nsubj') add(imagined(sentence, at));
    if (!DEPENDING.has(base) || (relation === 'acl:relcl' && !isContentClause(sentence, at))) return found;
    if (base === 'advcl' && isAside(sentence, at)) return found;
    add(governedBy(sentence, at));
    add(inheritedModalities(sentence, at));
    if (base === 'advcl' || (base === 'ccomp' && isSelfEvident(sentence.tokens[head]!.lemma))) return found;
    at = head;
  }
}

/** "*A* Russian attack *would* be met with force": of one that might be, nobody says that it was. */
function imagined(sentence: Sentence, subject: number): Modality[] {
  const article = dependent(sentence, subject, 'det');
  if (article === undefined || !['a', 'an'].includes(sentence.tokens[article]!.lower)) return [];
  return [...ownModalities(sentence, sentence.tokens[subject]!.head)].filter(each => each !== 'negated');
}

/** The modalities that a word has in its own clause, whatever that depends on. */
export function ownModalities(sentence: Sentence, index: number): ReadonlySet<Modality> {
  const found = new Set<Modality>();
  if (isNegated(sentence, index)) found.add('negated');
  if (isApproximate(sentence, index)) found.add('undone');
  if (isSupposed(sentence, index)) found.add('supposed');
  if (dependents(sentence, index, 'advmod').some(at => isHedge(sentence.tokens[at]!.lower))) found.add('alleged');
  const auxiliaries = dependents(sentence, index, 'aux').map(at => sentence.tokens[at]!.lemma);
  if (auxiliaries.some(isPossibility)) found.add('possible');
  if (auxiliaries.some(isObligation)) found.add('required');
  if (auxiliaries.some(isFuture)) {
    found.add('foretold');
    if (auxiliaries.includes('have') || hasCondition(sentence, index)) found.add('conditional');
  }
  return found;
}

/** "*Nearly* attacked", "*all but* severed": right before the verb; "almost *100*" and "almost *always*" are none. */
function isApproximate(sentence: Sentence, index: number): boolean {
  if (sentence.tokens[index]!.upos !== 'VERB') return false;
  let before = index - 1;
  while (sentence.tokens[before]?.upos === 'AUX') before--;
  const [last, previous] = [before, before - 1].map(at => sentence.tokens[at]?.lower ?? '');
  return isApproximator(last!) || isApproximator(`${previous} ${last}`);
}

/** "*If* they attack", "*had* they attacked", "*did* they attack?". */
function isSupposed(sentence: Sentence, index: number): boolean {
  const isMarked = dependents(sentence, index, 'mark', 'advmod').some(at => {
    const phrase = [at, ...dependents(sentence, at, 'fixed')].map(word => sentence.tokens[word]!.lower);
    return isConditionMarker(phrase.join(' ')) || phrase.some(isConditionMarker);
  });
  if (isMarked) return true;
  const subject = dependent(sentence, index, 'nsubj');
  const inverted =
    subject === undefined ? undefined : dependents(sentence, index, 'aux', 'cop').find(at => at < subject);
  if (inverted === undefined) return false;
  if (sentence.tokens.at(-1)!.surface === '?')
    return !sentence.tokens.slice(0, inverted).some(({ xpos }) => xpos === 'WRB' || xpos === 'WP');
  const opens = inverted === subtree(sentence, index)[0] || sentence.tokens[inverted - 1]?.upos === 'PUNCT';
  return opens && INVERTED.has(sentence.tokens[inverted]!.lower);
}

/** Forms that make a condition before their subject: "*had* they known", "*should* they attack". */
const INVERTED = new Set(['had', 'should', 'were']);

const hasCondition = (sentence: Sentence, clause: number): boolean =>
  dependents(sentence, clause, 'advcl').some(at => isSupposed(sentence, at));

const isFiniteVerb = (sentence: Sentence, index: number): boolean =>
  ['VBD', 'VBZ', 'VBP'].includes(sentence.tokens[index]!.xpos) || dependents(sentence, index, 'aux', 'cop').length > 0;

/** What a verb shares with the one that it is joined to: the auxiliary, the condition, "not … or". */
function sharedModalities(sentence: Sentence, at: number): Modality[] {
  const { head, xpos } = sentence.tokens[at]!;
  const joint = dependent(sentence, at, 'cc');
  const word = joint === undefined ? '' : sentence.tokens[joint]!.lower;
  if (word === 'but' || dependent(sentence, at, 'aux') !== undefined) return [];
  const above = ownModalities(sentence, head);
  const isBare = xpos === 'VB' || xpos === 'VBN' || xpos === 'VBG';
  if (isBare && dependent(sentence, at, 'nsubj') === undefined && xpos === sentence.tokens[head]!.xpos)
    return [...above].filter(modality => modality !== 'negated' || xpos === 'VB' || word !== 'and');
  return [...above].filter(
    modality => modality === 'supposed' || (modality === 'negated' && word !== 'and' && word !== ''),
  );
}

/** What the word above, or the one right before the clause's marker, makes of what it governs. */
export function governedBy(sentence: Sentence, at: number): Modality[] {
  const { head, relation } = sentence.tokens[at]!;
  if (head < 0) return [];
  const base = baseRelation(relation);
  const isNominal = NOMINAL.has(base);
  const governing = new Set<Modality>(wordsOf(sentence, head).flatMap(word => governingOf(word)));
  // "reached *a deal* within a plan": what stands beside a noun, and is none of its own, it doesn't govern.
  if (isNominal && base !== 'nmod' && sentence.tokens[head]!.upos !== 'VERB') governing.delete('intended');
  // "planned a visit" plans it, "set a date" sets it.
  if (isNominal && sentence.tokens[head]!.upos === 'VERB') governing.delete('foretold');
  if (isNominal) governing.delete('purposed');
  for (const word of wordsBefore(sentence, at)) for (const each of governingOf(word)) governing.add(each);
  // "did not deny attacking", "never stopped attacking"
  if (isNegated(sentence, head) && (governing.has('denied') || governing.has('ended'))) {
    governing.delete('denied');
    governing.delete('ended');
  }
  if (base === 'advcl' && isPurpose(sentence, at)) governing.add('purposed');
  if (base === 'ccomp' || base === 'acl') {
    if (isDisbelieved(sentence, head)) governing.add('denied');
    const adverbs = dependents(sentence, head, 'advmod').map(word => sentence.tokens[word]!.lower);
    if (adverbs.some(isFalsehood)) governing.add('denied');
    if (adverbs.some(isHedge)) governing.add('alleged');
  }
  return [...governing];
}

/** "met *to hammer out* a deal": what something is done for is not done yet. */
const isPurpose = (sentence: Sentence, clause: number): boolean =>
  sentence.tokens[clause]!.xpos === 'VB' &&
  sentence.tokens[sentence.tokens[clause]!.head]!.upos === 'VERB' &&
  clause > sentence.tokens[clause]!.head &&
  dependents(sentence, clause, 'mark').some(
    mark => sentence.tokens[mark]!.lower === 'to' && !isAchieved(sentence, sentence.tokens[clause]!.head, mark),
  );

/** "*went on* to attack": it was done. */
const isAchieved = (sentence: Sentence, verb: number, mark: number): boolean =>
  isAchievement(`${sentence.tokens[verb]!.lemma} ${sentence.tokens[mark - 1]!.lower}`);

/** "*no evidence* that", "*few believe* that", "*not true* that"; "*no doubt* that" and "did not *know* that" affirm it. */
function isDisbelieved(sentence: Sentence, head: number): boolean {
  if (isSelfEvident(sentence.tokens[head]!.lemma)) return false;
  return isNegated(sentence, head);
}

/** What a clause or a nominal has of the clause that it depends on. */
function inheritedModalities(sentence: Sentence, at: number): Modality[] {
  const { head, relation } = sentence.tokens[at]!;
  const base = baseRelation(relation);
  if (base === 'ccomp') return [];
  const above = new Set(ownModalities(sentence, head));
  // "did not fail to condemn it"
  if (wordsOf(sentence, head).some(word => governingOf(word).includes('denied'))) above.delete('negated');
  if (base === 'xcomp' || isInfinitiveOf(sentence, at)) return [...above];
  // "did not *make* a deal": of what a verb of little meaning denies, nothing is done.
  const isDenied = NOMINAL.has(base) && isLightVerb(sentence.tokens[head]!.lemma);
  return [...above].filter(modality => modality !== 'negated' || isDenied);
}

/** "is not *about* to attack": the infinitive of a predicate that is no verb. */
const isInfinitiveOf = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[sentence.tokens[at]!.head]!.upos !== 'VERB' &&
  dependents(sentence, at, 'mark').some(mark => sentence.tokens[mark]!.lower === 'to');

/** A word as lists name it: its base form, its form, and with its particle ("rule *out*"). */
function wordsOf(sentence: Sentence, index: number): string[] {
  const { lemma, lower } = sentence.tokens[index]!;
  const particles = dependents(sentence, index, 'compound:prt').map(at => sentence.tokens[at]!.lower);
  return [lemma, lower, ...particles.map(particle => `${lemma} ${particle}`)];
}

/** The word right before a clause's marker, whatever the tree hangs the clause on: "*close* to attacking". */
function wordsBefore(sentence: Sentence, clause: number): string[] {
  const marker = dependents(sentence, clause, 'mark', 'case')[0];
  if (marker === undefined || marker === 0 || marker > clause) return [];
  const { lower, lemma, upos } = sentence.tokens[marker - 1]!;
  return upos === 'VERB' || upos === 'NOUN' || upos === 'PROPN' ? [] : [lower, lemma];
}

/** "reports *that it attacked*": a clause that says what a noun is of, where the tree takes it for a description. */
function isContentClause(sentence: Sentence, clause: number): boolean {
  const { head } = sentence.tokens[clause]!;
  if (!isContentNoun(sentence.tokens[head]!.lemma)) return false;
  const opening = subtree(sentence, clause)[0]!;
  const subject = dependent(sentence, clause, 'nsubj');
  return sentence.tokens[opening]!.lower === 'that' && subject !== undefined && subject !== opening;
}

/**
 * "denied it, *urging* restraint": a participle behind a comma tells what else was done; "called it off *after* gunmen
 * attacked": what was before or at the time is so by itself.
 */
const isAside = (sentence: Sentence, at: number): boolean =>
  (sentence.tokens[at]!.xpos === 'VBG' &&
    sentence.tokens[at - 1]?.surface === ',' &&
    dependent(sentence, at, 'mark', 'case') === undefined) ||
  (['VBD', 'VBN'].includes(sentence.tokens[at]!.xpos) &&
    dependents(sentence, at, 'mark', 'advmod').some(mark => TIMES_PAST.has(sentence.tokens[mark]!.lower)));

const TIMES_PAST = new Set(['after', 'since', 'because', 'as', 'when']);
