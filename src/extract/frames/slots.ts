import type { Sentence } from '../../language/types.ts';
import { ancestors, baseRelation, caseOf, dependent, dependents, subtree } from '../tree.ts';
import { contentsOf } from './contents.ts';
import { isNegated } from './negation.ts';
import type { Slot } from './schema.ts';
import { isPassive, isRelative, relativeHead, surfaceSubject } from './subject.ts';
import {
  isLeading,
  isLightVerb,
  isManner,
  isNaming,
  isObligation,
  isObligationVerb,
  isTime,
  takesInfinitive,
} from './words.ts';

const hasInfinitiveMark = (sentence: Sentence, index: number): boolean =>
  dependents(sentence, index, 'mark').some(mark => sentence.tokens[mark]!.lower === 'to');

/** Whether a clause is an infinitive with "to": "to halt", "to be lifted". */
export const isInfinitive = (sentence: Sentence, index: number): boolean =>
  hasInfinitiveMark(sentence, index) &&
  (sentence.tokens[index]!.xpos === 'VB' ||
    dependents(sentence, index, 'cop', 'aux').some(at => sentence.tokens[at]!.lower === 'be'));

export const isGerund = (sentence: Sentence, index: number): boolean => sentence.tokens[index]!.xpos === 'VBG';

/** Fillings by slot and word: the frames of a word, of demands and of relations, ask for the same slots. */
const filled = new WeakMap<Sentence, Map<Slot, number[][]>>();

/** What fills a slot of a word: indices of head tokens; conjuncts of a nominal are not listed beside it. */
export function fillSlot(sentence: Sentence, trigger: number, slot: Slot): readonly number[] {
  const slots = filled.get(sentence) ?? new Map<Slot, number[][]>();
  filled.set(sentence, slots);
  const words = slots.get(slot) ?? [];
  slots.set(slot, words);
  const found = words[trigger] ?? findFillings(sentence, trigger, slot);
  words[trigger] = found;
  return found;
}

function findFillings(sentence: Sentence, trigger: number, slot: Slot): number[] {
  switch (slot) {
    case 'subject':
      return list(subjectOf(sentence, trigger));
    case 'object':
      return objectsOf(sentence, trigger);
    case 'to-infinitive':
      return infinitivesOf(sentence, trigger);
    case 'that-clause':
      return thatClausesOf(sentence, trigger);
    case 'mandative-clause':
      return thatClausesOf(sentence, trigger).filter(at => isMandative(sentence, at));
    case 'gerund':
      return dependents(sentence, trigger, 'xcomp', 'ccomp', 'obj', 'advcl').filter(
        at =>
          at > trigger &&
          isGerund(sentence, at) &&
          dependent(sentence, at, 'case', 'mark') === undefined &&
          sentence.tokens[at - 1]!.surface !== ',',
      );
    case 'for-clause':
      return behindPreposition(sentence, trigger, 'for').filter(at => isInfinitive(sentence, at));
    case 'cleft':
      return cleftOf(sentence, trigger);
    case 'possessor':
      return dependents(sentence, trigger, 'nmod:poss');
    case 'modifier':
      return [...leaderOf(sentence, trigger), ...dependents(sentence, trigger, 'amod', 'compound', 'nmod')].filter(
        at => at < trigger,
      );
    case 'holder':
      return list(holderOf(sentence, trigger));
    case 'clause-subject':
      return list(beholderOf(sentence, trigger));
    case 'recipient':
      return recipientOf(sentence, trigger);
    case 'predicate':
      return predicateOf(sentence, trigger);
    case 'described':
      return list(describedBy(sentence, trigger));
    default:
      return behindPreposition(sentence, trigger, slot);
  }
}

/** "a *US*-led invasion", "*EU*-imposed sanctions": who does what the noun says, by a participle before it. */
function leaderOf(sentence: Sentence, noun: number): number[] {
  const led = dependents(sentence, noun, 'amod').find(at => isLeading(sentence.tokens[at]!.lower));
  return led !== undefined && led >= 2 && sentence.tokens[led - 1]!.surface === '-' ? [led - 2] : [];
}

const list = (index: number | undefined): number[] => (index === undefined ? [] : [index]);

function subjectOf(sentence: Sentence, trigger: number): number | undefined {
  if (sentence.tokens[trigger]!.upos === 'ADJ' || !isPassive(sentence, trigger))
    return surfaceSubject(sentence, trigger);
  return dependents(sentence, trigger, 'obl').find(at => caseOf(sentence, at) === 'by');
}

