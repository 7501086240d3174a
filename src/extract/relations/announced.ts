import { ownModality, type Reality } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { baseRelation, caseOf } from '../../clause/tree.ts';
import type { FrameMatch } from '../../frames/match.ts';
import { isOfficeWord } from '../../lexicon/offices.ts';
import { isSayingVerb } from '../../lexicon/saying.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { WORDS } from './words.ts';

/** In what an announcement leaves an act; what is denied, supposed or alleged is none. */
const ANNOUNCED: ReadonlySet<Reality> = new Set(['planned', 'wanted', 'conditional']);

/** Of what is to come its own auxiliary tells: "*will* attack", "*would* attack". */
const TO_COME: ReadonlySet<Reality> = new Set(['planned', 'conditional']);

/** How a hostile act may hang on such a word. */
const HANGING = new Set(['xcomp', 'ccomp', 'advcl', 'acl', 'obj', 'obl', 'nmod', 'conj']);

const HOSTILE = new Set(['attacks', 'sanctions']);

/**
 * Who announces a hostile act that is not done: he who vows, threatens or prepares to do it himself, or who says that he or
 * his side will. Empty where it is nobody's own announcement: "feared that Russia would attack".
 *
 * @param doers Who would do it, as far as the act's own words say.
 */
export function announcersOf(
  reading: Reading,
  sentence: PlacedSentence,
  { frame, trigger, modality }: FrameMatch,
  doers: readonly ActorReference[],
  actors: Actors,
): ActorReference[] {
  if (!HOSTILE.has(frame.edge) || modality.negative || modality.counterfactual || !ANNOUNCED.has(modality.reality))
    return [];
  const word = announcingWord(sentence, trigger);
  if (word !== undefined) {
    const subject = surfaceSubject(sentence, word);
    const own = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
    return doers.length === 0 ? own : own.filter(each => isOneOf(each, doers, actors));
  }
  if (!TO_COME.has(ownModality(sentence, trigger).reality)) return [];
  return ownAnnouncers(reading, sentence, trigger, doers, actors);
}

/** Who says that an act is to come and would do it himself, or speaks for who would. */
const ownAnnouncers = (
  reading: Reading,
  sentence: PlacedSentence,
  trigger: number,
  doers: readonly ActorReference[],
  actors: Actors,
): ActorReference[] => speakerOf(reading, actors, sentence, trigger).filter(each => isOneOf(each, doers, actors));

/**
 * Whether an act to come is told by who would do it, or by an official whose side the sentence doesn't name ("the minister
 * said Tehran *would* stand by Qatar").
 */
export function isOwnWord(
  reading: Reading,
  sentence: PlacedSentence,
  trigger: number,
  doers: readonly ActorReference[],
  actors: Actors,
): boolean {
  if (ownAnnouncers(reading, sentence, trigger, doers, actors).length > 0) return true;
  const { head, relation } = sentence.tokens[trigger]!;
  if (head < 0 || relation !== 'ccomp' || !isSayingVerb(sentence.tokens[head]!.lemma)) return false;
  const speaker = surfaceSubject(sentence, head);
  if (speaker === undefined || actors.actorsOf(sentence.index, speaker).length > 0) return false;
  return sentence.tokens[speaker]!.upos === 'NOUN' && isOfficeWord(sentence.tokens[speaker]!.lower);
}

/** The word of announcing on which an act hangs, in its own clause. */
function announcingWord(sentence: PlacedSentence, trigger: number): number | undefined {
  for (let at = trigger; ; ) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0 || !HANGING.has(baseRelation(relation)) || relation === 'acl:relcl') return undefined;
    // "warned *against* isolating them"
    if (caseOf(sentence, at) === 'against') return undefined;
    if (relation !== 'conj' && WORDS.announcements.has(sentence.tokens[head]!.lemma)) return head;
    // Another verb between is an act of its own: "vowed to stop *attacking*".
    if (relation !== 'conj' && sentence.tokens[head]!.upos === 'VERB') return undefined;
    at = head;
  }
}

/** Whether somebody is among some, or acts for one of them, or one of them for him. */
const isOneOf = ({ key }: ActorReference, some: readonly ActorReference[], actors: Actors): boolean =>
  some.some(
    each => each.key === key || actors.sidesOf(key).includes(each.key) || actors.sidesOf(each.key).includes(key),
  );
