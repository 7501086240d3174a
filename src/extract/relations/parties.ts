import { isRelativeWord } from '../../clause/arguments/referents.ts';
import { conditionsOf } from '../../clause/conditions.ts';
import { isWithin, possessorsOf, subjectsOf } from '../../clause/phrase.ts';
import { isMutual } from '../../clause/roles/index.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { caseOf } from '../../clause/tree.ts';
import type { Filling, FrameMatch } from '../../frames/match.ts';
import type { EdgeType } from '../../model/ontology.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference } from '../types.ts';
import { speakerOf } from '../voice.ts';
import { nearestAgents, onlyOtherCountry } from './implied.ts';
import { ownersOf, targetsOf } from './targets.ts';
import type { Pair, Scene } from './types.ts';
import { WORDS } from './words.ts';

/** Who does it and to whom; either is empty where the words do not tell. */
export interface Parties {
  sources: ActorReference[];
  targets: ActorReference[];
  /** What fills the roles: the words that the evidence must hold. */
  fillings: Filling[];
}

/** Who does what a frame says, and to whom, by its own words: of each role the first filling that denotes actors. */
export function statedParties(scene: Scene, { frame, roles }: FrameMatch): Parties {
  const fillings: Filling[] = [];
  const first = (role: 'source' | 'target', denote: (at: number) => ActorReference[]): ActorReference[] => {
    for (const filling of roles[role] ?? []) {
      const found = filling.tokens.flatMap(denote);
      if (found.length === 0) continue;
      fillings.push(filling);
      return found;
    }
    return [];
  };
  const sources = first('source', at => doersOf(scene, at, frame.edge));
  return { sources, targets: first('target', at => targetsOf(scene, at, frame)), fillings };
}

/** Who acts through a nominal: whom it denotes, else whose weapon or whose statement it is ("*Syrian* rockets hit"). */
function doersOf(scene: Scene, at: number, edge: EdgeType): ActorReference[] {
  const denoted = scene.actors.actorsOf(scene.sentence.index, at);
  const isMeans = (edge === 'attacks' ? WORDS.weapons : WORDS.utterances).has(scene.sentence.tokens[at]!.lemma);
  return denoted.length > 0 || !isMeans ? denoted : ownersOf(scene, at, WORDS.doers);
}

/** Who does what a frame says, and to whom, by its own words or by what the sentence says elsewhere. */
export function partiesOf(scene: Scene, match: FrameMatch): Parties {
  const { sources: doers, targets: named, fillings } = statedParties(scene, match);
  const sources = doers.length > 0 ? doers : impliedSources(scene, match);
  if (isReciprocal(scene, match, named)) return { sources, targets: sources, fillings };
  const targets = named.length > 0 ? named : impliedTargets(scene, match, sources);
  // "Chile and Peru warned *their* citizens": what is theirs is not the other's.
  const isOwn = targets.every(to => sources.some(from => from.key === to.key));
  return { sources, targets: isOwn ? [] : targets, fillings };
}

/** Each source with each target that is of another side; who fights with somebody is fought by him. */
export const pairsOf = ({ frame, roles }: FrameMatch, { sources, targets }: Parties, actors: Actors): Pair[] => [
  ...pairsBetween(sources, targets, actors),
  ...(frame.edge === 'attacks' && isWithAnother(roles.target?.slice(0, 1).map(({ slot }) => slot) ?? [])
    ? pairsBetween(targets, sources, actors)
    : []),
];

/** Each source with each target that is of another side. */
export const pairsBetween = (
  sources: readonly ActorReference[],
  targets: readonly ActorReference[],
  actors: Actors,
): Pair[] =>
  sources.flatMap(from =>
    targets
      .filter(to => to.key !== from.key && !actors.sidesOf(from.key).includes(to.key))
      .map((to): Pair => [from, to]),
  );

/**
 * Whether those who do it do it to one another: "Ukraine and Russia accused each other", "an agreement between Poland and
 * Thailand", "the two sides signed a pact".
 */
function isReciprocal(
  { sentence: { tokens } }: Scene,
  { frame, roles }: FrameMatch,
  named: readonly ActorReference[],
): boolean {
  const isAgreement = frame.edge === 'agrees_with';
  const target = roles.target?.[0];
  const sources = [...(roles.source ?? []).map(({ slot }) => slot), ...(target ? [] : (frame.source ?? []))];
  // "the agreement *between* Peru and Chile", "the Israel-Hezbollah conflict", but "the US-Israeli war on Iran"
  if (sources.some(isMutual) && (named.length === 0 || isMutual(target?.slot ?? ''))) return true;
  // "Ethiopia and Eritrea fought a war", "the two signed", "they clashed": without a target it is done to one another.
  if (target === undefined)
    return isAgreement || frame.target === undefined || (frame.of !== undefined && isWithAnother(frame.target));
  const { lemma } = tokens[target.tokens[0]!]!;
  return WORDS.eachOther.has(lemma) || (isAgreement && target.slot === 'object' && WORDS.agreements.has(lemma));
}

/** "severed ties *with*": whether what is done to one is done by him too. */
const isWithAnother = (slots: readonly string[]): boolean => slots.some(slot => WORDS.together.has(slot));

/**
 * Who backs is often told at a distance; blame and force are laid at nobody's door without a word of his. What has a
 * subject or an owner of its own, though one that is no actor, has no other: "*his defeat* encouraged them".
 */
function impliedSources(scene: Scene, { frame, trigger }: FrameMatch): ActorReference[] {
  const { reading, sentence, actors } = scene;
  if (frame.speaker) {
    const speakers = speakerOf(reading, actors, sentence, trigger);
    return speakers.map(speaker => ({ ...speaker, inferred: speaker.inferred ?? 'speaker' }));
  }
  const isOwned = [...subjectsOf(sentence, trigger), ...possessorsOf(sentence, trigger)].some(
    at => !isRelativeWord(sentence.tokens[at]!),
  );
  // "pulled out *in* protest at the sanctions"
  const isManner =
    frame.edge === 'accuses' && frame.pos === 'noun' && WORDS.protest.has(caseOf(sentence, trigger) ?? '');
  return (frame.edge === 'backs' || isManner) && !isOwned ? nearestAgents(scene, trigger) : [];
}

/** Whom an act hits whose words name no target. */
function impliedTargets(
  scene: Scene,
  { frame, trigger, roles }: FrameMatch,
  sources: readonly ActorReference[],
): ActorReference[] {
  if (frame.edge === 'threatens') return conditioned(scene, trigger);
  if (frame.pos !== 'noun' || roles.target !== undefined) return [];
  if (frame.edge === 'accuses' && !frame.speaker) return nearestAgents(scene, trigger);
  return frame.onlyOther ? onlyOtherCountry(scene, sources) : [];
}

/** Who acts in the condition of a threat: "would retaliate if *Israel* attacked". */
const conditioned = ({ sentence, actors }: Scene, trigger: number): ActorReference[] =>
  conditionsOf(sentence, WORDS.condition)
    .filter(({ main }) => isWithin(sentence, main, trigger))
    .flatMap(({ clause }) => surfaceSubject(sentence, clause) ?? [])
    .flatMap(subject => actors.actorsOf(sentence.index, subject));