function objectsOf(sentence: Sentence, trigger: number): number[] {
  if (isPassive(sentence, trigger)) return list(surfaceSubject(sentence, trigger));
  const called = calledBehind(sentence, trigger);
  if (called !== undefined) return [called];
  const objects = dependents(sentence, trigger, 'obj', 'iobj').filter(at => !isTime(sentence.tokens[at]!.lemma));
  // Behind its verb "that" is no relative pronoun: "ruled *that* out".
  const named = objects.filter(at => at > trigger || !isRelative(sentence.tokens[at]!));
  if (named.length > 0) return named;
  if (objects.length === 0 && BARE.has(sentence.tokens[trigger + 1]?.surface ?? '')) return [trigger + 1];
  const mistaken = objects.length > 0 ? undefined : mistakenObject(sentence, trigger);
  if (mistaken !== undefined) return [mistaken];
  const described = relativeHead(sentence, trigger);
  const subject = dependent(sentence, trigger, 'nsubj');
  if (described === undefined) return list(objects.length > 0 ? undefined : nominalRightBehind(sentence, trigger));
  if (subject === undefined) return [];
  if (dependents(sentence, subject, 'nmod:poss').some(at => sentence.tokens[at]!.xpos === 'WP$')) return [];
  return isRelative(sentence.tokens[subject]!) && objects.length === 0 ? [] : [described];
}

/** "condemned *what he called* an invasion", "denounced what he described as a *plot*": the thing by its name. */
function calledBehind(sentence: Sentence, verb: number): number | undefined {
  if (sentence.tokens[verb + 1]?.lower !== 'what') return undefined;
  for (let at = verb + 3; at <= verb + LONGEST_CALLER && at < sentence.tokens.length; at++) {
    if (!isNaming(sentence.tokens[at]!.lemma)) continue;
    const behind = sentence.tokens[at + 1]?.surface === 'as' ? at + 1 : at;
    const told = dependents(sentence, at, 'obj', 'xcomp', 'obl', 'ccomp').find(
      index => index > behind && /^(?:NOUN|PROPN)$/.test(sentence.tokens[index]!.upos),
    );
    return told ?? nominalBehind(sentence, behind);
  }
  return undefined;
}

/** How many words may stand between the verb and that of naming: "what the Russian foreign minister had *called*". */
const LONGEST_CALLER = 8;

/** Words that trees take for adverbs where they are all of the object: "accepted *neither*". */
const BARE = new Set(['neither', 'both']);

/** "Troops *shelled the town*": the nominal at once behind a finite verb, where the tree hangs it elsewhere. */
function nominalRightBehind(sentence: Sentence, verb: number): number | undefined {
  const { upos, xpos } = sentence.tokens[verb]!;
  if (upos !== 'VERB' || !['VBD', 'VBZ', 'VBP'].includes(xpos)) return undefined;
  const nominal = nominalBehind(sentence, verb);
  if (nominal === undefined || ['nsubj', 'csubj', 'obl'].includes(baseRelation(sentence.tokens[nominal]!.relation)))
    return undefined;
  return isTime(sentence.tokens[nominal]!.lemma) ? undefined : nominal;
}

/** The object that the tree takes for a second subject: the nominal right behind the verb, or the first of two before it. */
function mistakenObject(sentence: Sentence, verb: number): number | undefined {
  const subjects = dependents(sentence, verb, 'nsubj').filter(at => sentence.tokens[at]!.relation === 'nsubj');
  const behind = subjects.find(at => at > verb);
  const [first] = subjects;
  if (subjects.length > 1) return behind ?? (isApposed(sentence, first!) ? first : undefined);
  return dependents(sentence, verb, 'ccomp').find(
    at => at > verb && ['PROPN', 'PRON'].includes(sentence.tokens[at]!.upos) && dependents(sentence, at).length === 0,
  );
}

/** ", *a demand* the minister refused": a noun with article behind a comma. */
const isApposed = (sentence: Sentence, noun: number): boolean =>
  sentence.tokens[noun]!.upos === 'NOUN' && sentence.tokens[subtree(sentence, noun)[0]! - 1]?.surface === ',';

/** Clauses with "that"; one before the word is its own only where none stands behind it. */
function thatClausesOf(sentence: Sentence, trigger: number): number[] {
  const clauses = thatClausesAround(sentence, trigger);
  const behind = clauses.filter(at => at > trigger);
  if (behind.length > 0) return behind;
  const loose = looseThatClause(sentence, trigger);
  return loose === undefined ? clauses : [loose];
}

