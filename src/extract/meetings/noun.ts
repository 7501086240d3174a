import { surfaceSubject } from '../frames/subject.ts';
import { dependents } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import type { Context } from './context.ts';
import { type Governor, governorOf } from './governor.ts';
import { type Form, NOUNS, WORDS } from './lexicon.ts';
import { actorsBefore, actorsIn, phraseStart, unique } from './parties.ts';
import { hereOf, placeIn, placeOf } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { statusOfNoun } from './status.ts';
import type { Party, Place, Telling } from './types.ts';

/** A telling in the making: what can be said before its clause and its date are known. */
export type Proposal = Omit<Telling, 'span' | 'date'> & {
  /** Tokens that carry it: noun or verb, and the verb that governs it. */
  words: readonly number[];
};

/** The form of meeting that a noun can name: "talk" only in the plural. */
export function formOfNoun(sentence: Context['sentence'], index: number): Form | undefined {
  const { lemma, surface, upos, xpos } = sentence.tokens[index]!;
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  const lower = surface.toLowerCase();
  if (lower === 'talks') return 'talks';
  if (xpos === 'VBG') return undefined;
  return NOUNS.get(lemma.toLowerCase()) ?? NOUNS.get(lower);
}

const isCompoundOf = (sentence: Context['sentence'], index: number): boolean => {
  const { relation, head } = sentence.tokens[index]!;
  const next = sentence.tokens[index + 1];
  if (
    next !== undefined &&
    (next.upos === 'NOUN' || next.upos === 'PROPN') &&
    head > index &&
    (relation === 'compound' || relation === 'amod' || relation === 'flat')
  )
    return true;
  return sentence.tokens[index + 1]?.surface === '-';
};

/** Proposes a meeting for a noun that names one: "talks with Iran", "the Riga summit", "Levy's visit". */
export function proposeFromNoun(context: Context, noun: number): Proposal | undefined {
  const { sentence, actors, headline } = context;
  const named = formOfNoun(sentence, noun);
  if (named === undefined || isCompoundOf(sentence, noun)) return undefined;
  const drop = (why: string): undefined => {
    context.drop('meeting-noun', noun, why);
    return undefined;
  };
  const { tokens } = sentence;
  const lemma = tokens[noun]!.lemma.toLowerCase();
  const start = phraseStart(sentence, noun);
  const front = tokens.slice(start, noun);
  const excluded = front.find(token => WORDS.excludedModifiers.has(token.surface.toLowerCase()));
  if (excluded) return drop(`"${excluded.surface}" meetings are no diplomacy`);
  const phrases = phrasesBehind(sentence, noun);
  const beside = phrases[0];
  if (isOfMeeting(context, beside)) return undefined;
  const governor = governorOf(sentence, noun);

  const before = actorsBefore(sentence, noun, actors);
  const behind = partiesBehind(context, phrases);
  const fromVerb = governor ? partiesOfGovernor(context, governor, behind.length > 0) : [];
  const parties: Party[] = [...before.map(actor => ({ actor, part: 'party' as const })), ...behind, ...fromVerb];
  let form: Form = named;
  const travel = governor && WORDS.verbs.get(tokens[governor.verb]!.lemma)?.travel && governor.preposition === 'for';
  let place: Place | undefined = placeBehind(context, phrases) ?? placeBefore(context, start, noun);
  if (form === 'visit') {
    const destination = phrases.find(phrase => phrase.preposition === 'to');
    const visited = destination && placeOf(sentence, destination, context.dates);
    if (visited) place = visited;
  }
  if (governor && (travel || !place)) {
    const there = placeBehind(
      context,
      phrasesBehind(sentence, governor.verb).filter(phrase => phrase.first <= noun || phrase.preposition !== 'to'),
    );
    place ??= there;
    if (travel) form = 'visit';
  }
  const words = [noun, ...(governor ? [governor.verb] : [])];
  const modifiers = front.map(token => token.surface.toLowerCase());
  const seriesFront =
    governor?.via.flatMap(at =>
      tokens.slice(phraseStart(sentence, at), at).map(token => token.surface.toLowerCase()),
    ) ?? [];
  const ordinalWord = [...modifiers, ...seriesFront].find(word => WORDS.ordinals.has(word));
  const plural = lemma !== 'talks' && tokens[noun]!.features.Number === 'Plur' && named !== 'talks';

  const need = (kind: keyof typeof WORDS.nounNeeds): boolean => WORDS.nounNeeds[kind].has(lemma);
  const sides = new Set(parties.map(({ actor }) => actor.key)).size;
  const definite =
    isDefinite(front) || (governor?.via.some(at => isDefinite(tokens.slice(phraseStart(sentence, at), at))) ?? false);
  if (need('telephone') && !isTelephone(context, noun, modifiers, phrases) && !(definite && parties.length === 0))
    return drop('no word of a telephone');
  if (need('telephone') && !isTelephone(context, noun, modifiers, phrases)) return drop('no word of a telephone');
  if (need('party') && sides < 2 && !(sides === 1 && place)) return drop('no two parties');
  if (need('destination') && !(place?.country && sides > 0)) return drop('nobody who goes anywhere');

  const mode = modeOf(context, noun, form, modifiers);
  return {
    sentence: sentence.index,
    trigger: noun,
    words,
    rule: `meeting-${form === 'visit' && named !== 'visit' ? 'travel' : 'noun'}`,
    form,
    parties,
    ...(place ? { place } : {}),
    status: statusOfNoun(sentence, noun, start, form, governor, headline),
    ...(mode ? { mode } : {}),
    definite,
    plural,
    additional: modifiers.some(word => word === 'another' || word === 'other' || word === 'separate'),
    ...(ordinalWord ? { ordinal: WORDS.ordinals.get(ordinalWord)! } : {}),
    names: front
      .filter(token => token.upos !== 'DET' && token.upos !== 'PUNCT')
      .map(token => token.surface.toLowerCase()),
    headline,
  };
}

