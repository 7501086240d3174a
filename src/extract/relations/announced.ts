import { ownModality, type Reality } from '../../clause/modality/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import type { FrameMatch } from '../../frames/match.ts';
import type { ActorReference } from '../types.ts';
import { speakerOf } from '../voice.ts';
import type { Scene } from './types.ts';
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
export function announcersOf(scene: Scene, match: FrameMatch, doers: readonly ActorReference[]): ActorReference[] {
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

/** Who says that an act is to come and would do it himself, or speaks for who would: "said it *would* stand by Qatar". */
export const tellers = (scene: Scene, trigger: number, doers: readonly ActorReference[]): ActorReference[] =>
  speakerOf(scene.reading, scene.actors, scene.sentence, trigger).filter(each => isAmong(scene, each, doers));

/** Whether one of several is an actor, or acts for him or he for it. */
const isAmong = ({ actors }: Scene, { key }: ActorReference, some: readonly ActorReference[]): boolean =>
  some.some(
    each => each.key === key || actors.sidesOf(key).includes(each.key) || actors.sidesOf(each.key).includes(key),
  );