/** "asked through his envoy *that* the ban *be* lifted": trees hang the clause on the noun before it. */
function looseThatClause(sentence: Sentence, trigger: number): number | undefined {
  if (sentence.tokens[trigger]!.upos !== 'VERB') return undefined;
  for (let at = trigger + 1; at < sentence.tokens.length; at++) {
    const { surface, relation, head, upos } = sentence.tokens[at]!;
    if (surface.toLowerCase() === 'that' && relation === 'mark' && head > at)
      return at === trigger + 1 || isMandative(sentence, head) ? head : undefined;
    if (['VERB', 'AUX', 'SCONJ'].includes(upos) || ['that', 'which', 'who'].includes(surface) || surface === ';')
      return undefined;
  }
  return undefined;
}

const thatClausesAround = (sentence: Sentence, trigger: number): number[] =>
  dependents(sentence, trigger, 'ccomp', 'acl', 'xcomp').filter(
    at =>
      (sentence.tokens[at]!.relation !== 'xcomp' ||
        dependent(sentence, at, 'nsubj') !== undefined ||
        subjunctiveSubject(sentence, at) !== undefined) &&
      !isInfinitive(sentence, at) &&
      !isGerund(sentence, at) &&
      (hasFiniteVerb(sentence, at) || subjunctiveSubject(sentence, at) !== undefined) &&
      sentence.tokens[at]!.relation !== 'acl:relcl',
  );

/** "demanded *the city* pay": the subject of a bare verb, where the tree hangs it on the verb of wanting. */
export function subjunctiveSubject(sentence: Sentence, verb: number): number | undefined {
  const { xpos, relation, head } = sentence.tokens[verb]!;
  if (xpos !== 'VB' || relation !== 'xcomp' || dependent(sentence, verb, 'mark', 'aux', 'cop') !== undefined)
    return undefined;
  return dependents(sentence, head, 'obj').find(at => at > head && at < verb);
}

/** "on *Paris* paying": a name right before a gerund does what that says. */
export function gerundSubject(sentence: Sentence, gerund: number): number | undefined {
  if (!isGerund(sentence, gerund) || !['acl', 'advcl'].includes(sentence.tokens[gerund]!.relation)) return undefined;
  const before = sentence.tokens[gerund - 1]?.upos === 'ADV' ? gerund - 2 : gerund - 1;
  const token = sentence.tokens[before];
  if (token?.upos !== 'PROPN') return undefined;
  const name = token.relation === 'flat' || token.relation === 'compound' ? token.head : before;
  return NAMING.has(caseOf(sentence, name) ?? '') ? name : undefined;
}

/** Prepositions behind which a gerund with a subject of its own may stand. */
const NAMING = new Set(['on', 'upon', 'against', 'about', 'without', 'including', 'to', 'of']);

const hasFiniteVerb = (sentence: Sentence, clause: number): boolean =>
  sentence.tokens[clause]!.features.VerbForm === 'Fin' ||
  dependents(sentence, clause, 'nsubj', 'expl', 'cop', 'aux').length > 0;

function infinitivesOf(sentence: Sentence, trigger: number): number[] {
  const own = dependents(sentence, trigger, 'xcomp', 'ccomp', 'advcl', 'acl', 'csubj').filter(
    at => at > trigger && (isInfinitive(sentence, at) || isResult(sentence, at)) && caseOf(sentence, at) !== 'for',
  );
  if (own.length > 0) return own.slice(0, 1);
  for (const object of dependents(sentence, trigger, 'obj', 'obl')) {
    const attached = dependents(sentence, object, 'acl', 'advcl').filter(at => isInfinitive(sentence, at));
    if (attached.length > 0) return attached.slice(0, 1);
  }
  if (sentence.tokens[trigger]!.upos === 'NOUN') {
    for (const end of [trigger, endOfAgent(sentence, trigger), subtree(sentence, trigger).at(-1)!]) {
      const next = sentence.tokens[end + 1];
      if (next?.surface === 'to' && next.relation === 'mark' && isInfinitive(sentence, next.head)) return [next.head];
    }
    return [];
  }
  return list(infinitiveBehind(sentence, trigger));
}

