import { type Carrier, carrierOf } from '../../../../clause/carrier.ts';
import { isPlural, isPossessiveMark } from '../../../../clause/part-of-speech.ts';
import { type Phrase, phrasesBehind, prepositionBefore, startOfPhrase } from '../../../../clause/phrases.ts';
import { argumentsIn } from '../../../../clause/roles/index.ts';
import type { MeetingFrame } from '../../../../frames/schema.ts';
import type { Token } from '../../../../language/types.ts';
import type { ActorReference } from '../../../types.ts';
import { type Form, WORDS } from '../../lexicon.ts';
import type { Mode, Party, Place, Proposal } from '../../types.ts';
import { actorsIn, areGuests, isLeader, subjectActors } from '../actors.ts';
import type { Context } from '../context.ts';
import { isSpeech, linksTo } from '../parts.ts';
import { HELD, statusOfNoun } from '../status.ts';
import { titleOf } from '../title.ts';
import { frameOfNoun, isPartOfCompound, type MeetingNoun, namesMeeting } from './form.ts';
import { listedAttendees, partiesOfNoun, partiesOfTranscript } from './parties.ts';
import { placeOfNoun } from './place.ts';

/** Proposes a meeting for a noun that names one: "talks with Iran", "the Riga summit", "Levy's visit". */
export function proposeFromNoun(context: Context, noun: number): Proposal | undefined {
  const read = readNoun(context, noun);
  if (!read) return undefined;
  const listed = listedAttendees(context, read);
  const own = [...partiesOfNoun(context, read), ...listed];
  const speakers = partiesOfTranscript(context, own);
  const isTranscript = speakers.length > 0;
  const parties = [...own, ...speakers];
  // Whose words stand in a transcript mostly sits at one table: "conversation with the president".
  const told = isTranscript && read.form === 'call' ? { ...read, form: 'meeting' as const, frame: AT_TABLE } : read;
  const { carrier, form: named } = told;
  const definite = [told.front, told.series, ...frontsOfVia(context, carrier)].some(isDefinite);
  const travels = carrier !== undefined && isTravel(context, carrier);
  const place = placeOfNoun(context, told, travels);
  // "left for Abuja for the talks" tells of the talks, "for talks" of a visit.
  const travellers = new Set(travels ? subjectActors(context, carrier.verb).map(({ key }) => key) : []);
  const others = parties.filter(({ actor: { key } }) => !travellers.has(key));
  const isVisit = travels && place?.country !== undefined && !definite;
  const form: Form = isVisit && !areGuests(others, place.country, context.actors) ? 'visit' : named;
  const why = lacking(context, told, parties, place, definite);
  if (why) {
    context.drop('meeting-noun', noun, why);
    return undefined;
  }
  const words = [...told.front, ...told.series].filter(token => !isOfDate(context, token)).map(({ lower }) => lower);
  const ordinal = ordinalAmong(words);
  const mode = modeOf(told, words);
  const isCarried = carrier !== undefined && (form === 'visit' || !WORDS.travel.has(lemmaOf(context, carrier.verb)));
  return {
    sentence: context.sentence.index,
    trigger: noun,
    // Who arrives for talks on Monday need not have them on Monday.
    words: [noun, ...(isCarried ? [carrier.verb] : [])],
    ...(carrier ? { carrier } : {}),
    spokenAt: isTranscript || (carrier !== undefined && isSpeech(context, carrier)),
    rule: travels && form === 'visit' ? 'travel-for-meeting' : ruleOf(form),
    toldBy: 'noun',
    form,
    parties,
    ...(place ? { place } : {}),
    status: isTranscript ? HELD : statusOfNoun(context, told, form, definite),
    ...(mode ? { mode } : {}),
    definite,
    plural: isOfSeveral(context, told),
    additional: words.some(word => WORDS.additional.has(word)),
    ...(ordinal ? { ordinal } : {}),
    ...extras(context, told, parties, ordinal),
    ...(listed.length > 0 || (definite && told.links.some(({ frame }) => frame.alone)) ? { listing: true } : {}),
    title: titleOf(context, told.start, noun),
    names: told.front.filter(isName).map(token => token.lower),
    headline: context.headline,
  };
}

/** "meetings": several. "talks" are one. */
const isOfSeveral = ({ sentence }: Context, { noun, frame }: MeetingNoun): boolean =>
  isPlural(sentence.tokens[noun]!) && frame.event !== 'talks';