/** "a round of talks": the talks are the meeting, and the round says which. */
function isOfMeeting({ sentence }: Context, beside: Phrase | undefined): boolean {
  if (beside?.preposition !== 'of') return false;
  const head = sentence.tokens.findIndex(
    (_, at) =>
      at >= beside.first && at < beside.last && formOfNoun(sentence, at) !== undefined && !isCompoundOf(sentence, at),
  );
  return head >= 0;
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
const isDefinite = (front: readonly { surface: string; xpos: string }[]): boolean =>
  front.some(token => DEFINITE.has(token.surface.toLowerCase()) || token.xpos === 'POS');

function partiesBehind(context: Context, phrases: readonly Phrase[]): Party[] {
  const { sentence, actors } = context;
  const parties: Party[] = [];
  let topic = false;
  for (const phrase of phrases) {
    const { preposition } = phrase;
    if (preposition === undefined) continue;
    if (WORDS.topicPrepositions.has(preposition)) topic = true;
    const strong = preposition !== 'of' && preposition !== 'to' && preposition !== 'by';
    const part = context.hostPrepositions.has(preposition) ? 'host' : 'party';
    if (
      part === 'party' &&
      !WORDS.partyPrepositions.has(preposition) &&
      preposition !== 'attend' &&
      preposition !== 'join'
    )
      continue;
    if (topic && !strong && part === 'party') continue;
    if (strong) topic = false;
    for (const actor of actorsIn(sentence, phrase, actors)) parties.push({ actor, part });
  }
  return parties;
}

function placeBehind(context: Context, phrases: readonly Phrase[]): Place | undefined {
  const { sentence, dates } = context;
  let best: Place | undefined;
  for (const phrase of phrases) {
    for (let at = phrase.first; at < phrase.last; at++)
      if (sentence.tokens[at]!.surface.toLowerCase() === 'here' && !best) best = hereOf(sentence, at);
    const place = placeIn(sentence, phrase, dates);
    if (!place) continue;
    if (!best) best = place;
    else if (best.country === undefined && place.country !== undefined)
      best = { ...best, end: place.end, country: place.country };
  }
  return best;
}

/** "the Riga summit", "a Turkey visit": a place in front of the noun. */
function placeBefore(context: Context, start: number, noun: number): Place | undefined {
  return placeOf(context.sentence, { first: start, last: noun }, context.dates);
}

const isTelephone = (
  context: Context,
  noun: number,
  modifiers: readonly string[],
  phrases: readonly Phrase[],
): boolean =>
  modifiers.some(word => WORDS.telephone.has(word) || WORDS.virtual.has(word) || /minute|hour/.test(word)) ||
  phrases.some(
    phrase => phrase.preposition === 'with' && actorsIn(context.sentence, phrase, context.actors).length > 0,
  ) ||
  context.sentence.tokens[noun]!.surface.toLowerCase().includes('conference');

function modeOf(context: Context, noun: number, form: Form, modifiers: readonly string[]): Telling['mode'] {
  if (modifiers.some(word => WORDS.virtual.has(word)) || WORDS.virtual.has(context.sentence.tokens[noun]!.lemma))
    return 'virtual';
  if (modifiers.some(word => WORDS.telephone.has(word)) || form === 'call') return 'phone';
  return undefined;
}

/** Who takes part by the verb on which the noun hangs. */
function partiesOfGovernor(context: Context, governor: Governor, hasOthers: boolean): Party[] {
  const { sentence, actors } = context;
  const { verb, role, preposition } = governor;
  const { lemma } = sentence.tokens[verb]!;
  const { governors } = WORDS;
  const of = (token: number | undefined): ActorReference[] =>
    token === undefined ? [] : actors.actorsOf(sentence.index, token);
  const as = (part: Party['part'], found: readonly ActorReference[]): Party[] =>
    unique(found).map(actor => ({ actor, part }));
  if (role === 'subject') {
    if (!governors.include.has(lemma)) return [];
    return as('party', dependents(sentence, verb, 'obj').flatMap(of));
  }
  if (role === 'passive-subject') {
    const agents = dependents(sentence, verb, 'obl')
      .filter(at => dependents(sentence, at, 'case').some(mark => sentence.tokens[mark]!.surface === 'by'))
      .flatMap(of);
    return as(governors.host.has(lemma) ? 'host' : 'party', governors.propose.has(lemma) ? [] : agents);
  }
  const subject = of(surfaceSubject(sentence, verb));
  if (isAbsent(lemma, preposition, role)) return [];
  if (role === 'object' && governors.host.has(lemma)) return as('host', subject);
  if (role === 'object' && governors.attend.has(lemma)) return as('party', subject);
  if (role === 'object' && governors.propose.has(lemma))
    return hasOthers ? as('party', [...subject, ...dependents(sentence, verb, 'iobj').flatMap(of)]) : [];
  if (preposition === undefined) return [];
  if (governors.attendWith.get(lemma)?.has(preposition)) {
    const seconds = dependents(sentence, verb, 'obj').flatMap(of);
    return as(
      'party',
      lemma === 'send' ? [...subject, ...seconds] : [...subject, ...(lemma === 'represent' ? seconds : [])],
    );
  }
  if (governors.speak.has(lemma) && governors.speakPrepositions.has(preposition))
    return as(
      'party',
      subject.filter(actor => actor.kind === 'leader' || hasOthers),
    );
  if (governors.host.has(lemma) && preposition === 'over') return as('host', subject);
  return [];
}

const isAbsent = (lemma: string, preposition: string | undefined, role: Governor['role']): boolean =>
  (role === 'object' && WORDS.governors.absent.has(lemma)) ||
  (preposition !== undefined && (WORDS.governors.absentWith.get(lemma)?.has(preposition) ?? false));
