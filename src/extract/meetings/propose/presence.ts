import { dependents } from '../../../clause/tree.ts';
import type { Token } from '../../../language/types.ts';
import type { ActorReference } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Proposal } from '../types.ts';
import { attendanceProposal } from './attendance-proposal.ts';
import type { Context } from './context.ts';
import { actorsIn, unique } from './parties.ts';
import { phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';
import { verbGroup } from './verb-group.ts';

/** What lists go on with behind the first who are named: "as well as envoys *of* Egypt". */
const GOING_ON = new Set(['of', 'from', 'including', 'alongside', 'as', 'with']);

/**
 * Proposes who was there, where a sentence lists them without naming the meeting: "Among those at the table were X and Y",
 * "Participants included Z", "X and Y were also in the room", "X told the delegates".
 */
export function proposePresence(context: Context): Proposal | undefined {
  const { tokens } = context.sentence;
  if (!tokens.some(({ lemma }) => WORDS.presence.has(lemma.toLowerCase()))) return undefined;
  for (let verb = 0; verb < tokens.length; verb++) {
    if (tokens[verb]!.upos !== 'VERB' && tokens[verb]!.lemma !== 'be') continue;
    const actors = unique(listed(context, verb) ?? present(context, verb) ?? addressing(context, verb));
    if (actors.length === 0) continue;
    return attendanceProposal(
      context,
      verb,
      actors.map(actor => ({ actor, part: 'party' })),
      true,
    );
  }
  return undefined;
}

/** "Among those present *were* X and Y", "Those at the table *included* X": who stands behind the verb. */
function listed(context: Context, verb: number): ActorReference[] | undefined {
  const { tokens } = context.sentence;
  const { lemma } = tokens[verb]!;
  const opening = tokens[0]!.lower;
  const lists = lemma === 'be' ? /^(?:among|also|present)$/.test(opening) : WORDS.governors.include.has(lemma);
  if (!lists || verb > 12 || !saysPresent(context, 0, verb)) return undefined;
  const found: ActorReference[] = [];
  for (const phrase of phrasesBehind(context.sentence, verb)) {
    if (phrase.preposition !== undefined && !GOING_ON.has(phrase.preposition)) break;
    found.push(...actorsIn(context, phrase));
  }
  return found;
}

/** "X and Y *were* also in the room": who stands in front of the verb. */
function present(context: Context, verb: number): ActorReference[] | undefined {
  const { tokens } = context.sentence;
  if (tokens[verb]!.lemma !== 'be') return undefined;
  let at = verb + 1;
  while (tokens[at]?.upos === 'ADV' || tokens[at]?.surface === 'both' || tokens[at]?.surface === 'all') at++;
  const isThere = tokens[at]?.lemma === 'present' || (isPreposition(tokens, at) && saysPresent(context, at, at + 4));
  const { negated, status } = verbGroup(context.sentence, verb, context.headline);
  // "must be at the table" says who should be there.
  if (!isThere || negated || status === 'proposed') return undefined;
  const predicate = [at, at + 1, at + 2].find(token => dependents(context.sentence, token, 'nsubj').length > 0);
  return subjectActors(context, predicate ?? verb);
}

/** "at the table", "on hand"; what is "on the table" is no person. */
const isPreposition = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.upos === 'ADP' && !(tokens[at].surface === 'on' && tokens[at + 1]?.surface === 'the');

/** "X told the delegates": those who are told are at the meeting, and he with them. */
function addressing(context: Context, verb: number): ActorReference[] {
  const { tokens } = context.sentence;
  if (!WORDS.addressing.has(tokens[verb]!.lemma) || tokens[verb + 1]?.lower !== 'the') return [];
  const told = tokens[verb + 2];
  return told?.xpos === 'NNS' && WORDS.presence.has(told.lemma)
    ? subjectActors(context, verb).filter(({ kind }) => kind === 'leader')
    : [];
}

/** "at the table", "in attendance", "participants", "those attending", in some words. */
const saysPresent = ({ sentence }: Context, first: number, last: number): boolean =>
  sentence.tokens.slice(first, last).some(({ lemma }) => WORDS.presence.has(lemma.toLowerCase()));