/**
 * The first infinitive behind a word, with nothing but nominals and prepositions between: "called on the parties to the
 * conflict *to exercise* restraint". Trees hang it on the nearest noun; only nouns that take one keep it ("a plan to").
 */
function infinitiveBehind(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at < sentence.tokens.length; at++) {
    const { surface, upos, relation, head, xpos } = sentence.tokens[at]!;
    if (surface.toLowerCase() === 'to' && relation === 'mark' && isInfinitive(sentence, head))
      return takesInfinitive(sentence.tokens[at - 1]!.lemma) && at - 1 !== from ? undefined : head;
    if (upos === 'PUNCT' && surface !== '-') return undefined;
    if (['VERB', 'AUX', 'SCONJ'].includes(upos) && !['VBN', 'VBG', 'JJ'].includes(xpos)) return undefined;
  }
  return undefined;
}

/**
 * Whether a clause says what should be: an auxiliary or a verb of obligation ("must go", "have to go"), or the subjunctive
 * ("that sanctions be lifted", "that Moscow withdraw").
 */
export function isMandative(sentence: Sentence, clause: number): boolean {
  const verbs = dependents(sentence, clause, 'aux', 'cop');
  const subject = dependent(sentence, clause, 'nsubj');
  // "Should a pause break them up" is a condition, "must they go" a question.
  if (subject !== undefined && verbs.some(at => at < subject)) return false;
  const opening = subtree(sentence, clause)[0]!;
  if (['should', 'must'].includes(sentence.tokens[opening]!.lower) && opening < clause - 1 && subject === undefined)
    return false;
  const auxiliaries = verbs.map(at => sentence.tokens[at]!);
  if (auxiliaries.some(({ lemma }) => lemma === 'have')) return false;
  if (auxiliaries.some(({ lemma }) => isObligation(lemma))) return true;
  const { lemma, xpos } = sentence.tokens[clause]!;
  // What "will have to" be is foreseen, not asked for, and "need not" asks for nothing.
  if (isObligationVerb(lemma) && (auxiliaries.length > 0 || isNegated(sentence, clause))) return false;
  if (isObligationVerb(lemma)) return dependents(sentence, clause, 'xcomp').some(at => isInfinitive(sentence, at));
  if (auxiliaries.some(token => token.xpos === 'MD') || hasInfinitiveMark(sentence, clause)) return false;
  if (auxiliaries.some(({ lower }) => lower === 'be')) return true;
  if (auxiliaries.length > 0) return false;
  if (subject === undefined) return subjunctiveSubject(sentence, clause) !== undefined;
  return xpos === 'VB' || (xpos === 'VBP' && isSingular(sentence, subject));
}

/** "that Kosovo *remain* part of Serbia": of one alone, the form of several is the subjunctive. */
function isSingular(sentence: Sentence, subject: number): boolean {
  const { xpos, features } = sentence.tokens[subject]!;
  return (
    ['NN', 'NNP'].includes(xpos) && features.Number !== 'Plur' && dependent(sentence, subject, 'conj') === undefined
  );
}

/** "wants the tax *scrapped*": a participle that says what is to become of the object. */
const isResult = (sentence: Sentence, index: number): boolean =>
  sentence.tokens[index]!.xpos === 'VBN' &&
  ['xcomp', 'advcl'].includes(sentence.tokens[index]!.relation) &&
  sentence.tokens.slice(sentence.tokens[index]!.head, index).every(({ upos }) => upos !== 'PUNCT') &&
  dependent(sentence, index, 'aux', 'mark', 'aux:pass', 'nsubj') === undefined;

/** The subject of the light verb of a noun: "Russia made a demand", "the proposal made by Russia". */
function holderOf(sentence: Sentence, noun: number): number | undefined {
  for (const participle of dependents(sentence, noun, 'acl')) {
    if (!isLightVerb(sentence.tokens[participle]!.lemma)) continue;
    const agent = subjectOf(sentence, participle);
    if (agent !== undefined && agent !== noun) return agent;
  }
  const { head, relation } = sentence.tokens[noun]!;
  if (head < 0 || !isLightVerb(sentence.tokens[head]!.lemma)) return undefined;
  if (isPassive(sentence, head)) return relation === 'obj' ? undefined : subjectOf(sentence, head);
  return baseRelation(relation) === 'obj' || baseRelation(relation) === 'obl'
    ? surfaceSubject(sentence, head)
    : undefined;
}