/** "calls *with X and Y*", "separate talks *with Russia and Iran*": whoever has one of several meetings. */
function withEach(context: Context, told: MeetingNoun): ActorReference[] {
  const others = told.phrases
    .filter(({ preposition }) => WORDS.with.has(preposition ?? ''))
    .flatMap(phrase => actorsIn(context, phrase));
  const isApart = told.front.some(({ lower }) => WORDS.apart.has(lower));
  return isApart || (isOfSeveral(context, told) && others.some(isLeader)) ? others : [];
}

const AT_TABLE: MeetingFrame = { lemmas: [], pos: 'noun', event: 'meeting' };

const ruleOf = (form: Form): string => `${form === 'visit' || form === 'call' ? form : 'meeting'}-noun`;
const lemmaOf = ({ sentence }: Context, at: number): string => sentence.tokens[at]!.lemma;

/** Whether somebody goes somewhere for what the noun tells of. */
const isTravel = (context: Context, { verb, preposition }: Carrier): boolean =>
  WORDS.occasions.has(preposition ?? '') && WORDS.travel.has(lemmaOf(context, verb));

/** Reads what stands around a noun of meeting; undefined where it is one of none between parties. */
function readNoun(context: Context, noun: number): MeetingNoun | undefined {
  const { sentence } = context;
  const frame = frameOfNoun(sentence, noun);
  if (frame?.event === undefined || isPartOfCompound(sentence, noun) || isInName(context, noun)) return undefined;
  const start = startOfPhrase(sentence, noun);
  const front = sentence.tokens.slice(start, noun);
  const phrases = phrasesBehind(sentence, noun);
  if (isSeriesOfMeetings(context, phrases[0])) return undefined;
  const excluded =
    front.find(({ lower }, at) => WORDS.notDiplomacy.has(lower) && front[at - 1]?.surface !== '-') ??
    organBehind(context, phrases);
  if (excluded) {
    context.drop('meeting-noun', noun, `a ${frame.event} of a "${excluded.surface}" is no diplomacy`);
    return undefined;
  }
  const series = seriesBefore(context, start);
  const carrier = carrierOfMeeting(context, noun);
  return {
    noun,
    frame,
    form: frame.event,
    start,
    front,
    series,
    phrases,
    carrier,
    links: linksTo(sentence, noun, carrier),
  };
}

/** The verb in whose clause a meeting stands; a round of talks does what the talks do. */
function carrierOfMeeting({ sentence }: Context, noun: number): Carrier | undefined {
  const found = carrierOf(sentence, noun);
  const lemmas = (words: readonly number[]): string[] => words.map(at => sentence.tokens[at]!.lemma.toLowerCase());
  // "the head of the delegation to the talks said": what he does says nothing of the talks.
  if (!found || lemmas(found.via).some(lemma => WORDS.bodies.has(lemma))) return undefined;
  const counting = lemmas(found.via).findIndex(lemma => !WORDS.series.has(lemma));
  return { ...found, via: counting < 0 ? [] : found.via.slice(counting) };
}

/** Why what is said is too little for a meeting, if it is. */
function lacking(
  context: Context,
  told: MeetingNoun,
  parties: readonly Party[],
  place: Place | undefined,
  definite: boolean,
): string | undefined {
  const { frame, start, noun, carrier } = told;
  // "told him by telephone call", not "was preceded by a call"
  const isAgent = carrier && argumentsIn(context.sentence, carrier.verb, 'subject').includes(noun);
  const isMeans = !isAgent && WORDS.means.has(prepositionBefore(context.sentence, start) ?? '');
  if (frame.event === 'call' && isMeans) return 'only the means';
  if (frame.beside === 'telephone' && !isTelephone(context, told)) return 'nothing says that it is a call to somebody';
  const count = new Set(parties.map(({ actor }) => actor.key)).size;
  if (frame.vague && count < 2 && !(count === 1 && place) && !definite) return 'no two parties';
  if (frame.needs?.includes('host') && !parties.some(({ part }) => part === 'host')) return 'nobody who holds it';
  if (frame.leader && !(place?.country && parties.some(({ actor }) => isLeader(actor))))
    return 'no leader who goes to a country';
  return undefined;
}

/** Whether a "call" is one by telephone, or with somebody. */
const isTelephone = (context: Context, { front, phrases }: MeetingNoun): boolean =>
  front.some(({ lower }) => WORDS.telephone.has(lower) || WORDS.virtual.has(lower)) ||
  front.some(({ lemma }) => WORDS.lengths.has(lemma)) ||
  phrases.some(
    ({ preposition, ...rest }) => WORDS.callers.has(preposition ?? '') && actorsIn(context, rest).length > 0,
  );

