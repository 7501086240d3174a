import { type Carrier, carrierOf } from '../../../clause/carrier.ts';
import { isPassive } from '../../../clause/form.ts';
import { isBaseForm, isIngForm, isNoun, isPersonalPronoun, isVerb } from '../../../clause/part-of-speech.ts';
import { describesNoun, governorOf, prepositionsOf } from '../../../clause/phrase.ts';
import { nominalsInFront, type Phrase, phrasesBehind } from '../../../clause/phrases.ts';
import { type ArgumentRole, argumentsIn } from '../../../clause/roles/index.ts';
import { contentsOf } from '../../../clause/roles/nominal.ts';
import { surfaceSubject } from '../../../clause/roles/subject.ts';
import { type FrameMatch, matchesAt } from '../../../frames/match.ts';
import type { MeetingFrame } from '../../../frames/schema.ts';
import type { Sentence } from '../../../language/types.ts';
import { unique } from '../../actors.ts';
import type { ActorReference } from '../../types.ts';
import { EVENTS, WORDS } from '../lexicon.ts';
import type { Party, Place, Proposal, ToldStatus } from '../types.ts';
import { actorsIn, asParties, isLeader, pairIn, subjectActors } from './actors.ts';
import type { Context } from './context.ts';
import { formOfNoun, namesMeeting } from './noun/form.ts';
import { fillersOf, type Link, linksTo } from './parts.ts';
import { isSince, PLANNED, PROPOSED, statusOfVerb } from './status.ts';
import { destinationOf, placeOfVerb, placesOfJourney } from './verb-place.ts';

type Sense = FrameMatch<MeetingFrame>;

/** Who does what by a verb of meeting. */
interface Roles {
  parties: ActorReference[];
  company: ActorReference[];
  hosts: ActorReference[];
  guests: ActorReference[];
}

/** Proposes a meeting for a verb that tells of one: "met Putin", "arrived in Cairo", "received the envoys". */
export function proposeFromVerb(context: Context, verb: number): Proposal | undefined {
  if (!isVerb(context.sentence.tokens[verb]!)) return undefined;
  for (const sense of matchesAt(context.sentence, verb, EVENTS)) {
    const proposal = proposeSense(context, sense);
    if (proposal) return proposal;
  }
  return undefined;
}

function proposeSense(context: Context, sense: Sense): Proposal | undefined {
  const { sentence } = context;
  const { frame, trigger: verb } = sense;
  const form = frame.event!;
  const rule = `${form === 'visit' || form === 'call' ? form : 'meeting'}-verb`;
  const drop = (why: string): undefined => {
    context.drop(rule, verb, why);
    return undefined;
  };
  const all = phrasesBehind(sentence, verb);
  if (!hasBeside(context, verb, frame, all)) return undefined;
  if (namesOther(context, sense, all)) return undefined;
  // "briefed him on her talks with Putin": those are other talks.
  const other = all.findIndex(
    phrase => WORDS.topics.has(phrase.preposition ?? '') && namesMeeting(context.sentence, phrase),
  );
  const roles = rolesOf(context, sense, other < 0 ? all : all.slice(0, other));
  const links = linksTo(sentence, verb);
  const invited = links.flatMap(link => fillersOf(context, link, 'party'));
  if (invited.length > 0) roles.parties = invited;
  roles.company.push(...escortsOf(context, verb));
  const isNobodyKnown = Object.values(roles).every(each => each.length === 0);
  if (form !== 'visit' && isNobodyKnown && isOfSeveral(context, verb)) roles.parties = pairIn(context);
  const parties = [
    ...partiesOf(roles, frame.guest !== undefined && isOfPeople(context, verb)),
    ...asParties(invitersOf(context, links, all), 'host'),
  ];
  const target = form === 'visit' ? destinationOf(sense, all) : undefined;
  const [first, ...further] = target ? placesOfJourney(context, target) : [];
  // "welcomed envoys *to the White House*"
  const whither = frame.guest && all.find(({ preposition }) => WORDS.destinations.has(preposition ?? ''));
  const place = (further.length > 0 ? first : undefined) ?? placeOfVerb(context, sense, all, target ?? whither);
  const why = lacking(context, sense, roles, parties, place);
  if (why) return drop(why);
  const asking = links.find(({ frame }) => frame.status);
  const status = asking ? statusOfAsked(context, asking) : statusOfVerb(context, verb);
  if (!status) return drop('did not happen');
  return {
    sentence: sentence.index,
    trigger: verb,
    words: [verb],
    spokenAt: isIngForm(sentence.tokens[verb]!) && status.status === 'held',
    rule,
    toldBy: 'verb',
    form,
    parties,
    ...(place ? { place } : {}),
    ...(further.length > 0 ? { further } : {}),
    status,
    ...(frame.mode ? { mode: frame.mode } : {}),
    definite: false,
    plural: false,
    additional:
      isSince(sentence, verb) ||
      sentence.tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => WORDS.additional.has(lemma)),
    names: [],
    ...(form !== 'visit' && isApart(sentence, sense, roles) ? { apart: roles.company } : {}),
    headline: context.headline,
  };
}