/** The subject of the verb whose object a noun is: "Russia sees no need". */
function beholderOf(sentence: Sentence, noun: number): number | undefined {
  const { head, relation } = sentence.tokens[noun]!;
  if (head < 0 || baseRelation(relation) !== 'obj' || isPassive(sentence, head)) return undefined;
  return surfaceSubject(sentence, head);
}

/** Whom the light verb of a noun gives it to: "gave *Chile* a week to reply", "Chile was given a week". */
function recipientOf(sentence: Sentence, noun: number): number[] {
  const { head, relation } = sentence.tokens[noun]!;
  if (head < 0 || baseRelation(relation) !== 'obj' || !isLightVerb(sentence.tokens[head]!.lemma)) return [];
  if (isPassive(sentence, head)) return list(surfaceSubject(sentence, head));
  const beside = dependents(sentence, head, 'iobj', 'obj').filter(at => at > head && at < noun);
  if (beside.length > 0) return beside;
  // "stressed *to Chile* the need to"
  return dependents(sentence, head, 'obl').filter(at => caseOf(sentence, at) === 'to');
}

/** "*What* we want is for Paris to *pay*": what is told behind a form of "to be" of what somebody does. */
function cleftOf(sentence: Sentence, verb: number): number[] {
  const { relation, head } = sentence.tokens[verb]!;
  const above = relation === 'xcomp' && head >= 0 ? sentence.tokens[head]! : sentence.tokens[verb]!;
  if (above.relation !== 'acl:relcl' || !['what', 'all'].includes(sentence.tokens[above.head]!.lower)) return [];
  const be = sentence.tokens.findIndex(({ lemma }, at) => at > verb && lemma === 'be');
  if (be < 0 || sentence.tokens.slice(verb + 1, be).some(({ surface }) => surface === ',')) return [];
  const told =
    sentence.tokens[be]!.relation === 'cop' ? [sentence.tokens[be]!.head] : dependents(sentence, be, 'ccomp', 'xcomp');
  // "What we want is to wait" wishes for an own act.
  return told
    .filter(at => caseOf(sentence, at) === 'for' || !isInfinitive(sentence, at))
    .map(at => (caseOf(sentence, at) === 'for' ? actBehind(sentence, at) : at));
}

function predicateOf(sentence: Sentence, noun: number): number[] {
  const { head, relation } = sentence.tokens[noun]!;
  if (baseRelation(relation) !== 'nsubj' || head < 0) return [];
  if (dependent(sentence, head, 'cop') !== undefined) return [head];
  return sentence.tokens[head]!.lemma === 'be' ? dependents(sentence, head, 'ccomp', 'xcomp') : [];
}

/** Whom a noun describes: the subject of which it is the predicate, or the nominal to which it is in apposition. */
function describedBy(sentence: Sentence, noun: number): number | undefined {
  const subject = dependent(sentence, noun, 'nsubj');
  if (subject !== undefined && dependent(sentence, noun, 'cop') !== undefined) return subject;
  const { head, relation } = sentence.tokens[noun]!;
  return relation === 'appos' ? head : undefined;
}

/**
 * What stands behind a preposition of the word. Where the tree hangs it elsewhere, the words that follow at once decide,
 * or those that follow the object: prepositional phrases are what trees get wrong most.
 */