/** What else a telling says of its meeting. */
function extras(
  context: Context,
  told: MeetingNoun,
  parties: readonly Party[],
  ordinal: string | undefined,
): Partial<Proposal> {
  const { carrier, form, front } = told;
  const carrying = carrier === undefined ? '' : lemmaOf(context, carrier.verb);
  const isLater = form === 'session' && parties.length === 0 && Number(ordinal) > 1;
  return {
    ...(carrier?.by === 'subject' && WORDS.ending.has(carrying) ? { ends: true } : {}),
    ...(carrier !== undefined && isTopic(carrier, carrying) ? { topic: true } : {}),
    ...(isDefinite(front) ? {} : { apart: withEach(context, told) }),
    ...(ordinal === 'next' || isLater || WORDS.resuming.has(carrying) ? { again: true } : {}),
  };
}

/** "discussed *the talks*", "briefed him on the state of *the talks*" */
const isTopic = ({ by, preposition }: Carrier, carrying: string): boolean =>
  (by === 'object' && WORDS.discussing.has(carrying)) ||
  (by === 'oblique' && WORDS.speaking.has(carrying) && WORDS.topics.has(preposition ?? ''));

function modeOf({ form, frame }: MeetingNoun, words: readonly string[]): Mode | undefined {
  if (words.some(word => WORDS.virtual.has(word))) return 'virtual';
  return form === 'call' || frame.mode || words.some(word => WORDS.telephone.has(word)) ? 'phone' : undefined;
}

/** Which of a series it is, by the words in front of it. */
function ordinalAmong(words: readonly string[]): string | undefined {
  for (const word of words) {
    const place = [...WORDS.ordinals].indexOf(word);
    if (place >= 0) return `${place + 1}`;
    const number = /^(\d+)\p{Ll}{2}$/u.exec(word)?.[1];
    if (number !== undefined) return number;
    if (WORDS.nextOnes.has(word)) return 'next';
    if (WORDS.newOnes.has(word)) return 'new';
    if (WORDS.earlierOnes.has(word)) return 'previous';
    if (WORDS.latestOnes.has(word)) return 'last';
    if (WORDS.finalOnes.has(word)) return 'final';
  }
  return undefined;
}

/** What stands in front of the nouns of which a noun is a part: "*the* terms under discussion". */
const frontsOfVia = ({ sentence }: Context, carrier: Carrier | undefined): Token[][] =>
  (carrier?.via ?? []).map(at => sentence.tokens.slice(startOfPhrase(sentence, at), at));

const isDefinite = (front: readonly Token[]): boolean =>
  front.some(token => WORDS.definite.has(token.lower) || isPossessiveMark(token));

/** "*last* Tuesday's talks" are not the last. */
const isOfDate = ({ dates }: Context, { start }: Token): boolean =>
  dates.some(date => start >= date.start && start < date.end);

/** "*the next* round of talks", by the words in front of the noun. */
function seriesBefore({ sentence }: Context, start: number): readonly Token[] {
  const { tokens } = sentence;
  if (!WORDS.of.has(tokens[start - 1]?.lower ?? '') || !WORDS.series.has(tokens[start - 2]?.lemma ?? '')) return [];
  return tokens.slice(startOfPhrase(sentence, start - 2), start - 1);
}

/** "a round of talks": the talks are the meeting, and the round says which. */
const isSeriesOfMeetings = ({ sentence }: Context, beside: Phrase | undefined): boolean =>
  beside !== undefined && WORDS.of.has(beside.preposition ?? '') && namesMeeting(sentence, beside);

/** "a meeting of the cabinet": the organ of one state that meets, if it is one. */
const organBehind = ({ sentence }: Context, phrases: readonly Phrase[]): Token | undefined =>
  phrases
    .filter(({ preposition }) => WORDS.of.has(preposition ?? ''))
    .flatMap(({ first, last }) => sentence.tokens.slice(first, last))
    .find(({ lemma }) => WORDS.organs.has(lemma.toLowerCase()));

/** "the *Conference* on Security and Cooperation in Europe": the name of an organization. */
function isInName({ sentence, actors }: Context, noun: number): boolean {
  const mention = actors.mentionAt(sentence.index, noun);
  const isOf = WORDS.of.has(sentence.tokens[noun - 2]?.lower ?? '');
  return mention?.kind === 'organization' && (mention.last > noun + 1 || isOf);
}

const NAMELESS = new Set(['DET', 'PUNCT', 'PART', 'PRON']);
const isName = ({ upos, surface }: Token): boolean => !NAMELESS.has(upos) && surface !== '-';
