import type { Actors } from '../actors.ts';
import { nominalBehind } from '../frames/slots.ts';
import { isNegated } from '../frames/standing.ts';
import { surfaceSubject } from '../frames/subject.ts';
import { caseOf, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { type Proposition, readPropositions } from './proposition.ts';
import { plainWanting, type Wanting } from './wanting.ts';
import { isOffer } from './words.ts';

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
  sentence.tokens.forEach(({ surface, head }, at) => {
    if (head < 0) return;
    const word = surface.toLowerCase();
    const clause = conditionAt(sentence, at, word) ?? exchangeAt(sentence, at, word);
    // Who seeks one thing in return for another wants the first.
    if (clause === undefined || (clause.rule === 'exchange' && wanted.has(clause.main))) return;
    const holders =
      clause.rule === 'exchange'
        ? actingIn(actors, sentence, clause.main)
        : speakersOrActing(reading, actors, sentence, clause.main);
    if (holders.length === 0) return;
    if (clause.rule === 'condition' && isOwnCondition(actors, sentence, clause.complement, holders)) return;
    const shared = clause.rule === 'condition' ? nominalBehind(sentence, at) : undefined;
    const propositions = readPropositions(sentence, clause.complement, shared);
    if (clause.rule === 'condition' && propositions[0]!.subject === undefined) return;
    const addressees = clause.rule === 'condition' ? spokenTo(actors, sentence, clause.main, propositions[0]!) : [];
    found.push(
      plainWanting({
        stance: 'demands',
        rule: clause.rule,
        sentence,
        trigger: at,
        holders,
        addressees,
        propositions,
        complement: clause.complement,
        span: { start: sentence.tokens[at]!.start, end: propositions.at(-1)!.span.end },
      }),
    );
  });
  return found;
}

/** "Will act if *it* gets the chance": a condition about oneself asks nobody. */
function isOwnCondition(
  actors: Actors,
  sentence: PlacedSentence,
  complement: number,
  holders: readonly ActorReference[],
): boolean {
  const subject = surfaceSubject(sentence, complement);
  const acting = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
  return acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
}

interface Condition {
  rule: string;
  /** Index of the verb of what is done on the condition. */
  main: number;
  complement: number;
}

const CONJUNCTIONS = new Set(['unless', 'until', 'once', 'if', 'provided', 'providing']);

/** "unless …", "provided …"; "only if …", "only once …"; "until …" behind a clause that denies something for now. */
function conditionAt(sentence: PlacedSentence, at: number, word: string): Condition | undefined {
  const { head: complement, relation } = sentence.tokens[at]!;
  if (relation !== 'mark' || !CONJUNCTIONS.has(word)) return undefined;
  const above = sentence.tokens[complement]!.head;
  const main = word === 'until' ? deniedBefore(sentence, at, above) : above;
  if (main < 0) return undefined;
  const isOnly = [main, ...dependents(sentence, main, 'advmod'), at - 1].some(
    word => word >= at - 12 && sentence.tokens[word]?.surface.toLowerCase() === 'only',
  );
  if (word === 'until' && !isNegated(sentence, main)) return undefined;
  if (word === 'once' && !isOnly) return undefined;
  if (word === 'if' && !isOnly && !isOffered(sentence, main)) return undefined;
  return { rule: 'condition', main, complement };
}

/** "warned Harare that it would be cut off unless *it* held talks": a pronoun stands for whom the warning is put to. */
function spokenTo(actors: Actors, sentence: PlacedSentence, main: number, { subject }: Proposition): ActorReference[] {
  const { head, relation } = sentence.tokens[main]!;
  if (subject === undefined || sentence.tokens[subject]!.upos !== 'PRON' || head < 0 || relation !== 'ccomp') return [];
  return dependents(sentence, head, 'obj', 'iobj').flatMap(at => actors.actorsOf(sentence.index, at));
}

/** "offered to *close* the port if": what is done on the condition, or the word above it, is of offering. */
function isOffered(sentence: PlacedSentence, main: number): boolean {
  const { lemma, relation, head } = sentence.tokens[main]!;
  return isOffer(lemma) || (relation === 'xcomp' && isOffer(sentence.tokens[head]!.lemma));
}

/** What is denied until something happens: trees may hang the clause on the verb of saying, above what is denied. */
function deniedBefore(sentence: PlacedSentence, until: number, above: number): number {
  for (let at = until - 1; at >= 0; at--)
    if (sentence.tokens[at]!.upos === 'VERB') return isNegated(sentence, at) ? at : above;
  return above;
}

/** "in exchange for …", "in return for …". */
function exchangeAt(sentence: PlacedSentence, at: number, word: string): Condition | undefined {
  const before = sentence.tokens[at - 1]?.surface.toLowerCase();
  const behind = sentence.tokens[at + 1];
  if (!['exchange', 'return'].includes(word) || before !== 'in' || behind?.surface !== 'for' || behind.head < 0)
    return undefined;
  let main = at;
  while (main >= 0 && sentence.tokens[main]!.upos !== 'VERB') main = sentence.tokens[main]!.head;
  const complement = dependents(sentence, at, 'nmod').find(index => caseOf(sentence, index) === 'for') ?? behind.head;
  return main < 0 || complement <= at ? undefined : { rule: 'exchange', main, complement };
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
