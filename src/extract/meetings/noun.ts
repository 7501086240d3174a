import type { Token } from '../../language/types.ts';
import { dependents } from '../tree.ts';
import type { Context } from './context.ts';
import { type Governor, governorOf } from './governor.ts';
import { type Form, WORDS } from './lexicon.ts';
import { formOfNoun, isPartOfCompound } from './noun-form.ts';
import { partiesBehind, partiesOfGovernor } from './noun-parties.ts';
import { actorsIn, partiesBefore, phraseStart } from './parties.ts';
import { placeIn, placeOf, placesUnder } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { statusOfNoun } from './status.ts';
import { subjectActors } from './subject.ts';
import type { Party, Place, Proposal } from './types.ts';
import { placeAmong, placeBefore } from './where.ts';

/** Proposes a meeting for a noun that names one: "talks with Iran", "the Riga summit", "Levy's visit". */
export function proposeFromNoun(context: Context, noun: number): Proposal | undefined {
  const { sentence, actors, headline } = context;
  const named = formOfNoun(sentence, noun);
  if (named === undefined || isPartOfCompound(sentence, noun)) return undefined;
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

  if (named === 'call' && WORDS.means.has(tokens[start - 1]?.surface.toLowerCase() ?? ''))
    return drop('only the means');
  const hosts = governor?.role === 'object' && WORDS.governors.host.has(tokens[governor.verb]!.lemma);
  const behind = partiesBehind(context, phrases, hosts);
  const parties: Party[] = [
    ...partiesBefore(sentence, noun, actors),
    ...behind,
    ...(governor && !isBeside(context, start) ? partiesOfGovernor(context, governor, behind.length > 0) : []),
  ];
  const listed = listedAttendees(context, noun, start);
  parties.push(...listed);
  parties.push(...partiesOfRequest(context, governor));
  parties.push(
    ...partiesOfClause(
      context,
      noun,
      named,
      parties,
      phrases.some(({ preposition }) => preposition === 'with'),
    ),
  );
  const definite = isDefinite(front) || [...viaOf(context, governor), seriesBefore(context, start)].some(isDefinite);
  const verbEntry = governor && WORDS.verbs.get(tokens[governor.verb]!.lemma);
  const travels = verbEntry?.travel !== undefined && governor?.preposition === 'for';
  const place = placeOfNoun(context, noun, start, travels ? 'visit' : named, phrases, governor);
  // "left for Abuja for the talks" tells of the talks, "for talks" of a visit.
  const form: Form = travels && place?.country !== undefined && !definite ? 'visit' : named;

  const need = (kind: keyof typeof WORDS.nounNeeds): boolean => WORDS.nounNeeds[kind].has(lemma);
  const count = new Set(parties.map(({ actor }) => actor.key)).size;
  const words = front.map(token => token.surface.toLowerCase());
  const byTelephone = isTelephone(context, words, phrases);
  if (need('telephone') && !byTelephone) return drop('nothing says that it is a call to somebody');
  if (need('party') && count < 2 && !(count === 1 && place) && !definite) return drop('no two parties');
  if (need('destination') && !(place?.country && parties.some(({ actor }) => actor.kind === 'leader')))
    return drop('no leader who goes to a country');

  const series = seriesBefore(context, start);
  const ordinal = [
    ...words,
    ...[...viaOf(context, governor), series].flatMap(via => via.map(token => token.surface.toLowerCase())),
  ]
    .map(word => WORDS.ordinals.get(word))
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
    words: [noun, ...(governor && (form === 'visit' || verbEntry?.travel === undefined) ? [governor.verb] : [])],
    spokenAt: governor !== undefined && isSpoken(context, governor) && saysWhere(governor),
    rule:
      travels && form === 'visit'
        ? 'travel-for-meeting'
        : `${form === 'visit' || form === 'call' ? form : 'meeting'}-noun`,
    form,
    parties,
    ...(place ? { place } : {}),
    status: statusOfNoun(sentence, noun, start, form, governor, headline),
    ...(mode ? { mode } : {}),
    definite,
    aside: isAside(context, start),
    owned: front.some(({ xpos }) => xpos === 'POS' || xpos === 'PRP$'),
    plural: tokens[noun]!.features.Number === 'Plur' && named !== 'talks',
    additional: words.some(word => word === 'another' || word === 'other' || word === 'separate'),
    ...(ordinal ? { ordinal } : {}),
    ...(listed.length > 0 || (definite && attends(context, governor)) ? { listing: true } : {}),
    names: front.filter(isName).map(token => token.surface.toLowerCase()),
    headline,
  };
}

