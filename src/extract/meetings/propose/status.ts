import { dependents } from '../../../clause/tree.ts';
import type { Sentence } from '../../../language/types.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { ToldStatus } from '../types.ts';
import type { Governor } from './governor.ts';
import { verbGroup } from './verb-group.ts';

const PLANNED: ToldStatus = { status: 'planned', tense: 'future', strong: true };
const PROPOSED: ToldStatus = { status: 'proposed', tense: 'future', strong: true };
const ONGOING: ToldStatus = { status: 'ongoing', tense: 'past', strong: true };
const HELD: ToldStatus = { status: 'held', tense: 'past', strong: true };
const CANCELLED: ToldStatus = { status: 'cancelled', tense: 'future', strong: true };
const weak = (told: ToldStatus): ToldStatus => ({ ...told, strong: false });

/** Prepositions before a meeting's noun that tell whether it is over. */
const OVER = new Set(['after', 'following', 'since']);
/** "sought a deal *at* the summit": what is sought is the deal. */
const AT = new Set(['at', 'in', 'during']);
const AHEAD = new Set(['before', 'ahead', 'pending', 'until']);

/** Status of a meeting told of by a noun: from what describes the noun, and from the verb that governs it. */
export function statusOfNoun(
  sentence: Sentence,
  noun: number,
  start: number,
  form: Form,
  governor: Governor | undefined,
  headline: boolean,
): ToldStatus {
  return (
    fromCancelling(sentence, governor, headline) ??
    fromModifiers(sentence, start, noun) ??
    fromParticiple(sentence, noun) ??
    (governor ? fromGovernor(sentence, governor, form, headline) : undefined) ??
    (form === 'talks'
      ? { status: 'ongoing', tense: 'past', strong: false }
      : { status: headline ? 'planned' : 'held', tense: headline ? 'future' : 'past', strong: false })
  );
}

function fromModifiers(sentence: Sentence, start: number, noun: number): ToldStatus | undefined {
  for (let at = start; at < noun; at++) {
    const word = sentence.tokens[at]!.lower;
    if (WORDS.proposedModifiers.has(word)) return PROPOSED;
    if (WORDS.plannedModifiers.has(word)) return PLANNED;
    if (WORDS.ongoingModifiers.has(word)) return { status: 'ongoing', tense: 'past', strong: true };
    const ordinal = WORDS.ordinals.get(word);
    if (ordinal === 'previous') return HELD;
    if (ordinal === 'next') return weak(PLANNED);
  }
  return undefined;
}

/** "a meeting planned for Sunday *was called off*": what was done of it counts for more than what describes it. */
function fromCancelling(sentence: Sentence, governor: Governor | undefined, headline: boolean): ToldStatus | undefined {
  if (!governor || governor.role === 'oblique' || governor.role === 'subject') return undefined;
  if (!isCancelling(sentence, governor.verb)) return undefined;
  const group = verbGroup(sentence, governor.verb, headline);
  if (group.negated) return undefined;
  return group.status === 'held' || group.present ? CANCELLED : weak(PLANNED);
}

/** "talks held in Paris", "a meeting to be held Monday", "talks scheduled for May 12", "talks which ended Thursday". */
function fromParticiple(sentence: Sentence, noun: number): ToldStatus | undefined {
  for (const clause of dependents(sentence, noun, 'acl', 'acl:relcl')) {
    const { lemma, xpos } = sentence.tokens[clause]!;
    if (isCancelling(sentence, clause)) return CANCELLED;
    const infinitive = dependents(sentence, clause, 'mark').some(at => sentence.tokens[at]!.surface === 'to');
    if (
      (WORDS.scheduled.has(lemma) && xpos !== 'VBG') ||
      (infinitive && ['hold', 'take', 'open', 'begin', 'start'].includes(lemma))
    )
      return PLANNED;
    if (lemma === 'end' || lemma === 'conclude') return HELD;
    if (lemma === 'hold' && xpos === 'VBN') return verbGroup(sentence, clause, false);
  }
  return undefined;
}

