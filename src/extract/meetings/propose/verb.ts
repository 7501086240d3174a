import { isPassive } from '../../../clause/form.ts';
import { dependents } from '../../../clause/tree.ts';
import type { ActorReference, PlacedSentence } from '../../types.ts';
import { placeBeforeWhere, placeInFront } from '../decide/where.ts';
import { type MeetingVerb, WORDS } from '../lexicon.ts';
import type { Part, Party, Place, Proposal } from '../types.ts';
import { accompanying } from './company.ts';
import type { Context } from './context.ts';
import { invitationOf } from './invitation.ts';
import { formOfNoun, isMeetingSomebody } from './noun-form.ts';
import { actorsIn, unique } from './parties.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { subjectActors } from './subject.ts';
import { verbGroup } from './verb-group.ts';
import { hasNeeded, whomBefore } from './verb-needs.ts';
import { destinationOf, hasPurpose, placeOfSpeech, placeOfVerb, placesOfJourney } from './verb-place.ts';
import { gerundStatus, negatedSince } from './verb-status.ts';

const COMPANY = new Set(['with', 'alongside', 'including']);

/** Who does what in the clause of a verb of meeting. */
interface Roles {
  subjects: ActorReference[];
  objects: ActorReference[];
  companions: ActorReference[];
  agents: ActorReference[];
  passive: boolean;
  /** The object is people of a side, not the side: "hosted *the presidents of* Uganda and Rwanda". */
  people: boolean;
}

/** Proposes a meeting for a verb that tells of one: "met Putin", "arrived in Cairo", "received the envoys". */
export function proposeFromVerb(context: Context, verb: number): Proposal | undefined {
  const { tokens } = context.sentence;
  const gerund = isMeetingSomebody(context.sentence, verb);
  const lemma = gerund ? 'meet' : tokens[verb]!.lemma;
  if ((tokens[verb]!.upos !== 'VERB' && !gerund) || formOfNoun(context.sentence, verb)) return undefined;
  const other = WORDS.otherSenses.get(lemma);
  // The sense that needs more words is the more telling one: "discussed it by phone".
  for (const entry of other?.needs ? [other, WORDS.verbs.get(lemma)] : [WORDS.verbs.get(lemma), other]) {
    const proposal = entry && proposeSense(context, verb, entry, gerund);
    if (proposal) return proposal;
  }
  return undefined;
}