/** "would take part in the meeting": the meeting is one that is told of. */
const attends = ({ sentence }: Context, governor: Governor | undefined): boolean =>
  governor !== undefined && governor.role !== 'subject' && WORDS.attending.has(sentence.tokens[governor.verb]!.lemma);

const isName = ({ upos, surface }: Token): boolean =>
  upos !== 'DET' && upos !== 'PUNCT' && upos !== 'PART' && upos !== 'PRON' && surface !== '-';

/** "Countries represented at the meeting included France and Poland": whoever is listed takes part. */
function listedAttendees(context: Context, noun: number, start: number): Party[] {
  const { tokens } = context.sentence;
  const preposition = tokens[start - 1]?.surface.toLowerCase();
  if (preposition !== 'at' && preposition !== 'in' && preposition !== 'to') return [];
  if (!tokens.slice(0, start).some(({ lemma }) => WORDS.attendees.has(lemma.toLowerCase()))) return [];
  const verb = tokens.findIndex(({ upos }, at) => at > noun && upos === 'VERB');
  if (verb < 0 || !WORDS.governors.include.has(tokens[verb]!.lemma)) return [];
  return phrasesBehind(context.sentence, verb)
    .slice(0, 1)
    .flatMap(phrase => actorsIn(context, phrase))
    .map(actor => ({ actor, part: 'party' as const }));
}

/**
 * Where only one party is named with the noun, the leader who does what its clause says is the other: "he was satisfied
 * with discussions with the premier", "he said, midway through a visit to Cairo".
 */
function partiesOfClause(
  context: Context,
  noun: number,
  form: Form,
  named: readonly Party[],
  hasCompany: boolean,
): Party[] {
  const { tokens } = context.sentence;
  const sides = new Set(named.map(({ actor }) => actor.key));
  if (form === 'visit' ? named.some(({ actor }) => actor.kind === 'leader') : !hasCompany || sides.size !== 1)
    return [];
  for (let at = noun - 1; at >= 0; at--) {
    if (tokens[at]!.features.VerbForm !== 'Fin') continue;
    const subject = subjectActors(context, at).filter(
      ({ key, kind }) => kind === 'leader' && !context.spokesmen.has(key),
    );
    if (subject.length > 0) return subject.map(actor => ({ actor, part: 'party' }));
  }
  return [];
}

/** The phrases in front of the nouns between a noun and its verb: "*the fifth* round of talks". */
const viaOf = ({ sentence }: Context, governor: Governor | undefined): Token[][] =>
  (governor?.via ?? []).map(at => sentence.tokens.slice(phraseStart(sentence, at), at));

/** "on the sidelines of the summit": who meets there is not said to be at the summit. */
const isBeside = ({ sentence }: Context, start: number): boolean =>
  sentence.tokens
    .slice(Math.max(0, start - 3), start)
    .some(({ surface }) => WORDS.sidelines.has(surface.toLowerCase()));

/** Also "during the forum". */
const isAside = (context: Context, start: number): boolean =>
  context.sentence.tokens[start - 1]?.surface.toLowerCase() === 'during' || isBeside(context, start);

/** "Erbakan accepted Levy's request for a meeting": who asks, and who answers. */
function partiesOfRequest({ sentence, actors, ...context }: Context, governor: Governor | undefined): Party[] {
  const request = governor?.via.find(at => WORDS.proposingNouns.has(sentence.tokens[at]!.lemma));
  if (!governor || request === undefined) return [];
  const owners = dependents(sentence, request, 'nmod:poss').flatMap(at => actors.actorsOf(sentence.index, at));
  if (owners.length === 0 || governor.role !== 'object') return [];
  const answering = subjectActors({ sentence, actors, ...context }, governor.verb);
  return [...owners, ...answering].map(actor => ({ actor, part: 'party' as const }));
}

/** "*the next* round of talks", by the words in front of the noun. */
function seriesBefore({ sentence }: Context, start: number): Token[] {
  const { tokens } = sentence;
  if (tokens[start - 1]?.surface !== 'of' || !WORDS.series.has(tokens[start - 2]?.lemma ?? '')) return [];
  return tokens.slice(phraseStart(sentence, start - 2), start - 1);
}

