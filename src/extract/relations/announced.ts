import type { Actors } from '../actors.ts';
import type { FrameMatch } from '../frames/match.ts';
import { surfaceSubject } from '../frames/subject.ts';
import { baseRelation, caseOf, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { speakerOf } from '../voice.ts';

/** Words by which one says of a hostile act of one's own that it may come: "*vowed* to attack", "*weighs* sanctions". */
const ANNOUNCING = new Set([
  'threaten',
  'vow',
  'swear',
  'warn',
  'pledge',
  'promise',
  'prepare',
  'plan',
  'consider',
  'weigh',
  'mull',
  'ready',
  'prepared',
  'threat',
]);

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
  { frame, trigger, standing }: FrameMatch,
  doers: readonly ActorReference[],
  actors: Actors,
): ActorReference[] {
  if (!HOSTILE.has(frame.edge) || standing.negated || standing.denied) return [];
  const word = announcingWord(sentence, trigger);
  if (word !== undefined) {
    const subject = surfaceSubject(sentence, word);
    const own = subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
    return doers.length === 0 ? own : own.filter(each => isOneOf(each, doers, actors));
  }
  if (!isFuture(sentence, trigger)) return [];
  return speakerOf(reading, actors, sentence, trigger).filter(each => isOneOf(each, doers, actors));
}

/** The word of announcing on which an act hangs, in its own clause. */
function announcingWord(sentence: PlacedSentence, trigger: number): number | undefined {
  for (let at = trigger; ; ) {
    const { head, relation } = sentence.tokens[at]!;
    if (head < 0 || !HANGING.has(baseRelation(relation)) || relation === 'acl:relcl') return undefined;
    // "warned *against* isolating them"
    if (caseOf(sentence, at) === 'against') return undefined;
    if (relation !== 'conj' && ANNOUNCING.has(sentence.tokens[head]!.lemma)) return head;
    // Another verb between is an act of its own: "vowed to stop *attacking*".
    if (relation !== 'conj' && sentence.tokens[head]!.upos === 'VERB') return undefined;
    at = head;
  }
}

const isFuture = (sentence: PlacedSentence, verb: number): boolean =>
  dependents(sentence, verb, 'aux').some(at => /^(?:will|would|shall|'ll|’ll|'d)$/i.test(sentence.tokens[at]!.surface));

/** Whether somebody is among some, or acts for one of them, or one of them for him. */
const isOneOf = ({ key }: ActorReference, some: readonly ActorReference[], actors: Actors): boolean =>
  some.some(
    each => each.key === key || actors.sidesOf(key).includes(each.key) || actors.sidesOf(each.key).includes(key),
  );
