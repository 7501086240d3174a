import { isPassive, surfaceSubject } from '../frames/subject.ts';
import { dependents } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import type { Context } from './context.ts';
import { WORDS } from './lexicon.ts';
import { formOfNoun, type Proposal } from './noun.ts';
import { actorsIn, unique } from './parties.ts';
import { hereOf, placeIn, placeOf } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import type { Party, Place } from './types.ts';
import { verbGroup } from './verb-group.ts';

/** Proposes a meeting for a verb that tells of one: "met Putin", "arrived in Cairo", "received the envoys". */
export function proposeFromVerb(context: Context, verb: number): Proposal | undefined {
  const { sentence, actors, headline } = context;
  const { tokens } = sentence;
  const { lemma, upos } = tokens[verb]!;
  if (upos !== 'VERB') return undefined;
  const entry = WORDS.verbs.get(lemma);
  if (!entry) return undefined;
  const drop = (why: string): undefined => {
    context.drop(`meeting-${lemma}`, verb, why);
    return undefined;
  };
  if (entry.particle && tokens[verb + 1]?.surface.toLowerCase() !== entry.particle) return undefined;
  const phrases = phrasesBehind(sentence, verb);
  const object = phrases.find(phrase => phrase.preposition === undefined);
  const objects = object ? actorsIn(sentence, object, actors) : [];
  const companions = phrases
    .filter(
      phrase =>
        phrase.preposition !== undefined && ['with', 'between', 'among', 'alongside'].includes(phrase.preposition),
    )
    .flatMap(phrase => actorsIn(sentence, phrase, actors));
  const subjectToken = surfaceSubject(sentence, verb);
  const subjects = subjectToken === undefined ? [] : actors.actorsOf(sentence.index, subjectToken);
  const group = verbGroup(sentence, verb, headline);
  const passive = isPassive(sentence, verb);
  let place = placeFrom(context, phrases);

  if (objectNoun(context, verb, object, WORDS.notPeople)) return drop('no person is met');
  if (
    entry.needs === 'telephone' &&
    !tokens.some(token => WORDS.telephone.has(token.lemma) || WORDS.telephone.has(token.surface))
  )
    return undefined;

  const parties: Party[] = [];
  const add = (part: Party['part'], found: readonly ActorReference[]): void => {
    for (const actor of unique(found)) parties.push({ actor, part });
  };
  const agents = passive
    ? phrases.filter(phrase => phrase.preposition === 'by').flatMap(phrase => actorsIn(sentence, phrase, actors))
    : [];
  switch (entry.object) {
    case 'destination': {
      const target = passive ? undefined : object;
      const visited = target && placeOf(sentence, target, context.dates);
      if (!visited?.country || subjects.length === 0) return drop('nobody who visits a country');
      place = visited;
      add('party', subjects);
      break;
    }
    case 'guest': {
      const guests = passive ? subjects : objects.filter(actor => actor.kind === 'leader');
      if (formOfObject(context, verb)) return undefined;
      if (guests.length === 0) return drop('nobody is received');
      add('host', passive ? agents : subjects);
      add('party', [...guests, ...companions]);
      if (parties.length < 2) return drop('no two parties');
      break;
    }
    case 'party':
      add('party', [...subjects, ...agents, ...objects, ...companions]);
      break;
    case 'topic':
      if (formOfObject(context, verb)) return undefined;
      add('party', [...subjects, ...companions]);
      if (companions.length === 0) return drop('nobody with whom');
      break;
    case 'none':
      add('party', [...subjects, ...companions]);
  }
  if (entry.travel) {
    const destination = phrases.find(phrase => phrase.preposition === 'to' || phrase.preposition === 'for');
    const reached = (destination && placeOf(sentence, destination, context.dates)) ?? place;
    if (['return', 'leave', 'depart', 'go', 'come'].includes(lemma)) return undefined;
    if (phrases.some(phrase => phrase.preposition === 'for' && holdsMeeting(context, phrase))) return undefined;
    if (!reached?.country || !subjects.some(actor => actor.kind === 'leader'))
      return drop('no leader who goes to a country');
    place = reached;
  }
  const plural = subjectToken !== undefined && tokens[subjectToken]!.features.Number === 'Plur';
  const bodies =
    subjectToken !== undefined &&
    (WORDS.bodies.has(tokens[subjectToken]!.lemma.toLowerCase()) ||
      plural ||
      subjects.some(actor => actor.kind === 'organization') ||
      dependents(sentence, subjectToken, 'conj').length > 0);
  const sides = new Set(parties.map(({ actor }) => actor.key)).size;
  if (entry.form !== 'visit' && sides < 2 && !(bodies && (place || context.dates.length > 0 || headline)))
    return drop('no two parties');
  if (entry.form === 'talks' && lemma === 'discuss' && sides < 2) return drop('no two parties');
  const since = negatedSince(context, verb);
  if (group.negated && !since && group.status === 'held') return drop('did not happen');
  return {
    sentence: sentence.index,
    trigger: verb,
    words: [verb],
    rule: `meeting-${lemma}`,
    form: entry.form,
    parties,
    ...(place ? { place } : {}),
    status: since ? { status: 'held', tense: 'past', strong: true } : group,
    ...(entry.mode || entry.needs ? { mode: 'phone' as const } : {}),
    definite: false,
    plural: false,
    additional:
      tokens.slice(Math.max(0, verb - 3), verb).some(token => token.lemma === 'also' || token.lemma === 'separately') ||
      since,
    names: [],
    headline,
  };
}

/** "have not met since 1994" tells of a meeting, in 1994. */
const negatedSince = ({ sentence }: Context, verb: number): boolean =>
  sentence.tokens.slice(Math.max(0, verb - 4), verb).some(token => /^(?:not|n't|never)$/i.test(token.surface)) &&
  sentence.tokens.slice(verb, verb + 4).some(token => token.surface.toLowerCase() === 'since');

const objectNoun = (
  { sentence }: Context,
  verb: number,
  object: Phrase | undefined,
  words: ReadonlySet<string>,
): boolean =>
  dependents(sentence, verb, 'obj').some(at => words.has(sentence.tokens[at]!.lemma)) ||
  (object !== undefined &&
    sentence.tokens
      .slice(object.first, object.last)
      .some(token => token.upos === 'NOUN' && words.has(token.lemma) && token.head === verb));

/** A meeting's noun as the object tells of the meeting itself: "host a summit", "discuss talks". */
const formOfObject = ({ sentence }: Context, verb: number): boolean =>
  dependents(sentence, verb, 'obj').some(at => formOfNoun(sentence, at) !== undefined);

const holdsMeeting = ({ sentence }: Context, phrase: Phrase): boolean =>
  sentence.tokens.some((_, at) => at >= phrase.first && at < phrase.last && formOfNoun(sentence, at) !== undefined);

function placeFrom(context: Context, phrases: readonly Phrase[]): Place | undefined {
  const { sentence, dates } = context;
  for (const phrase of phrases) {
    for (let at = phrase.first; at < phrase.last; at++)
      if (sentence.tokens[at]!.surface.toLowerCase() === 'here') return hereOf(sentence, at);
    const place = placeIn(sentence, phrase, dates);
    if (place) return place;
  }
  return undefined;
}