/** "a round of talks": the talks are the meeting, and the round says which. */
function isSeriesOfMeetings({ sentence }: Context, beside: Phrase | undefined): boolean {
  if (beside?.preposition !== 'of') return false;
  for (let at = beside.first; at < beside.last; at++)
    if (formOfNoun(sentence, at) !== undefined && !isPartOfCompound(sentence, at)) return true;
  return false;
}

/** "a meeting of the cabinet": the organ of one state that meets, if it is one. */
function organBehind({ sentence }: Context, phrases: readonly Phrase[]): string | undefined {
  for (const { preposition, first, last } of phrases)
    if (preposition === 'of')
      for (let at = first; at < last; at++) {
        const { lemma } = sentence.tokens[at]!;
        if (WORDS.excludedWithin.has(lemma.toLowerCase())) return lemma;
      }
  return undefined;
}

const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'their',
  'its',
  'our',
  'both',
  'such',
]);
const isDefinite = (front: readonly Token[]): boolean =>
  front.some(token => DEFINITE.has(token.surface.toLowerCase()) || token.xpos === 'POS');

/** Whether a "call" or "conversation" is one by telephone, or with somebody. */
const isTelephone = (context: Context, words: readonly string[], phrases: readonly Phrase[]): boolean =>
  words.some(word => WORDS.telephone.has(word) || WORDS.virtual.has(word) || /minute|hour/.test(word)) ||
  phrases.some(phrase => phrase.preposition === 'with' && actorsIn(context, phrase).length > 0);

/** "arrived *here Tuesday* for talks": no object. */
const isAdverbial = ({ sentence, dates }: Context, at: number): boolean =>
  sentence.tokens[at]!.upos === 'ADV' ||
  sentence.tokens[at]!.lemma === 'place' ||
  dates.some(({ first, last }) => at >= first && at < last);

/** The place that a predicate names: "is in *Hanoi* for a visit". */
function placeOfPredicate({ sentence, dates }: Context, { verb }: Governor): Place | undefined {
  // "is due in Paris": several words can stand before it.
  for (const marker of dependents(sentence, verb, 'case')) {
    const preposition = sentence.tokens[marker]!.surface.toLowerCase();
    const place = placeIn(sentence, { preposition, first: verb, last: verb + 1 }, dates);
    if (place) return place;
  }
  return undefined;
}

const isSpoken = ({ sentence }: Context, { verb }: Governor): boolean => {
  const { lemma, upos } = sentence.tokens[verb]!;
  return upos === 'VERB' && WORDS.governors.speak.has(lemma);
};

/** "his visit to *the Islamic republic*": a country by a description. */
function countryAsPlace(context: Context, phrase: Phrase): Place | undefined {
  const country = actorsIn(context, phrase).find(({ kind }) => kind === 'country');
  return country && { start: country.mention.start, end: country.mention.end, country: country.key };
}

/** Whoever speaks after a meeting or at it speaks where it is held. */
const saysWhere = ({ preposition }: Governor): boolean =>
  preposition !== undefined && WORDS.governors.speakPrepositions.has(preposition);

function placeOfNoun(
  context: Context,
  noun: number,
  start: number,
  form: Form,
  phrases: readonly Phrase[],
  governor: Governor | undefined,
): Place | undefined {
  const { sentence, dates, actors } = context;
  if (form === 'visit') {
    const destination = phrases.find(phrase => phrase.preposition === 'to');
    const visited = destination && (placeOf(sentence, destination, dates) ?? countryAsPlace(context, destination));
    if (visited) return visited;
  }
  const own =
    placeAmong(context, phrases) ??
    placeBefore(sentence, start, noun, form, actors) ??
    placesUnder(sentence, noun, dates);
  if (own?.country !== undefined || !governor) return own;
  const subject = governor.role === 'subject' || governor.role === 'passive-subject';
  const all = phrasesBehind(sentence, governor.verb);
  const object = all.findIndex(({ preposition, first }) => preposition === undefined && !isAdverbial(context, first));
  const behind = (object < 0 ? all : all.slice(0, object)).filter(({ first }) => first <= noun || subject);
  if (isSpoken(context, governor)) return own ?? (saysWhere(governor) ? placeAmong(context, behind) : undefined);
  // "is in Hanoi for a visit"
  const there = placeOfPredicate(context, governor);
  if (there) return there;
  const destination = form === 'visit' ? behind.find(({ preposition }) => preposition === 'to') : undefined;
  return (
    (destination && placeOf(sentence, destination, dates)) ??
    placeAmong(context, behind) ??
    placesUnder(sentence, governor.verb, dates) ??
    own
  );
}
