import { isInfinitive } from '../../clause/form.ts';
import { isNegated } from '../../clause/modality/index.ts';
import { nominalBehind } from '../../clause/roles/prepositions.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf, dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { type Condition, conditionAt } from './condition-clauses.ts';
import { type Proposition, readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isFailing } from './words.ts';

/**
 * Finds what a party makes a condition of its own acts: "will stay closed unless Brussels keeps its word", "would disarm in
 * exchange for energy aid".
 *
 * @param wanted Words by which the sentence tells what somebody wants.
 */
export function readConditions(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  wanted: ReadonlySet<number>,
): Wanting[] {
  const found: Wanting[] = [];
  sentence.tokens.forEach(({ head }, at) => {
    if (head < 0) return;
    const clause = conditionAt(sentence, at);
    const wanting = clause
      ? readCondition(reading, actors, sentence, at, clause)
      : readExchange(actors, sentence, at, wanted);
    if (wanting) found.push(wanting);
  });
  return found;
}

function readCondition(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  clause: Condition,
): Wanting | undefined {
  const { main, complement, reversed, ofOthers } = clause;
  const holders = speakersOrActing(reading, actors, sentence, main);
  if (holders.length === 0) return undefined;
  const acting = actingIn(actors, sentence, complement);
  const isOwn = acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
  // "Will act if *it* gets the chance": a condition about oneself asks nobody.
  if (isOwn || (ofOthers && acting.length === 0)) return undefined;
  const propositions = conditionOf(sentence, complement, nominalBehind(sentence, at), reversed);
  if (propositions[0]!.kind === 'clause' && propositions[0]!.subject === undefined) return undefined;
  if (propositions[0]!.kind === 'nominal' && !namesAnother(actors, holders, propositions[0]!)) return undefined;
  return plainWanting({
    stance: 'demands',
    rule: 'condition',
    sentence,
    trigger: at,
    holders,
    addressees: spokenTo(actors, sentence, main, propositions[0]!),
    propositions,
    complement,
    span: { start: sentence.tokens[at]!.start, end: propositions.at(-1)!.span.end },
  });
}

/** "without *US* support": a thing is a condition put to another where it names another. */
function namesAnother(
  actors: Actors,
  holders: readonly ActorReference[],
  { sentence, first, last }: Proposition,
): boolean {
  for (let at = first; at < last; at++) {
    const mention = actors.mentionAt(sentence.index, at);
    if (mention && !holders.some(({ key }) => key === mention.key)) return true;
  }
  return false;
}

/** What has to be: the act, or that it is not so; "fails to pay" turned round is to pay. */
function conditionOf(
  sentence: PlacedSentence,
  complement: number,
  behind: number | undefined,
  reversed: boolean,
): Proposition[] {
  if (!reversed) return readPropositions(sentence, complement, behind);
  const subject = dependents(sentence, complement, 'nsubj').find(at => at < complement) ?? behind;
  const act = isFailing(sentence.tokens[complement]!.lemma)
    ? dependents(sentence, complement, 'xcomp').find(at => isInfinitive(sentence, at))
    : undefined;
  if (act !== undefined) return readPropositions(sentence, act, subject);
  return readPropositions(sentence, complement, subject).map(proposition => ({
    ...proposition,
    negated: !isNegated(sentence, proposition.head),
  }));
}

/** "in exchange for …": what an act is done in return for. Who seeks one thing in return for another wants the first. */
function readExchange(
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  wanted: ReadonlySet<number>,
): Wanting | undefined {
  const clause = exchangeAt(sentence, at);
  if (clause === undefined || wanted.has(clause.main)) return undefined;
  const holders = actingIn(actors, sentence, clause.main);
  if (holders.length === 0) return undefined;
  const propositions = readPropositions(sentence, clause.complement);
  return plainWanting({
    stance: 'demands',
    rule: 'exchange',
    sentence,
    trigger: at,
    holders,
    propositions,
    complement: clause.complement,
    span: { start: sentence.tokens[at]!.start, end: propositions.at(-1)!.span.end },
  });
}

/** "warned Harare that it would be cut off unless *it* held talks": a pronoun stands for whom the warning is put to. */
function spokenTo(actors: Actors, sentence: PlacedSentence, main: number, { subject }: Proposition): ActorReference[] {
  const { head, relation } = sentence.tokens[main]!;
  if (subject === undefined || sentence.tokens[subject]!.upos !== 'PRON' || head < 0 || relation !== 'ccomp') return [];
  return dependents(sentence, head, 'obj', 'iobj').flatMap(at => actors.actorsOf(sentence.index, at));
}

/** "in exchange for …", "in return for …". */
function exchangeAt(sentence: PlacedSentence, at: number): { main: number; complement: number } | undefined {
  const word = sentence.tokens[at]!.lower;
  const before = sentence.tokens[at - 1]?.lower;
  const behind = sentence.tokens[at + 1];
  if (!['exchange', 'return'].includes(word) || before !== 'in' || behind?.surface !== 'for' || behind.head < 0)
    return undefined;
  let main = at;
  while (main >= 0 && sentence.tokens[main]!.upos !== 'VERB') main = sentence.tokens[main]!.head;
  const complement = dependents(sentence, at, 'nmod').find(index => caseOf(sentence, index) === 'for') ?? behind.head;
  return main < 0 || complement <= at ? undefined : { main, complement };
}

/** Who makes a condition: who states it, else who acts on it. */
function speakersOrActing(reading: Reading, actors: Actors, sentence: PlacedSentence, main: number): ActorReference[] {
  const speakers = speakerOf(reading, actors, sentence, main);
  return speakers.length > 0 ? speakers : actingIn(actors, sentence, main);
}

/** Who does what is done on the condition. */
function actingIn(actors: Actors, sentence: PlacedSentence, main: number): ActorReference[] {
  const subject = surfaceSubject(sentence, main);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}