function behindPreposition(sentence: Sentence, trigger: number, preposition: string): number[] {
  const fits = (at: number): boolean =>
    at > trigger &&
    caseOf(sentence, at)?.split(' ')[0] === preposition &&
    !isTime(sentence.tokens[at]!.lemma) &&
    !(preposition === 'in' && isManner(sentence.tokens[at]!.lemma)) &&
    !(preposition !== 'for' && isInfinitive(sentence, at));
  const own = dependents(sentence, trigger, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp').filter(fits);
  if (own.length > 0)
    return own.map(at => (preposition === 'for' ? actBehind(sentence, at) : gerundAbout(sentence, at)));
  const object = dependent(sentence, trigger, 'obj');
  const ends = [
    trigger,
    endOfAgent(sentence, trigger),
    subtree(sentence, trigger).at(-1)!,
    ...(object === undefined ? [] : [object, subtree(sentence, object).at(-1)!]),
  ];
  for (const end of ends) {
    const behind = sentence.tokens[end + 1];
    const next = preposition === 'including' && behind?.surface === ',' ? sentence.tokens[end + 2] : behind;
    if (next?.lower !== preposition || !['case', 'mark'].includes(next.relation)) continue;
    const nominal = nominalBehind(sentence, sentence.tokens.indexOf(next));
    if (nominal !== undefined && sentence.tokens[next.head]!.upos === 'VERB' && isInfinitive(sentence, next.head))
      return [preposition === 'for' ? next.head : nominal];
    if (next.head > end && fits(next.head)) {
      const about = gerundAbout(sentence, next.head);
      return [preposition === 'for' ? actBehind(sentence, about) : about];
    }
  }
  if (preposition === 'between') return betweenBehind(sentence, trigger);
  const contents = object === undefined ? [] : contentsOf(sentence, object);
  const inner = [...contents, ...dependents(sentence, trigger, 'nmod', 'obl')];
  const found = inner.flatMap(at => dependents(sentence, at, 'nmod', 'acl')).filter(fits);
  if (found.length > 0) return found;
  // "banned imports of fruit *from Poland*"
  return contents
    .flatMap(at => dependents(sentence, at, 'nmod'))
    .flatMap(at => dependents(sentence, at, 'nmod'))
    .filter(fits);
}

/** "a demand *by the new president of Peru* for …": where who acts stands between a noun and what it is about. */
function endOfAgent(sentence: Sentence, noun: number): number {
  if (
    sentence.tokens[noun]!.upos !== 'NOUN' ||
    !['by', 'from', 'on'].includes(sentence.tokens[noun + 1]?.surface ?? '')
  )
    return noun;
  let end = noun + 1;
  while (IN_NAMES.has(sentence.tokens[end + 1]?.upos ?? '') || sentence.tokens[end + 1]?.surface === 'of') end++;
  return end;
}

const IN_NAMES = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PART', 'CCONJ']);

/** How far behind a word its "between" may stand: "*fighting* has flared in the east *between*". */
const FAR_BETWEEN = 10;

function betweenBehind(sentence: Sentence, trigger: number): number[] {
  for (let at = trigger + 1; at <= trigger + FAR_BETWEEN && at < sentence.tokens.length; at++) {
    const { surface, head, relation } = sentence.tokens[at]!;
    if (/^[,;:—]$/.test(surface)) return [];
    if (surface.toLowerCase() !== 'between') continue;
    if (relation !== 'case' || head < at) return [];
    // "signed after talks *between* them": what another noun is between.
    const on = sentence.tokens[head]!.head;
    const isOwn = on < 0 || on === trigger || sentence.tokens[on]!.upos === 'VERB' || caseOf(sentence, on) === 'in';
    return isOwn || ancestors(sentence, on).includes(trigger) ? [head] : [];
  }
  return [];
}

/** Endings of nouns that are acts themselves, and do none: "calls for the formation of a cabinet to face it". */
const ACT_ENDING = /(tion|sion|ment|ing|ance|ence)$/;

/** "for Kyiv to cede territory": the act, where the tree hangs who acts and the act side by side. */
function actBehind(sentence: Sentence, nominal: number): number {
  const { upos, lemma } = sentence.tokens[nominal]!;
  if (upos === 'NOUN' && (ACT_ENDING.test(lemma) || takesInfinitive(lemma))) return nominal;
  const passive = dependents(sentence, nominal, 'acl', 'advcl').find(
    at => isInfinitive(sentence, at) && dependent(sentence, at, 'aux:pass') !== undefined,
  );
  if (passive !== undefined) return passive;
  const act = upos === 'VERB' ? undefined : infinitiveBehind(sentence, nominal);
  return act ?? nominal;
}

/** Head of the nominal that begins right behind a preposition. */
export function nominalBehind(sentence: Sentence, preposition: number): number | undefined {
  let end = preposition;
  while (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'].includes(sentence.tokens[end + 1]?.upos ?? '')) end++;
  for (let at = end; at > preposition; at--) {
    const { head, upos } = sentence.tokens[at]!;
    if ((head <= preposition || head > end) && ['NOUN', 'PROPN', 'PRON'].includes(upos)) return at;
  }
  return undefined;
}

/** "including *Kyiv* giving up", "contingent on *Paris* paying": the preposition hangs on the subject, the act is the gerund's. */
function gerundAbout(sentence: Sentence, nominal: number): number {
  const { relation, head } = sentence.tokens[nominal]!;
  for (let at = nominal + 1; at <= nominal + 3 && at < sentence.tokens.length; at++)
    if (gerundSubject(sentence, at) === nominal) return at;
  return baseRelation(relation) === 'nsubj' && isGerund(sentence, head) ? head : nominal;
}