/** "met *separately* with X and Y", "meets *one-on-one* with": with each by himself. */
function isApart({ tokens }: Sentence, { trigger: verb }: Sense, { company }: Roles): boolean {
  const before = tokens.slice(Math.max(0, verb - 1), Math.min(...company.map(({ mention }) => mention.first)));
  const words = before.map(({ lower }) => lower).join('');
  return [...WORDS.apart].some(word => words.includes(word));
}

/** "when *they* met": several. */
function isOfSeveral({ sentence }: Context, verb: number): boolean {
  const subject = sentence.tokens[surfaceSubject(sentence, verb) ?? -1];
  return subject !== undefined && isPersonalPronoun(subject) && subject.features.Number === 'Plur';
}

/** "received a delegation *led by X*", "he met her, *accompanied by Y*": who is with those who meet. */
const escortsOf = (context: Context, verb: number): ActorReference[] =>
  [surfaceSubject(context.sentence, verb) ?? [], argumentsIn(context.sentence, verb, 'object')]
    .flat()
    .flatMap(at => linksTo(context.sentence, at))
    .filter(({ frame, trigger }) => frame.escorts && trigger !== verb)
    .flatMap(link => fillersOf(context, link, 'party'));

/** Who invites: trees may hang him on what one is invited to: "invited to visit Togo *by its president*". */
function invitersOf(context: Context, links: readonly Link[], phrases: readonly Phrase[]): ActorReference[] {
  const named = links.flatMap(link => fillersOf(context, link, 'host'));
  if (named.length > 0 || !links.some(({ frame }) => frame.host !== undefined)) return named;
  return phrases
    .filter(({ preposition }) => WORDS.by.has(preposition ?? ''))
    .flatMap(phrase => actorsIn(context, phrase));
}

const answerTo = ({ sentence }: Context, asking: number): Carrier | undefined =>
  isNoun(sentence.tokens[asking]!) ? carrierOf(sentence, asking) : undefined;

/** What one is asked to is proposed, and planned as soon as he accepts it. */
function statusOfAsked(context: Context, { trigger }: Link): ToldStatus {
  const { verb } = answerTo(context, trigger) ?? {};
  return verb !== undefined && WORDS.accepting.has(context.sentence.tokens[verb]!.lemma) ? PLANNED : PROPOSED;
}

function rolesOf(context: Context, sense: Sense, phrases: readonly Phrase[]): Roles {
  const { frame, trigger: verb } = sense;
  const { sentence, actors } = context;
  const passive = isPassive(sentence, verb);
  const inSlot = (slot: ArgumentRole): ActorReference[] => {
    if (slot === 'subject' && !passive) return subjectActors(context, verb);
    const direct = phrases.filter(({ preposition }) => preposition === undefined || preposition === frame.particle);
    if (slot === 'object' && !passive && direct.length > 0) return direct.flatMap(phrase => actorsIn(context, phrase));
    if (slot === 'subject' || slot === 'object')
      return argumentsIn(sentence, verb, slot).flatMap(at => actors.actorsOf(sentence.index, at));
    return phrases.filter(({ preposition }) => preposition === slot).flatMap(phrase => actorsIn(context, phrase));
  };
  const all = (slots: readonly ArgumentRole[] | undefined): ActorReference[] => unique((slots ?? []).flatMap(inSlot));
  return {
    parties: all(frame.party),
    company: all(frame.company),
    hosts: all(frame.host),
    guests: all(frame.guest).filter(({ kind }) => kind !== 'country' || isOfPeople(context, verb)),
  };
}

/** "hosted *the presidents of* Uganda and Rwanda": people of a side, who can be guests; the side itself cannot. */
const isOfPeople = ({ sentence }: Context, verb: number): boolean =>
  argumentsIn(sentence, verb, 'object').some(at => WORDS.bodies.has(sentence.tokens[at]!.lemma.toLowerCase()));

const partiesOf = ({ parties, company, hosts, guests }: Roles, isReceiving: boolean): Party[] => [
  ...(guests.length > 0 || isReceiving ? asParties(hosts, 'host') : []),
  ...asParties([...parties, ...guests, ...company]),
];

/** Whether the words are there without which a verb tells of no meeting. */
function hasBeside({ sentence, dates }: Context, verb: number, { beside }: MeetingFrame, phrases: readonly Phrase[]) {
  const { tokens } = sentence;
  const isCall = ({ lemma }: { lemma: string }): boolean => WORDS.telephone.has(lemma);
  switch (beside) {
    case 'telephone':
      return tokens.some(isCall);
    case 'by-telephone':
      return phrases.some(
        ({ preposition, first, last }) =>
          WORDS.byMeans.has(preposition ?? '') && tokens.slice(first, last).some(isCall),
      );
    case 'duration':
      return (
        phrases[0]?.preposition === undefined &&
        (tokens.slice(verb + 1, phrases[0]?.last).some(({ lemma }) => WORDS.durations.has(lemma)) ||
          dates.some(({ first }) => first > verb && first < (phrases[0]?.last ?? 0)))
      );
    case 'purpose':
      return argumentsIn(sentence, verb, 'to-infinitive').some(at => isBaseForm(tokens[at]!));
    default:
      return true;
  }
}

