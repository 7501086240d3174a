import type { Sentence } from '../language/types.ts';
import { isClause } from './extent.ts';
import { isBaseForm, isFiniteForm, isIngForm, isNominal } from './part-of-speech.ts';
import { ancestors, baseRelation, caseOf, conjuncts, dependent, dependents } from './tree.ts';
import { EXTENTS } from './words.ts';

/**
 * The heads of what is listed side by side with a clause or a nominal, itself included: "to cede territory, *abandon* its
 * ambitions and *become* neutral". "Respect and carry out the sentence" is one act under two verbs.
 */
export function listedWith(sentence: Sentence, head: number): number[] {
  const told = conjuncts(sentence, head).filter(at => at === head || isAlike(sentence, head, at));
  const loose = isClause(sentence, head) ? looseConjuncts(sentence, head, told) : looseNominals(sentence, head);
  const heads = [...new Set([...told, ...loose])].filter(at => !isPenalty(sentence, at)).sort((a, b) => a - b);
  const isShared = heads.slice(0, -1).some(at => isBare(sentence, at));
  return isShared ? [head] : heads;
}

/** Coordinated in form too: clauses with subjects or without, or nominals behind one preposition. */
function isAlike(sentence: Sentence, head: number, other: number): boolean {
  if (!isClause(sentence, head)) return caseOf(sentence, other) === undefined;
  const [one, two] = [sentence.tokens[head]!, sentence.tokens[other]!];
  if (isIngForm(one) !== isIngForm(two)) return false;
  return isFiniteForm(one) || !isFiniteForm(two);
}

/**
 * Verbs of the same bare form behind a comma or "and" that have no subject of their own and are no part of the act. Trees
 * hang them on any verb before.
 */
function looseConjuncts(sentence: Sentence, head: number, told: readonly number[]): number[] {
  const form = [isBaseForm, isIngForm].find(each => each(sentence.tokens[head]!));
  if (form === undefined) return [];
  const found: number[] = [];
  for (let at = head + 1; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]!;
    if (!form(token) || told.includes(at) || jointBefore(sentence, at) === undefined) continue;
    if (token.head === head || found.includes(token.head) || !ancestors(sentence, at).includes(head)) found.push(at);
  }
  // "…, *branding* it a sham": a participle behind a comma, with no "and" to close a list, tells what else is done.
  const isClosed = found.some(at => EXTENTS.closings.has(jointBefore(sentence, at)!));
  return form === isIngForm && !isClosed ? [] : found;
}

/** "an end to the embargo and *the release* of the crew": trees join it to what the first is of. */
const looseNominals = (sentence: Sentence, head: number): number[] =>
  dependents(sentence, head, 'nmod')
    .flatMap(of => dependents(sentence, of, 'conj'))
    .filter(at => dependent(sentence, at, 'det') !== undefined && dependent(sentence, at, 'nmod') !== undefined);

/** The comma or conjunction before a verb, with at most "to", an adverb or an opening quotation mark between. */
function jointBefore({ tokens }: Sentence, verb: number): string | undefined {
  let at = verb - 1;
  while (at > 0 && (['ADV', 'PART'].includes(tokens[at]!.upos) || /^(["“]|``)$/.test(tokens[at]!.surface))) at--;
  const joint = tokens[at]?.lower ?? '';
  return EXTENTS.joints.has(joint) ? joint : undefined;
}

/** "withdraw *or face* sanctions": what else would happen is not listed with it. */
const isPenalty = (sentence: Sentence, verb: number): boolean =>
  EXTENTS.alternatives.has(jointBefore(sentence, verb) ?? '') && EXTENTS.penalties.has(sentence.tokens[verb]!.lemma);

const LINKS = ['conj', 'cc', 'punct'];

/** A verb that has nothing of its own and needs an object: that of the next is its object too. */
function isBare(sentence: Sentence, verb: number): boolean {
  if (!isClause(sentence, verb) || EXTENTS.standingAlone.has(sentence.tokens[verb]!.lemma)) return false;
  let at = verb + 1;
  while (['ADV', 'ADP', 'DET', 'ADJ', 'NUM'].includes(sentence.tokens[at]?.upos ?? '')) at++;
  const next = sentence.tokens[at];
  return (
    !(next && isNominal(next)) &&
    dependents(sentence, verb).every(of => of < verb || LINKS.includes(baseRelation(sentence.tokens[of]!.relation)))
  );
}
