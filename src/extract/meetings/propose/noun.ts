import { argumentsIn } from '../../../clause/roles/index.ts';
import { caseOf, dependents } from '../../../clause/tree.ts';
import type { Token } from '../../../language/types.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Party, Proposal } from '../types.ts';
import { listedAttendees, partiesOfClause, partiesOfRequest } from './clause-parties.ts';
import { partiesOfTheir } from './company.ts';
import type { Context } from './context.ts';
import { type Governor, governorOf } from './governor.ts';
import { formOfNoun, isPartOfCompound } from './noun-form.ts';
import { partiesBehind, partiesBehindVerb, partiesOfGovernor } from './noun-parties.ts';
import { isAside, isBeside, isDefinite, isSeriesOfMeetings, organBehind, seriesBefore, viaOf } from './noun-phrase.ts';
import { placeOfNoun } from './noun-place.ts';
import { actorsIn, partiesBefore, phraseStart } from './parties.ts';
import { describedBy } from './relative-clause.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { isSpoken, saysWhere } from './speech.ts';
import { statusOfNoun } from './status.ts';
import { subjectActors } from './subject.ts';
import { titleOf } from './title.ts';

/** Proposes a meeting for a noun that names one: "talks with Iran", "the Riga summit", "Levy's visit". */
export function proposeFromNoun(context: Context, noun: number): Proposal | undefined {
  const { sentence, actors, headline } = context;
  const named = formOfNoun(sentence, noun);
  if (named === undefined || isPartOfCompound(sentence, noun) || isInName(context, noun)) return undefined;
  const drop = (why: string): undefined => {
    context.drop('meeting-noun', noun, why);
    return undefined;
  };
  const { tokens } = sentence;
  const lemma = tokens[noun]!.lemma.toLowerCase();
  const start = phraseStart(sentence, noun);
  const front = tokens.slice(start, noun);
  const excluded = front.find(
    ({ surface }, at) => WORDS.excludedModifiers.has(surface.toLowerCase()) && front[at - 1]?.surface !== '-',
  );
  if (excluded) return drop(`a "${excluded.surface}" ${named} is no diplomacy`);
  const phrases = phrasesBehind(sentence, noun);
  if (isSeriesOfMeetings(context, phrases[0])) return undefined;
  const organ = organBehind(context, phrases);
  if (organ !== undefined) return drop(`a ${named} of a "${organ}" is no diplomacy`);
  const governor = governorOf(sentence, noun);

  const described = describedBy(context, noun);
  const means = named === 'call' && WORDS.means.has(tokens[start - 1]?.lower ?? '');
  if (means && described.parties.length === 0) return drop('only the means');
  const hasCompany = phrases.some(({ preposition }) => preposition === 'with');
  const hosts = governor?.role === 'object' && WORDS.governors.host.has(tokens[governor.verb]!.lemma);
  const behind = partiesBehind(context, phrases, hosts);
  const led = isLedTeam(sentence, start);
  const parties: Party[] = [
    ...partiesBefore(sentence, noun, actors),
    // "the delegation to the talks was led by X": he leads no more than that.
    ...(led ? behind.map(({ actor }) => ({ actor, part: 'party' as const })) : behind),
    ...partiesBehindVerb(context, noun, governor),
    ...(governor && !isBeside(context, start)
      ? partiesOfGovernor(context, governor, behind.length > 0, hasCompany)
      : []),
  ];
  if (named === 'call' && governor) parties.push(...partiesOfCall(context, noun, phrases, governor));
  parties.push(...partiesOfTheir(context, start, parties), ...described.parties);
  const listed = listedAttendees(context, noun, start);
  parties.push(...listed);
  parties.push(...partiesOfRequest(context, governor));
  parties.push(...partiesOfClause(context, noun, named, parties, hasCompany));
  const definite = isDefinite(front) || [...viaOf(context, governor), seriesBefore(context, start)].some(isDefinite);
  const verbEntry = governor && WORDS.verbs.get(tokens[governor.verb]!.lemma);
  const travels = verbEntry?.travel !== undefined && governor?.preposition === 'for';
  const place = placeOfNoun(context, noun, start, travels ? 'visit' : named, phrases, governor);
  // "left for Abuja for the talks" tells of the talks, "for talks" of a visit.
  const form: Form = travels && place?.country !== undefined && !definite ? 'visit' : named;

  const need = (kind: keyof typeof WORDS.nounNeeds): boolean => WORDS.nounNeeds[kind].has(lemma);
  const count = new Set(parties.map(({ actor }) => actor.key)).size;
  const words = front.map(token => token.lower);
  const byTelephone = isTelephone(context, words, phrases, governor);
  if (need('telephone') && !byTelephone) return drop('nothing says that it is a call to somebody');
  const group = governor !== undefined && count === 0 && place !== undefined && isHeldByGroup(context, governor);
  if (need('party') && count < 2 && !(count === 1 && place) && !definite && !group) return drop('no two parties');
  if (need('destination') && !(place?.country && parties.some(({ actor }) => actor.kind === 'leader')))
    return drop('no leader who goes to a country');

  const series = seriesBefore(context, start);
  const ordinal = [...words, ...[...viaOf(context, governor), series].flatMap(via => via.map(token => token.lower))]
    .map(word => WORDS.ordinals.get(word) ?? /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1])
    .find(each => each !== undefined);
  const mode = words.some(word => WORDS.virtual.has(word))
    ? ('virtual' as const)
    : form === 'call' || words.some(word => WORDS.telephone.has(word))
      ? ('phone' as const)
      : undefined;
  return {
    sentence: sentence.index,
    trigger: noun,
    // Who arrives for talks on Monday need not have them on Monday.
    words: [
      noun,
      ...(described.verb === undefined ? [] : [described.verb]),
      ...(governor && (form === 'visit' || verbEntry?.travel === undefined) ? [governor.verb] : []),
    ],
    spokenAt: governor !== undefined && isSpoken(context, governor) && saysWhere(governor),
    rule:
      travels && form === 'visit'
        ? 'travel-for-meeting'
        : `${form === 'visit' || form === 'call' ? form : 'meeting'}-noun`,
    toldBy: 'noun',
    form,
    parties,
    ...(place ? { place } : described.place ? { place: described.place } : {}),
    status: statusOfNoun(sentence, noun, start, form, governor, headline),
    ...(mode ? { mode } : {}),
    ...(governor?.role === 'subject' && WORDS.ending.has(tokens[governor.verb]!.lemma) ? { ends: true } : {}),
    definite,
    aside: isAside(context, start),
    owned: front.some(({ xpos }) => xpos === 'POS' || xpos === 'PRP$'),
    ...(group ? { group } : {}),
    ...(WORDS.assemblies.has(lemma) ? { assembly: true } : {}),
    ...(ordinal === 'next' ||
    (named === 'session' &&
      parties.length === 0 &&
      ordinal !== undefined &&
      /^\d+$/.test(ordinal) &&
      ordinal !== '1') ||
    (governor && WORDS.resuming.has(tokens[governor.verb]!.lemma))
      ? { again: true }
      : {}),
    plural: tokens[noun]!.features.Number === 'Plur' && named !== 'talks',
    additional: words.some(word => word === 'another' || word === 'other' || word === 'separate'),
    ...(ordinal ? { ordinal } : {}),
    ...(listed.length > 0 || (definite && attends(context, governor)) ? { listing: true } : {}),
    title: titleOf(context, start, noun),
    names: front.filter(isName).map(token => token.lower),
    headline,
  };
}