function proposeSense(context: Context, verb: number, entry: MeetingVerb, gerund: boolean): Proposal | undefined {
  const { sentence, headline } = context;
  const { tokens } = sentence;
  const lemma = gerund ? 'meet' : tokens[verb]!.lemma;
  if (entry.particle && !hasParticle(sentence, verb, entry.particle)) return undefined;
  const rule = `${entry.form === 'visit' || entry.form === 'call' ? entry.form : 'meeting'}-verb`;
  const drop = (why: string): undefined => {
    context.drop(rule, verb, why);
    return undefined;
  };
  const phrases = phrasesBehind(sentence, verb);
  if (!hasNeeded(context, verb, entry, phrases)) return undefined;
  if (hasObject(sentence, verb, phrases, WORDS.notPeople)) return drop('no person is met');
  if (entry.object !== 'party' && hasMeetingObject(sentence, verb)) return undefined;
  if (entry.travel === 'occasion' && !WORDS.departing.has(lemma) && !hasPurpose(sentence, phrases)) return undefined;
  if (entry.travel && phrases.some(phrase => phrase.preposition === 'for' && namesMeeting(sentence, phrase)))
    return undefined;

  // "briefed him on her talks with Putin": those are other talks.
  const other = phrases.findIndex(
    phrase => WORDS.topicPrepositions.has(phrase.preposition ?? '') && namesMeeting(sentence, phrase),
  );
  const near = other < 0 ? phrases : phrases.slice(0, other);
  const inPhrases = (fits: (preposition: string | undefined) => boolean): ActorReference[] =>
    near.filter(phrase => fits(phrase.preposition)).flatMap(phrase => actorsIn(context, phrase));
  const passive = !gerund && isPassive(sentence, verb);
  const roles: Roles = {
    subjects: subjectsOf(context, verb, gerund),
    objects: [
      ...inPhrases(
        preposition => preposition === undefined || preposition === entry.particle || preposition === entry.guests,
      ),
      ...namedBehindComma(context, phrases),
      ...leadersOfTeams(context, phrases),
      ...whomBefore(context, verb),
    ],
    companions: inPhrases(
      preposition =>
        preposition !== undefined &&
        ((COMPANY.has(preposition) && !(entry.object === 'topic' && preposition === 'alongside')) ||
          (entry.form === 'call' && preposition === 'to') ||
          entry.company?.includes(preposition) === true),
    ),
    agents: passive ? inPhrases(preposition => preposition === 'by') : [],
    passive,
    people: hasObject(sentence, verb, phrases.slice(0, 1), WORDS.bodies),
  };
  const invitation = invitationOf(context, verb);
  if (invitation.visitor) roles.subjects = invitation.visitor;
  const parties = [...partiesOf(entry, roles), ...invitation.askers];
  if (parties.length > 0) parties.push(...accompanying(context).map(actor => ({ actor, part: 'party' as const })));
  const target = entry.form === 'visit' ? destinationOf(verb, sentence, entry, phrases) : undefined;
  const [first, ...further] = target ? placesOfJourney(context, target) : [];
  const place =
    (further.length > 0 ? first : undefined) ??
    placeOfVerb(context, verb, entry, phrases) ??
    placeBeforeWhere(context, verb) ??
    (gerund ? placeOfSpeech(context, verb) : placeInFront(context, verb));
  const why = lacking(context, entry, roles, parties, place, verb);
  if (why) return drop(why);

  const since = negatedSince(sentence, verb);
  const group = gerund ? gerundStatus(context, verb) : verbGroup(sentence, verb, headline);
  if ('negated' in group && group.negated && !since && group.status === 'held') return drop('did not happen');
  const mode = entry.mode ?? (entry.needs === 'telephone' || entry.needs === 'by-telephone' ? 'phone' : undefined);
  return {
    sentence: sentence.index,
    trigger: verb,
    words: [verb],
    spokenAt: gerund && group.status === 'held',
    rule,
    toldBy: 'verb',
    form: entry.form,
    parties,
    ...(place ? { place } : {}),
    ...(further.length > 0 ? { further } : {}),
    status: since
      ? { status: 'held', tense: 'past', strong: true }
      : invitation.visitor
        ? { status: invitation.accepted ? 'planned' : 'proposed', tense: 'future', strong: true }
        : group,
    ...(mode ? { mode } : {}),
    definite: false,
    owned: false,
    aside: false,
    plural: false,
    additional:
      since ||
      tokens.slice(Math.max(0, verb - 3), verb).some(token => token.lemma === 'also' || token.lemma === 'separately'),
    names: [],
    headline,
  };
}

/** "received the envoy to Syria, *Alexander Lavrov*, and …": leaders behind the comma of a phrase that describes them. */
function namedBehindComma(context: Context, [object, ...rest]: readonly Phrase[]): ActorReference[] {
  if (!object || object.preposition !== undefined) return [];
  const { tokens } = context.sentence;
  const describing: Phrase[] = [];
  for (const phrase of rest) {
    if (!DESCRIBING.has(phrase.preposition ?? '')) break;
    describing.push(phrase);
  }
  return describing.flatMap(phrase => {
    const comma = tokens.findIndex(({ surface }, at) => at >= phrase.first && at < phrase.last && surface === ',');
    if (comma < 0) return [];
    return actorsIn(context, { ...phrase, first: comma }).filter(({ kind }) => kind === 'leader');
  });
}

/** "received a delegation *led by X*": he came with it. */
const leadersOfTeams = (context: Context, phrases: readonly Phrase[]): ActorReference[] =>
  phrases.flatMap((phrase, at) => {
    const led = phrase.preposition === 'by' && phrases[at - 1]?.verb && LEADING.has(phrases[at - 1]!.preposition ?? '');
    return led ? actorsIn(context, phrase).filter(({ kind }) => kind === 'leader') : [];
  });

const LEADING = new Set(['lead', 'head']);
/** Prepositions that go on describing who is met. */
const DESCRIBING = new Set(['of', 'to', 'for', 'from']);

/** Who meets: a participle has the subject of the clause above it, or the noun beside which it stands. */
function subjectsOf(context: Context, verb: number, gerund: boolean): ActorReference[] {
  const own = subjectActors(context, verb);
  const { tokens, index } = context.sentence;
  const { head, relation } = tokens[verb]!;
  if (own.length > 0 || !gerund) return own;
  if (head >= 0 && (relation === 'appos' || relation === 'acl')) {
    const beside = context.actors.actorsOf(index, head);
    if (beside.length > 0) return beside;
  }
  for (let at = verb - 1; at >= 0; at--) {
    const subject = tokens[at]!.features.VerbForm === 'Fin' ? subjectActors(context, at) : [];
    if (subject.length > 0) return subject;
  }
  return [];
}

