import type { Carrier } from '../../../clause/carrier.ts';
import { isInfinitive } from '../../../clause/form.ts';
import { isGoverned, type Modality, modalityOf, type Reality } from '../../../clause/modality/index.ts';
import { isIngForm, isPastParticiple, isPresentTense, isVerb } from '../../../clause/part-of-speech.ts';
import { hasBehind } from '../../../clause/particles.ts';
import { adverbsOf, auxiliariesOf, clauseAbove, isAdverbialClause } from '../../../clause/phrase.ts';
import { prepositionBefore } from '../../../clause/phrases.ts';
import type { Sentence } from '../../../language/types.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Status, ToldStatus } from '../types.ts';
import type { Context } from './context.ts';
import type { MeetingNoun } from './noun/form.ts';
import { isSpeech, type Link } from './parts.ts';

/** What the modality of a word makes of the meeting that it tells of. */
const STATUS: Record<Reality, Status> = {
  done: 'held',
  ongoing: 'ongoing',
  planned: 'planned',
  possible: 'proposed',
  wanted: 'proposed',
  conditional: 'proposed',
  denied: 'proposed',
  alleged: 'held',
};

const TO_COME: ReadonlySet<Status> = new Set(['planned', 'proposed']);

const told = (status: Status, strong = true): ToldStatus => ({
  status,
  tense: TO_COME.has(status) ? 'future' : 'past',
  strong,
});
export const HELD = told('held');
export const PROPOSED = told('proposed');
export const PLANNED = told('planned');
/** "meets", "begins": it goes on, or it is to come, by its date. */
const PRESENT: ToldStatus = { status: 'ongoing', tense: 'future', strong: false, present: true };
const weak = (status: ToldStatus): ToldStatus => ({ ...status, strong: false });
const isHelped = (sentence: Sentence, verb: number): boolean => auxiliariesOf(sentence, verb).length > 0;
const isSo = ({ reality }: Modality): boolean => reality === 'done' || reality === 'ongoing';

/** Status of a meeting told of by a verb; undefined where it is said not to have been. */
export function statusOfVerb({ sentence, headline }: Context, verb: number): ToldStatus | undefined {
  const modality = modalityOf(sentence, verb);
  if (isSequel(sentence, verb)) return isInfinitive(sentence, verb) ? PLANNED : statusAbove(sentence, verb, headline);
  // "would have met", "were to have met": they did not.
  if (modality.counterfactual) return { ...told('cancelled'), tense: 'past' };
  if (modality.purpose) return weak(statusAbove(sentence, verb, headline));
  // "have not met since 1994": they did then.
  if (modality.negative && isSo(modality)) return isSince(sentence, verb) ? told('held') : undefined;
  if (modality.negative) return told('proposed');
  if (modality.reality === 'denied') return told('proposed');
  if (modality.reality !== 'done') return told(statusBy(sentence, modality));
  return ofAsserted(sentence, verb, headline);
}

/** "will meet, *followed* by talks", "met, *to be followed* by talks": it is as what it follows, or to come. */
const isSequel = (sentence: Sentence, verb: number): boolean =>
  WORDS.sequels.has(sentence.tokens[verb]!.lemma) &&
  isPastParticiple(sentence.tokens[verb]!) &&
  (isInfinitive(sentence, verb) ? isAdverbialClause(sentence, verb) : !isHelped(sentence, verb));

/** "have not met *since* 1994" */
export const isSince = (sentence: Sentence, verb: number): boolean =>
  modalityOf(sentence, verb).negative && [...WORDS.since].some(word => hasBehind(sentence, verb, word));

/** Who is ready to meet or offers it has not agreed on a meeting; who aims to meet, or would, plans one. */
function statusBy({ tokens }: Sentence, { reality, by }: Modality): Status {
  const has = (words: ReadonlySet<string>): boolean =>
    by.some(at => words.has(tokens[at]!.lower) || words.has(tokens[at]!.lemma));
  if (has(WORDS.willing) || has(WORDS.asking)) return 'proposed';
  return has(WORDS.intending) && reality !== 'denied' ? 'planned' : STATUS[reality];
}

