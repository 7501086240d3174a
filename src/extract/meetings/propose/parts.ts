import type { Carrier } from '../../../clause/carrier.ts';
import { isPassive } from '../../../clause/form.ts';
import { modalityOf } from '../../../clause/modality/index.ts';
import { isVerb } from '../../../clause/part-of-speech.ts';
import { governorOf } from '../../../clause/phrase.ts';
import { phrasesBehind } from '../../../clause/phrases.ts';
import { perSentence } from '../../../clause/remembered.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import { contentsOf } from '../../../clause/roles/nominal.ts';
import { type FrameMatch, matchesAt } from '../../../frames/match.ts';
import type { MeetingFrame } from '../../../frames/schema.ts';
import type { Sentence } from '../../../language/types.ts';
import type { ActorReference } from '../../types.ts';
import { PARTS, WORDS } from '../lexicon.ts';
import type { Party } from '../types.ts';
import { actorsIn, asParties, isLeader, subjectActors } from './actors.ts';
import type { Context } from './context.ts';

/** A word that says who has what part in a meeting that another word names: "X *hosted* talks". */
export type Link = FrameMatch<MeetingFrame>;

export const linksIn = perSentence((sentence: Sentence): readonly Link[] =>
  sentence.tokens.flatMap((_, at) => matchesAt(sentence, at, PARTS)),
);

/** What says who has what part in the meeting of which a word tells. */
export const linksTo = (sentence: Sentence, event: number, carrier?: Carrier): Link[] =>
  linksIn(sentence).filter(
    ({ frame, roles, trigger }) =>
      (trigger === carrier?.verb && carrier.by === 'object' && carrier.via.length === 0 && isObject(frame)) ||
      roles.meeting?.some(
        ({ tokens }) => trigger !== event && tokens.some(token => contentsOf(sentence, token).includes(event)),
      ),
  );

const isObject = ({ meeting, of }: MeetingFrame): boolean => of === undefined && meeting?.includes('object') === true;

/** Whom the words denote that fill a role. */
export function fillersOf(
  context: Context,
  { frame, trigger, roles }: Link,
  role: 'host' | 'party' | 'guest',
): ActorReference[] {
  const { sentence, actors } = context;
  const isActive = isVerb(sentence.tokens[trigger]!) && !isPassive(sentence, trigger);
  const ofSubject = isActive ? 'subject' : 'object';
  const hasSubject = isVerb(sentence.tokens[trigger]!) && roles[role]?.some(({ slot }) => slot === ofSubject);
  const acting = isActive ? frame[role]?.includes('subject') : hasSubject;
  const others = (roles[role] ?? []).filter(({ slot }) => !(acting && slot === ofSubject));
  const listed = isActive && others.some(({ slot }) => slot === 'object') ? directObjects(context, trigger) : [];
  return [
    ...(acting ? subjectActors(context, trigger) : []),
    ...others.flatMap(({ tokens }) => tokens.flatMap(at => actors.actorsOf(sentence.index, at))),
    ...listed,
  ];
}

/** "bring together *China, the two Koreas and Japan*": what follows a verb, by the words. */
const directObjects = (context: Context, verb: number): ActorReference[] =>
  phrasesBehind(context.sentence, verb)
    .filter(({ preposition }) => preposition === undefined || WORDS.together.has(preposition))
    .flatMap(phrase => actorsIn(context, phrase));

/** Who hosts a meeting and takes part in it by a word that is so: who "did not attend" stayed away. */
export function partiesOfLink(context: Context, link: Link, hasCompany: boolean): Party[] {
  if (link.modality.negative || (link.frame.mutual && !hasCompany)) return [];
  // "The AU was represented by its chairman": a side for which somebody comes; of a leader it would say that he stays away.
  const represented = fillersOf(context, link, 'guest').filter(each => !isLeader(each));
  return [
    ...asParties(fillersOf(context, link, 'host'), 'host'),
    ...asParties([...fillersOf(context, link, 'party'), ...represented]),
  ];
}

/**
 * Who takes part by what he does at a meeting or after it: "X told reporters after the talks", "at the summit Y signed
 * the treaty".
 *
 * @param isNew Whether it is one that readers don't know yet: "scolded Z *in a meeting*" tells that Z was there too.
 */
export function partiesBeside(
  context: Context,
  carrier: Carrier | undefined,
  hasOthers: boolean,
  isNew: boolean,
): Party[] {
  if (carrier?.by !== 'oblique' || carrier.preposition === undefined) return [];
  const { verb, preposition, via } = carrier;
  const { sentence, spokesmen } = context;
  const isAfterwards = WORDS.afterwards.has(preposition);
  const acting = subjectActors(context, verb);
  const those = acting.filter(({ key }) => !spokesmen.has(key));
  // "Iran and Iraq failed to agree after talks": two who do anything after talks had them.
  const both = !hasOthers && acting.length > 1 && isAfterwards;
  if (both || isSpeech(context, carrier))
    return asParties([
      ...those.filter(each => isLeader(each) || hasOthers || acting.length > 1 || (!isAfterwards && via.length === 0)),
      ...listenersIn(context, verb, preposition),
    ]);
  const acts = isVerb(sentence.tokens[verb]!) && !isPassive(sentence, verb) && !modalityOf(sentence, verb).negative;
  if (!acts || !(WORDS.within.has(preposition) || (isNew && WORDS.inside.has(preposition)))) return [];
  return asParties([...those.filter(isLeader), ...(isNew ? listenersIn(context, verb, preposition) : [])]);
}

/** Whether somebody speaks at a meeting or after it; who "was criticised" there need not have been. */
export function isSpeech({ sentence }: Context, { verb, preposition, by }: Carrier): boolean {
  const token = sentence.tokens[verb]!;
  if (by !== 'oblique' || !isVerb(token) || !WORDS.speaking.has(token.lemma)) return false;
  return (
    WORDS.speechPrepositions.has(preposition ?? '') && (WORDS.addressing.has(token.lemma) || !isPassive(sentence, verb))
  );
}

/** "told Putin *during the call*": whoever is told something in it is in it too; who is told after it need not be. */
const listenersIn = ({ sentence, actors }: Context, verb: number, preposition: string): ActorReference[] =>
  WORDS.inside.has(preposition)
    ? argumentsIn(sentence, verb, 'object')
        .flatMap(at => actors.actorsOf(sentence.index, at))
        .filter(isLeader)
    : [];

/**
 * Where only one side is named with a noun, the leader who does what its clause says is the other: "he was satisfied
 * with discussions with the premier", "he said, midway through a visit to Cairo".
 */
export function partiesOfClause(context: Context, noun: number): Party[] {
  const { tokens } = context.sentence;
  for (let at = noun - 1; at >= 0; at--) {
    if (tokens[at]!.features.VerbForm !== 'Fin') continue;
    const verb = isVerb(tokens[at]!) ? at : (governorOf(context.sentence, at) ?? at);
    const acting = subjectActors(context, verb).filter(each => isLeader(each) && !context.spokesmen.has(each.key));
    if (acting.length > 0) return asParties(acting);
  }
  return [];
}