function partiesOf(entry: MeetingVerb, { subjects, objects, companions, agents, passive, people }: Roles): Party[] {
  const as = (part: Part, ...found: readonly ActorReference[][]): Party[] =>
    unique(found.flat()).map(actor => ({ actor, part }));
  switch (entry.object) {
    case 'guest': {
      const guests = passive ? subjects : objects.filter(({ kind }) => kind !== 'country' || people);
      return guests.length === 0
        ? []
        : [...as('host', passive ? agents : subjects), ...as('party', guests, companions)];
    }
    case 'party':
      return as('party', subjects, agents, objects, companions);
    case 'destination':
      return as('party', subjects);
    default:
      return as('party', subjects, companions);
  }
}

/** Why what is said is too little for a meeting, if it is. */
function lacking(
  context: Context,
  entry: MeetingVerb,
  { subjects, objects, companions }: Roles,
  parties: readonly Party[],
  place: Place | undefined,
  verb: number,
): string | undefined {
  const { sentence, dates, headline } = context;
  if (entry.particle === 'together' && subjects.length === 0) return 'nobody who brings them together';
  const met = entry.object === 'none' ? companions : objects;
  if (entry.guest && !(met.some(({ kind }) => kind === 'leader') && (place?.country || dates.length > 0)))
    return 'nobody who is met, or no day or place';
  // "the party wants to see X as premier"
  if (entry.guest && entry.object === 'party' && !subjects.some(({ kind }) => kind === 'leader'))
    return 'nobody who sees somebody';
  if (entry.form === 'visit') {
    if (!place?.country) return 'no country is visited';
    if (!subjects.some(({ kind }) => kind === 'leader' || !entry.travel)) return 'nobody who visits a country';
    return undefined;
  }
  // "Putin and Chirac discussed it by telephone": two who are named beside each other are company.
  const byPhone = entry.form === 'call' || entry.needs === 'telephone' || entry.needs === 'by-telephone';
  const together = byPhone && subjects.filter(({ kind }) => kind === 'leader').length > 1;
  if (entry.object === 'topic' && companions.length === 0 && !together) return 'nobody with whom';
  if (new Set(parties.map(({ actor }) => actor.key)).size >= 2) return undefined;
  if (entry.object === 'guest' || entry.form === 'call') return 'no two parties';
  const group =
    subjects.some(({ kind }) => kind === 'organization') ||
    sentence.tokens.some(
      ({ lemma, features }, at) => at < verb && features.Number === 'Plur' && WORDS.bodies.has(lemma.toLowerCase()),
    );
  return group && (place !== undefined || dates.length > 0 || headline) ? undefined : 'no two parties';
}

const hasObject = (
  sentence: PlacedSentence,
  verb: number,
  phrases: readonly Phrase[],
  words: ReadonlySet<string>,
): boolean => {
  const object = phrases.find(({ preposition }) => preposition === undefined);
  const nouns = dependents(sentence, verb, 'obj', 'obl');
  if (object) for (let at = object.first; at < object.last; at++) nouns.push(at);
  return nouns.some(
    at =>
      sentence.tokens[at]!.upos === 'NOUN' &&
      words.has(sentence.tokens[at]!.lemma) &&
      sentence.tokens[at]!.relation !== 'compound',
  );
};

/** "sat *down*", "brought *together* the two", "brought the two leaders *together*". */
function hasParticle({ tokens }: PlacedSentence, verb: number, particle: string): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + 8); at++) {
    if (tokens[at]!.lower === particle) return true;
    if (tokens[at]!.upos === 'VERB' || tokens[at]!.upos === 'PUNCT') return false;
  }
  return false;
}

/** A meeting's noun as the object tells of the meeting itself: "host a summit", "discuss talks". */
const hasMeetingObject = (sentence: PlacedSentence, verb: number): boolean =>
  dependents(sentence, verb, 'obj').some(at => formOfNoun(sentence, at) !== undefined);

const namesMeeting = (sentence: PlacedSentence, { first, last }: Phrase): boolean => {
  for (let at = first; at < last; at++) if (formOfNoun(sentence, at) !== undefined) return true;
  return false;
};