/** "the *Conference* on Security and Cooperation in Europe": the name of an organization. */
function isInName({ sentence, actors }: Context, noun: number): boolean {
  const mention = actors.mentionAt(sentence.index, noun);
  return mention?.kind === 'organization' && (mention.last > noun + 1 || sentence.tokens[noun - 2]?.surface === 'of');
}

/** "the *delegation* to the talks". */
const isLedTeam = ({ tokens }: PlacedSentence, start: number): boolean =>
  tokens[start - 1]?.upos === 'ADP' && WORDS.teams.has(tokens[start - 2]?.lemma ?? '');

/** "*Trade ministers* opened a conference": several who are not named. */
function isHeldByGroup({ sentence }: Context, { verb, role }: Governor): boolean {
  const { lemma } = sentence.tokens[verb]!;
  if (role !== 'object' || !(WORDS.governors.attend.has(lemma) || WORDS.governors.begin.has(lemma))) return false;
  return dependents(sentence, verb, 'nsubj').some(at => {
    const { features, lemma: noun } = sentence.tokens[at]!;
    return features.Number === 'Plur' && WORDS.bodies.has(noun.toLowerCase());
  });
}

/** "would take part in the meeting": the meeting is one that is told of. */
const attends = ({ sentence }: Context, governor: Governor | undefined): boolean =>
  governor !== undefined &&
  governor.role !== 'subject' &&
  (WORDS.attending.has(sentence.tokens[governor.verb]!.lemma) || sentence.tokens[governor.verb]!.lemma === 'present');

const isName = ({ upos, surface }: Token): boolean =>
  upos !== 'DET' && upos !== 'PUNCT' && upos !== 'PART' && upos !== 'PRON' && surface !== '-';

const CALLERS = new Set(['from', 'to']);

/** "received a call *from X*", "made a call *to Y*": the other end of the line. */
function partiesOfCall(context: Context, noun: number, phrases: readonly Phrase[], { verb, role }: Governor): Party[] {
  const preposition = caseOf(context.sentence, noun);
  if (preposition === 'in' || preposition === 'during') return partiesOfTalk(context, verb);
  if (!WORDS.calling.has(context.sentence.tokens[verb]!.lemma)) return [];
  const ends = phrases
    .filter(({ preposition }) => CALLERS.has(preposition ?? ''))
    .flatMap(phrase => actorsIn(context, phrase))
    .filter(({ kind }) => kind === 'leader');
  const own = role === 'object' ? subjectActors(context, verb) : [];
  return [...ends, ...own].map(actor => ({ actor, part: 'party' as const }));
}

/** "Told Putin *in a telephone call*": who says something in it, and to whom. */
function partiesOfTalk(context: Context, verb: number): Party[] {
  const { sentence, actors } = context;
  const told = argumentsIn(sentence, verb, 'object').flatMap(at => actors.actorsOf(sentence.index, at));
  if (!told.some(({ kind }) => kind === 'leader')) return [];
  return [...subjectActors(context, verb), ...told]
    .filter(({ kind }) => kind === 'leader')
    .map(actor => ({ actor, part: 'party' as const }));
}

/** Whether a "call" or "conversation" is one by telephone, or with somebody. */
const isTelephone = (
  context: Context,
  words: readonly string[],
  phrases: readonly Phrase[],
  governor: Governor | undefined,
): boolean =>
  words.some(word => WORDS.telephone.has(word) || WORDS.virtual.has(word) || /minute|hour/.test(word)) ||
  (governor !== undefined &&
    WORDS.calling.has(context.sentence.tokens[governor.verb]!.lemma) &&
    phrases.some(phrase => CALLERS.has(phrase.preposition ?? '') && actorsIn(context, phrase).length > 0)) ||
  phrases.some(phrase => phrase.preposition === 'with' && actorsIn(context, phrase).length > 0);
