import { isRelativeWord } from '../../clause/arguments/referents.ts';
import { conditionsOf } from '../../clause/conditions.ts';
import { isLeftOut } from '../../clause/left-out.ts';
import { isWithin, possessorsOf, subjectsOf } from '../../clause/phrase.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf } from '../../clause/tree.ts';
import type { Filling } from '../../frames/match.ts';
import type { ActorReference } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { nearestAgents, onlyOtherCountry } from './implied.ts';
import { reciprocalPairs } from './reciprocal.ts';
import { asSpeakers, pairsBetween } from './sides.ts';
import { targetsOf } from './targets.ts';
import type { Match, Pair, Scene } from './types.ts';
import { WORDS } from './words.ts';

export interface Pairs {
  /** Who does it to whom. */
  pairs: Pair[];
  /** What fills the roles: the words that the evidence must hold. */
  fillings: Filling[];
}

const NONE: Pairs = { pairs: [], fillings: [] };

/** Who does to whom what a frame says; none where the sentence does not tell. */
export function pairsOf(scene: Scene, match: Match): Pairs {
  const stated = statedParties(scene, match);
  const sources = stated.source?.actors ?? impliedSources(scene, match);
  if (sources.length === 0) return NONE;
  // "dismissed his stance *as a ploy*": what makes the sense of the word belongs to what it says.
  const sense = match.frame.of ? (match.roles.proposition ?? []).slice(0, 1) : [];
  const source = [...(stated.source ? [stated.source.filling] : []), ...sense];
  const reciprocal = reciprocalPairs(scene, match, sources);
  if (reciprocal) return { pairs: reciprocal, fillings: [...source, ...(match.roles.target ?? []).slice(0, 1)] };
  const targets = stated.target?.actors ?? impliedTargets(scene, match, sources);
  // "Chile and Peru warned *their* citizens": what is theirs is not the other's.
  if (targets.every(to => sources.some(from => from.key === to.key))) return NONE;
  return {
    pairs: pairsBetween(sources, targets, scene.actors),
    fillings: stated.target ? [...source, stated.target.filling] : source,
  };
}

export interface Parties {
  /** Who would do it, and to whom; empty where the words do not say. */
  doers: ActorReference[];
  targets: ActorReference[];
  fillings: Filling[];
}

/** Who would do, and to whom, what a frame says, where it is not said to be done. */
export function partiesOf(scene: Scene, match: Match): Parties {
  const { source, target } = statedParties(scene, match);
  const fillings = [source, target].flatMap(each => (each ? [each.filling] : []));
  return { doers: source?.actors ?? [], targets: target?.actors ?? [], fillings };
}

interface Filled {
  filling: Filling;
  actors: ActorReference[];
}

/** Who fills the roles of source and target, by the first filling that denotes actors. */
function statedParties(scene: Scene, { frame, roles }: Match): { source?: Filled; target?: Filled } {
  const { sentence, actors } = scene;
  // Who is named only to say that it was not he: "Chad *rather than Niger*".
  const isMeant = ({ mention }: ActorReference): boolean =>
    mention.sentence !== sentence.index || !isLeftOut(sentence, mention);
  const first = (fillings: readonly Filling[] = [], denote: (at: number) => ActorReference[]): Filled | undefined => {
    for (const filling of fillings) {
      const found = filling.tokens.flatMap(denote).filter(isMeant);
      if (found.length > 0) return { filling, actors: found };
    }
    return undefined;
  };
  const source = first(roles.source, at => actors.actorsOf(sentence.index, at));
  const target = first(roles.target, at => targetsOf(scene, at, frame));
  return { ...(source && { source }), ...(target && { target }) };
}

/**
 * Who backs is often told at a distance; blame and force are laid at nobody's door without a word of his. What has a
 * subject or an owner of its own, though one that is no actor, has no other: "*his defeat* encouraged them".
 */
function impliedSources(scene: Scene, { frame, trigger }: Match): ActorReference[] {
  const { reading, sentence, actors } = scene;
  if (frame.speaker) return asSpeakers(speakerOf(reading, actors, sentence, trigger));
  const isOwned = [...subjectsOf(sentence, trigger), ...possessorsOf(sentence, trigger)].some(
    at => !isRelativeWord(sentence.tokens[at]!),
  );
  // "pulled out *in* protest at the sanctions"
  const isManner =
    frame.edge === 'accuses' && frame.pos === 'noun' && WORDS.protest.has(caseOf(sentence, trigger) ?? '');
  return (frame.edge === 'backs' || isManner) && !isOwned ? nearestAgents(scene, trigger) : [];
}

/** Who acts in the condition of a threat: "would retaliate if *Israel* attacked". */
const conditioned = ({ sentence, actors }: Scene, trigger: number): ActorReference[] =>
  conditionsOf(sentence, WORDS.condition)
    .filter(({ main }) => isWithin(sentence, main, trigger))
    .flatMap(({ clause }) => surfaceSubject(sentence, clause) ?? [])
    .flatMap(subject => actors.actorsOf(sentence.index, subject));

/** Whom an act hits whose words name no target. */
function impliedTargets(
  scene: Scene,
  { frame, trigger, roles }: Match,
  sources: readonly ActorReference[],
): ActorReference[] {
  if (frame.edge === 'threatens') return conditioned(scene, trigger);
  if (frame.pos !== 'noun' || roles.target !== undefined) return [];
  if (frame.edge === 'accuses' && !frame.speaker) return nearestAgents(scene, trigger);
  return frame.onlyOther ? onlyOtherCountry(scene, sources) : [];
}
