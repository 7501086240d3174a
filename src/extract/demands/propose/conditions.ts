import { isInfinitive } from '../../../clause/form.ts';
import { clauseAbove, governorOf, isComplementClause, nominalBehind } from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';
import { namesAnother } from '../decide/ledger.ts';
import { type Proposition, readPropositions } from '../proposition/proposition.ts';
import { type Wanting, wantingOf } from '../types.ts';
import { WORDS } from '../words.ts';
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
  const acting = actingOf(actors, sentence, complement);
  // "Will act if *it* gets the chance": a condition about oneself asks nobody.
  const isOwn = acting.length > 0 && acting.every(({ key }) => holders.some(holder => holder.key === key));
  if (holders.length === 0 || isOwn || (ofOthers && acting.length === 0)) return undefined;
  const propositions = conditionOf(sentence, complement, nominalBehind(sentence, at), reversed);
  const { kind, subject, first, last } = propositions[0]!;
  // "without *US* support": a thing is a condition put to another where it names another.
  const isPut = kind === 'clause' ? subject !== undefined : namesAnother(actors, holders, sentence, first, last);
  if (!isPut) return undefined;
  const addressees = spokenTo(actors, sentence, main, subject);
  const given = { stance: 'demands', rule: 'condition', sentence, trigger: at } as const;
  return wantingOf({ ...given, holders, propositions, complement, addressees }, at);
}

/** What has to be: the act, or that it is not so; "fails to pay" turned round is to pay. */
function conditionOf(
  sentence: PlacedSentence,
  complement: number,
  behind: number | undefined,
  reversed: boolean,
): Proposition[] {
  if (!reversed) return readPropositions(sentence, complement, behind);
  const subject = surfaceSubject(sentence, complement) ?? behind;
  const act = WORDS.failing.has(sentence.tokens[complement]!.lemma)
    ? argumentsIn(sentence, complement, 'to-infinitive').find(at => isInfinitive(sentence, at))
    : undefined;
  if (act !== undefined) return readPropositions(sentence, act, subject);
  return readPropositions(sentence, complement, subject).map(each => ({ ...each, negated: !each.negated }));
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
  const { tokens } = sentence;
  if (!WORDS.exchanges.has(tokens[at]!.lemma) || !WORDS.exchangeOpeners.has(tokens[at - 1]?.lower ?? ''))
    return undefined;
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

/** "warned Harare that it would be cut off unless *it* held talks": a pronoun stands for whom the warning is put to. */
function spokenTo(
  actors: Actors,
  sentence: PlacedSentence,
  main: number,
  subject: number | undefined,
): ActorReference[] {
  const above = governorOf(sentence, main);
  if (subject === undefined || sentence.tokens[subject]!.upos !== 'PRON') return [];
  if (above === undefined || !isComplementClause(sentence, main)) return [];
  return argumentsIn(sentence, above, 'object').flatMap(at => actors.actorsOf(sentence.index, at));
}

/** Who does what a verb tells. */
function actingOf(actors: Actors, sentence: PlacedSentence, verb: number): ActorReference[] {
  const subject = surfaceSubject(sentence, verb);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}
