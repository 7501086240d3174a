import { clauseAbove, nominalBehind } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';
import { isExchange, namesAnother } from '../decide/ledger.ts';
import { type Proposition, readPropositions } from '../proposition/proposition.ts';
import { type Wanting, wantingOf } from '../types.ts';
import { type Condition, conditionAt } from './condition-clauses.ts';

/**
 * Finds what a party makes a condition of its own acts: "will stay closed unless Brussels keeps its word", "would disarm in
 * exchange for energy aid".
 *
 * @param wanted Words by which the sentence tells what somebody wants.
 */
export const readConditions = (
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  wanted: ReadonlySet<number>,
): Wanting[] =>
  sentence.tokens.flatMap((_, at) => {
    const condition = conditionAt(sentence, at);
    const wanting = condition
      ? readCondition(reading, actors, sentence, at, condition)
      : readExchange(actors, sentence, at, wanted);
    return wanting ?? [];
  });

function readCondition(
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  { main, complement, reversed, ofOthers }: Condition,
): Wanting | undefined {
  const speakers = speakerOf(reading, actors, sentence, main);
  const holders = speakers.length > 0 ? speakers : actingOf(actors, sentence, main);
  if (sentence.tokens[complement]!.upos === 'ADV') return undefined;
  const acting = actingOf(actors, sentence, complement);
  // "Will act if *it* gets the chance": a condition about oneself asks nobody.
  const isOwn = acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
  if (holders.length === 0 || isOwn || (ofOthers && acting.length === 0)) return undefined;
  const propositions = conditionOf(sentence, complement, nominalBehind(sentence, at), reversed);
  const { kind, subject, first, last } = propositions[0]!;
  // "without *US* support": a thing is a condition put to another where it names another.
  const isPut = kind === 'clause' ? subject !== undefined : namesAnother(actors, holders, sentence, first, last);
  if (!isPut) return undefined;
  const given = { stance: 'demands', rule: 'condition', sentence, trigger: at } as const;
  return wantingOf({ ...given, holders, propositions, complement }, at);
}

/** What has to be: the act, or that it is not so. */
function conditionOf(
  sentence: PlacedSentence,
  complement: number,
  behind: number | undefined,
  reversed: boolean,
): Proposition[] {
  const subject = (reversed ? surfaceSubject(sentence, complement) : undefined) ?? behind;
  const all = readPropositions(sentence, complement, subject);
  return reversed ? all.map(each => ({ ...each, negated: !each.negated })) : all;
}

/** Before what is wanted in return. */
const RETURNS = ['for'] as const;

/** "in exchange for …": what an act is done in return for. Who seeks one thing in return for another wants the first. */
function readExchange(
  actors: Actors,
  sentence: PlacedSentence,
  at: number,
  wanted: ReadonlySet<number>,
): Wanting | undefined {
  if (!isExchange(sentence, at)) return undefined;
  const main = clauseAbove(sentence, at);
  const complement = RETURNS.flatMap(role => argumentsIn(sentence, at, role)).find(each => each > at);
  if (main === undefined || complement === undefined || wanted.has(main)) return undefined;
  const holders = actingOf(actors, sentence, main);
  if (holders.length === 0) return undefined;
  const propositions = readPropositions(sentence, complement);
  return wantingOf(
    { stance: 'demands', rule: 'exchange', sentence, trigger: at, holders, propositions, complement },
    at,
  );
}

/** Who does what a verb tells. */
function actingOf(actors: Actors, sentence: PlacedSentence, verb: number): ActorReference[] {
  const subject = surfaceSubject(sentence, verb);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}