/** Status by the tense of a verb that tells of what is so. */
function ofAsserted(sentence: Sentence, verb: number, headline: boolean): ToldStatus {
  const token = sentence.tokens[verb]!;
  const auxiliaries = auxiliariesOf(sentence, verb);
  const finite = isVerb(token) ? token : sentence.tokens[auxiliaries.at(-1) ?? verb]!;
  if (isPresentTense(finite)) return headline ? told('planned', false) : PRESENT;
  // "was to meet"
  if (isInfinitive(sentence, verb) && auxiliaries.length > 0) return told('planned');
  if (isInfinitive(sentence, verb))
    return headline ? told('planned', false) : weak(statusAbove(sentence, verb, headline));
  if (!isIngForm(token)) return told('held');
  if (auxiliaries.length > 0) return told('ongoing');
  const before = prepositionBefore(sentence, verb);
  if (before !== undefined && WORDS.over.has(before)) return told('held');
  if (before !== undefined && WORDS.ahead.has(before)) return told('planned', false);
  // "looked *forward* to meeting him"
  const above = clauseAbove(sentence, verb);
  if (above !== undefined && looksForward(sentence, above)) return told('planned');
  return weak(statusAbove(sentence, verb, headline));
}

/** "looked *forward* to it" */
export const looksForward = (sentence: Sentence, verb: number): boolean =>
  adverbsOf(sentence, verb).some(at => WORDS.forward.has(sentence.tokens[at]!.lower));

/** What shares the time of the clause on which it hangs: a participle, an infinitive of purpose. */
function statusAbove(sentence: Sentence, at: number, headline: boolean): ToldStatus {
  const above = clauseAbove(sentence, at);
  if (above === undefined) return told(headline ? 'planned' : 'ongoing');
  const modality = modalityOf(sentence, above);
  if (!isSo(modality)) return told(STATUS[modality.reality]);
  return isVerb(sentence.tokens[above]!) ? ofAsserted(sentence, above, headline) : told('held');
}

/** Status of a meeting told of by a noun: by what describes it, by its preposition, and by the words on which it hangs. */
export function statusOfNoun(context: Context, told_: MeetingNoun, form: Form, definite: boolean): ToldStatus {
  const { noun, start, carrier, links } = told_;
  return (
    ofCancelling(links) ??
    ofModifiers(context.sentence, start, noun) ??
    ofPreposition(context.sentence, start) ??
    ofModality(context, told_, definite) ??
    ofLinks(context, links, definite) ??
    (carrier && ofCarrier(context, carrier, form)) ??
    (form === 'talks' ? told('ongoing', false) : told(context.headline ? 'planned' : 'held', false))
  );
}

/** "a meeting planned for Sunday *was called off*": what was done of it counts for more than what describes it. */
function ofCancelling(links: readonly Link[]): ToldStatus | undefined {
  const link = links.find(({ frame, modality }) => frame.status === 'cancelled' && !modality.negative);
  if (!link) return undefined;
  return isSo(link.modality) ? { ...told('cancelled'), tense: 'future' } : told('planned', false);
}

function ofModifiers({ tokens }: Sentence, start: number, noun: number): ToldStatus | undefined {
  for (const { lower } of tokens.slice(start, noun)) {
    if (WORDS.proposedModifiers.has(lower)) return told('proposed');
    if (WORDS.plannedModifiers.has(lower)) return told('planned');
    if (WORDS.ongoingModifiers.has(lower)) return told('ongoing');
    if (WORDS.earlierOnes.has(lower)) return told('held');
    if (WORDS.nextOnes.has(lower)) return told('planned', false);
  }
  return undefined;
}

function ofPreposition(sentence: Sentence, start: number): ToldStatus | undefined {
  const preposition = prepositionBefore(sentence, start) ?? '';
  if (WORDS.over.has(preposition)) return told('held');
  if (WORDS.amid.has(preposition)) return told('ongoing');
  if (WORDS.lacking.has(preposition)) return told('proposed', false);
  return WORDS.ahead.has(preposition) ? told('planned', false) : undefined;
}

/**
 * "offered talks", "may hold talks": what is only wanted or possible. Of a meeting that readers know it counts only where
 * the word that says so is about the meeting itself: who "may attend the summit" leaves the summit as certain as it was.
 */