const isCancelling = (sentence: Sentence, verb: number): boolean => {
  const { lemma } = sentence.tokens[verb]!;
  if (WORDS.governors.cancel.has(lemma)) return true;
  const particle = WORDS.governors.cancelWith.get(lemma);
  return (
    particle !== undefined &&
    (sentence.tokens[verb + 1]?.lower === particle ||
      dependents(sentence, verb, 'compound:prt').some(at => sentence.tokens[at]!.lower === particle))
  );
};

function fromGovernor(sentence: Sentence, governor: Governor, form: Form, headline: boolean): ToldStatus | undefined {
  const { verb, role, preposition, via } = governor;
  const { lemma } = sentence.tokens[verb]!;
  if (via.some(at => WORDS.proposingNouns.has(sentence.tokens[at]!.lemma))) return PROPOSED;
  // "ready for talks with Iran"
  if (WORDS.willing.has(sentence.tokens[verb]!.lower)) return PROPOSED;
  if (preposition !== undefined && OVER.has(preposition)) return HELD;
  if (preposition !== undefined && AHEAD.has(preposition)) return weak(PLANNED);
  if (preposition === 'without') return PROPOSED;
  if (preposition === 'during' && form === 'call') return HELD;
  if (role === 'object' && lemma === 'follow') return HELD;
  const group = verbGroup(sentence, verb, headline);
  // "is expected in Oslo for talks"
  const due = role.endsWith('subject') || (preposition === 'for' && lemma !== 'prepare');
  if (due && WORDS.scheduled.has(lemma) && group.status !== 'proposed') return PLANNED;
  // Who might come says nothing of whether it takes place.
  if (WORDS.attending.has(lemma) && group.status === 'proposed' && !group.negated) return weak(PLANNED);
  if (preposition === 'during' && group.status !== 'planned') return HELD;
  if (
    role !== 'subject' &&
    !AT.has(preposition ?? '') &&
    WORDS.governors.propose.has(lemma) &&
    !(WORDS.governors.speak.has(lemma) && role === 'oblique' && preposition !== 'for')
  )
    return PROPOSED;
  // "are trying to get a deal at the summit", "could sign it at the summit": the summit is as real as those who try.
  if (role === 'oblique' && AT.has(preposition ?? '') && group.status === 'proposed' && !WORDS.attending.has(lemma))
    return weak(statusAbove(sentence, verb, headline));
  // "arrives in Seoul on Friday for talks": the day tells whether it is to come.
  if (WORDS.governors.begin.has(lemma) && group.present) return { ...ONGOING, present: true };
  if (WORDS.governors.begin.has(lemma) && group.status !== 'planned' && group.status !== 'proposed') return ONGOING;
  if (
    role === 'oblique' &&
    preposition !== undefined &&
    WORDS.governors.speakPrepositions.has(preposition) &&
    WORDS.governors.speak.has(lemma)
  )
    return group.status === 'planned' ? PLANNED : weak(HELD);
  if (group.negated && group.status !== 'planned') return PROPOSED;
  // What a meeting does, or what one thinks of it, tells less of it than who holds it.
  const holds = role === 'object' && (WORDS.governors.attend.has(lemma) || WORDS.governors.host.has(lemma));
  if (group.present && !holds)
    return { status: 'ongoing', tense: 'past', strong: false, ...(form === 'visit' ? { present: true } : {}) };
  return role === 'subject' && !WORDS.governors.occur.has(lemma) ? weak(group) : group;
}

/** Status of the first verb above that is no infinitive. */
function statusAbove(sentence: Sentence, verb: number, headline: boolean): ToldStatus {
  for (let at = sentence.tokens[verb]!.head; at >= 0; at = sentence.tokens[at]!.head)
    if (sentence.tokens[at]!.features.VerbForm === 'Fin') return verbGroup(sentence, at, headline);
  return PLANNED;
}
