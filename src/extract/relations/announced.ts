import { attributionOf } from '../../clause/attribution/index.ts';
import { ownModality, type Reality } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { isOfficeWord } from '../../lexicon/offices.ts';
import type { ActorReference } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { areOneSide } from './sides.ts';
import type { Match, Scene } from './types.ts';
import { WORDS } from './words.ts';

/** In what an announcement leaves an act; what is denied, supposed or alleged is none. */
const ANNOUNCED: ReadonlySet<Reality> = new Set(['planned', 'wanted', 'conditional']);

/** Of what is to come its own auxiliary tells: "*will* attack", "*would* attack". */
const TO_COME: ReadonlySet<Reality> = new Set(['planned', 'conditional']);

const HOSTILE = new Set(['attacks', 'sanctions']);

/**
 * Who announces a hostile act that is not done: he who vows, threatens or prepares to do it himself, or who says that he or
 * his side will. Empty where it is nobody's own announcement: "feared that Russia would attack".
 *
 * @param doers Who would do it, as far as the act's own words say.
 */
export function announcersOf(scene: Scene, match: Match, doers: readonly ActorReference[]): ActorReference[] {
  const { sentence, actors } = scene;
  const { negative, counterfactual, reality, by } = match.modality;
  if (!HOSTILE.has(match.frame.edge) || negative || counterfactual || !ANNOUNCED.has(reality)) return [];
  const word = by.find(at => WORDS.announcements.has(sentence.tokens[at]!.lemma));
  if (word === undefined)
    return TO_COME.has(ownModality(sentence, match.trigger).reality) ? tellers(scene, match.trigger, doers) : [];
  const subject = surfaceSubject(sentence, word);
  const own = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
  return doers.length === 0 ? own : own.filter(each => isAmong(scene, each, doers));
}

/** Who says that an act is to come and would do it himself, or speaks for who would. */
const tellers = (scene: Scene, trigger: number, doers: readonly ActorReference[]): ActorReference[] =>
  speakerOf(scene.reading, scene.actors, scene.sentence, trigger).filter(each => isAmong(scene, each, doers));

const isAmong = ({ actors }: Scene, { key }: ActorReference, some: readonly ActorReference[]): boolean =>
  some.some(each => areOneSide(actors, key, each.key));

/**
 * Whether an act to come is told by who would do it, or by an official whose side the sentence does not name: "the minister
 * said Tehran *would* stand by Qatar".
 */
export function isPromise(scene: Scene, trigger: number, doers: readonly ActorReference[]): boolean {
  if (tellers(scene, trigger, doers).length > 0) return true;
  const { mode, speakers } = attributionOf(scene.reading, scene.sentence, trigger);
  const [speaker] = speakers;
  if (mode !== 'reported' || speaker === undefined || speaker.sentence !== scene.sentence.index) return false;
  const { upos, lower } = scene.sentence.tokens[speaker.token]!;
  return upos === 'NOUN' && isOfficeWord(lower) && scene.actors.actorsOf(speaker.sentence, speaker.token).length === 0;
}