/** "host a summit", "go to Oslo for talks": the noun tells of the meeting. */
function namesOther(context: Context, { frame, trigger: verb }: Sense, phrases: readonly Phrase[]): boolean {
  const isGoing = frame.destination !== undefined && !frame.destination.includes('object');
  if (
    isGoing &&
    phrases.some(phrase => WORDS.occasions.has(phrase.preposition ?? '') && namesMeeting(context.sentence, phrase))
  )
    return true;
  const { sentence } = context;
  if (frame.company?.includes('object')) return false;
  // "the worst call *that he received*"
  const described = describesNoun(sentence, verb) ? governorOf(sentence, verb) : undefined;
  return [...argumentsIn(sentence, verb, 'object'), ...(described === undefined ? [] : [described])].some(
    at => formOfNoun(sentence, at) !== undefined,
  );
}

/** Why what is said is too little for a meeting, if it is. */
function lacking(
  context: Context,
  { frame, trigger: verb }: Sense,
  { parties: subjects, company, guests, hosts }: Roles,
  parties: readonly Party[],
  place: Place | undefined,
): string | undefined {
  const { sentence, dates, headline } = context;
  // "welcomed the agreement with the president": he is no guest.
  const met = frame.guest ? guests : company;
  const areReceived =
    frame.guest !== undefined && hosts.length > 0 && place?.country !== undefined && isOfPeople(context, verb);
  if (frame.leader && !areReceived && !(met.some(isLeader) && (place?.country || dates.length > 0)))
    return 'nobody who is met, or no day or place';
  if (frame.leader && frame.guest === undefined && !subjects.some(isLeader)) return 'nobody who sees somebody';
  if (frame.event === 'visit') {
    if (!place?.country) return 'no country is visited';
    const isVisited = frame.destination?.includes('object') && subjects.length > 0;
    return isVisited || subjects.some(isLeader) ? undefined : 'nobody who visits a country';
  }
  if (frame.needs?.includes('host') && hosts.length === 0) return 'nobody who brings them together';
  const together = frame.mode === 'phone' && subjects.filter(isLeader).length > 1;
  if (frame.needs?.includes('company') && company.length === 0 && !together) return 'nobody with whom';
  if (frame.company?.includes('object') && company.length === 0 && isOfThings(context, verb)) return 'no person is met';
  if (new Set(parties.map(({ actor }) => actor.key)).size >= 2) return undefined;
  if ((frame.guest && !areReceived) || frame.mode === 'phone') return 'no two parties';
  if (areReceived) return undefined;
  // "Levy had talks on Monday": a person or a body met somebody, be he named or not.
  const isMet = subjects.some(({ kind }) => kind !== 'country') || isOfGroup(sentence, verb);
  return isMet && (place !== undefined || dates.length > 0 || headline) ? undefined : 'no two parties';
}

/** "Military chiefs of thirty countries gathered": several who are not named. */
function isOfGroup(sentence: Sentence, verb: number): boolean {
  const { first, last } = nominalsInFront(sentence, verb) ?? { first: verb, last: verb };
  const front = Array.from({ length: last - first }, (_, at) => first + at);
  const subject = surfaceSubject(sentence, verb) ?? verb;
  const subjects = [subject, ...argumentsIn(sentence, verb, 'subject')];
  return [...subjects.flatMap(at => contentsOf(sentence, at)), ...front].some(at => {
    const { features, lemma } = sentence.tokens[at]!;
    return features.Number === 'Plur' && WORDS.bodies.has(lemma.toLowerCase());
  });
}

/** "met the demands", "met resistance": what is met is nobody. */
function isOfThings({ sentence, actors, dates }: Context, verb: number): boolean {
  if (isPassive(sentence, verb)) return false;
  const objects = argumentsIn(sentence, verb, 'object').filter(
    at =>
      isNoun(sentence.tokens[at]!) &&
      prepositionsOf(sentence, at).length === 0 &&
      !WORDS.durations.has(sentence.tokens[at]!.lemma) &&
      !dates.some(({ first, last }) => at >= first && at < last),
  );
  return (
    objects.length > 0 &&
    objects.every(
      at =>
        actors.mentionAt(sentence.index, at) === undefined &&
        actors.actorsOf(sentence.index, at).length === 0 &&
        !WORDS.bodies.has(sentence.tokens[at]!.lemma.toLowerCase()),
    )
  );
}