function ofModality({ sentence }: Context, noun_: MeetingNoun, definite: boolean): ToldStatus | undefined {
  const { noun, start, carrier, links } = noun_;
  const modality = modalityOf(sentence, noun);
  if (isSo(modality) && !modality.negative) return modality.reality === 'ongoing' ? told('ongoing') : undefined;
  const isAsked =
    modality.by.some(at => at >= start && at < noun) ||
    (carrier !== undefined &&
      (carrier.via.length > 0 || isAbout(carrier)) &&
      isAskedBy(sentence, noun_, modality, carrier));
  const isHeld =
    carrier !== undefined &&
    (links.some(({ trigger, frame }) => trigger === carrier.verb && !frame.alone) ||
      WORDS.occurring.has(sentence.tokens[carrier.verb]!.lemma));
  const isFirst = carrier !== undefined && (carrier.by === 'subject' || carrier.verb > noun);
  if (!isAsked && !(isHeld && carrier.via.length === 0 && (isFirst || !definite))) return undefined;
  return told(isSo(modality) ? 'proposed' : statusBy(sentence, modality));
}

/** "offered *a round of talks*": whether the word says so on which the noun depends, or that which has it for its object. */
const isAskedBy = (
  sentence: Sentence,
  { noun, series }: MeetingNoun,
  { by }: Modality,
  { verb, via }: Carrier,
): boolean => by.includes(via[0] ?? verb) && (via.length === 0 || series.length > 0 || isGoverned(sentence, noun));

/** "called *for talks*", but not "sought a deal *at the summit*": what is sought is the deal. */
const isAbout = ({ by, preposition, via }: Carrier): boolean =>
  via.length === 0 && (by !== 'oblique' || WORDS.asked.has(preposition ?? ''));

/** "*began* talks", "talks *held* in Paris" */
function ofLinks(context: Context, links: readonly Link[], definite: boolean): ToldStatus | undefined {
  for (const { frame, trigger, roles } of links) {
    const status = statusOfVerb(context, trigger);
    if (frame.status === 'ongoing' && status?.present) return { ...PRESENT, strong: true };
    // Who might come says nothing of whether it takes place.
    if (frame.alone && status?.status === 'proposed') return told('planned', false);
    if (frame.status !== undefined && status !== undefined && !TO_COME.has(status.status)) return told(frame.status);
    if (status?.status === 'proposed' && definite) continue;
    if (status && roles.meeting?.some(({ slot }) => slot === 'object')) return status;
  }
  return undefined;
}

/** What a meeting does, or what is done at it, tells less of it than who holds it. */
function ofCarrier(context: Context, carrier: Carrier, form: Form): ToldStatus | undefined {
  const status = statusOfVerb(context, carrier.verb);
  // "the decisions *made* during their meeting" are made, whatever comes of them.
  const isDone = isPastParticiple(context.sentence.tokens[carrier.verb]!) && !isHelped(context.sentence, carrier.verb);
  if (WORDS.aside.has(carrier.preposition ?? '') && (isDone || status?.status !== 'planned')) return told('held');
  // "promises *made* at the summit"
  const isExpected = WORDS.expecting.has(context.sentence.tokens[carrier.verb]!.lemma);
  if (isDone && !isExpected && WORDS.within.has(carrier.preposition ?? '')) return told('held');
  if (carrier.by === 'oblique' && looksForward(context.sentence, carrier.verb)) return told('planned');
  if (isSpeech(context, carrier)) return status?.status === 'planned' ? told('planned') : told('held', false);
  if (carrier.via.length > 0 && carrier.by !== 'oblique') return undefined;
  // What may be done at a summit makes the summit no less certain.
  if (status?.status === 'proposed' && carrier.by === 'oblique' && !isAbout(carrier)) {
    const above = statusAbove(context.sentence, carrier.verb, context.headline);
    return above.status === 'proposed' ? told('planned', false) : weak(above);
  }
  if (!status || status.status === 'proposed') return told('planned', false);
  const occurs = carrier.by === 'oblique' || WORDS.occurring.has(context.sentence.tokens[carrier.verb]!.lemma);
  if (!status.present) return occurs ? status : weak(status);
  return form === 'visit' || occurs ? PRESENT : told('ongoing', false);
}
