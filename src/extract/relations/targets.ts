import { isProperNoun, isVerb } from '../../clause/part-of-speech.ts';
import {
  clauseAbove,
  complementsOf,
  isComplementClause,
  isNamePart,
  nameAt,
  possessorsOf,
  premodifiersOf,
} from '../../clause/phrase.ts';
import { argumentsIn } from '../../clause/roles/index.ts';
import { contentsOf, makersOf } from '../../clause/roles/nominal.ts';
import { surfaceSubject } from '../../clause/roles/subject.ts';
import { conjuncts } from '../../clause/tree.ts';
import type { Frame } from '../../frames/schema.ts';
import { countriesOfPlaces } from '../../lexicon/places.ts';
import type { ActorReference } from '../types.ts';
import { RELATIONS } from './frames.ts';
import type { Scene } from './types.ts';
import { REACH, WORDS } from './words.ts';

/**
 * The actors at which an act is aimed: those that the nominal denotes, else those to whom what it denotes belongs. Of a
 * clause those count whom a threat would hit: "threatened to bomb *Libya*".
 */
export function targetsOf(scene: Scene, token: number, frame: Frame): ActorReference[] {
  const { sentence, actors } = scene;
  const denoted = (at: number): ActorReference[] => actors.actorsOf(sentence.index, at);
  const direct = denoted(token);
  // Who receives a guest does nothing for him.
  if (direct.length > 0 || frame.direct) return frame.direct === false ? [] : direct;
  const reach = REACH[frame.edge];
  if (isVerb(sentence.tokens[token]!) || isComplementClause(sentence, token)) {
    const slots = frame.edge === 'threatens' && reach ? ['object', ...reach] : [];
    // "disappointed that *China* allows it": what somebody is blamed for he does.
    if (frame.edge === 'accuses' && isComplementClause(sentence, token)) slots.push('subject');
    const hit = [...new Set(slots.flatMap(slot => argumentsIn(sentence, token, slot)))];
    const named = hit.flatMap(denoted);
    // "his threat to bomb *Libyan* ports"
    return named.length > 0 || reach === undefined || frame.edge !== 'threatens'
      ? named
      : hit.flatMap(at => contentsOf(sentence, at)).flatMap(at => ownersOf(scene, at, reach));
  }
  if (reach === undefined || WORDS.apart.has(sentence.tokens[token]!.lemma)) return [];
  // "Support for the one-China policy" backs nobody; "supports Chinese proposals" backs China. Of "gave Greece money" trees
  // make a compound.
  const isGiven = frame.plover === 'AID' && frame.of !== undefined;
  const isOwner = (at: number): boolean =>
    frame.edge !== 'backs' || isGiven || (frame.pos === 'verb' && !isNamePart(sentence, at));
  const owned = contentsOf(sentence, token).flatMap(head => ownersOf(scene, head, reach, isOwner));
  if (owned.length > 0) return owned;
  if (frame.edge === 'attacks' || frame.edge === 'sanctions') {
    // "arrested the crew of a *Chinese* trawler"
    const inner = complementsOf(sentence, token, reach).flatMap(at => ownersOf(scene, at, reach));
    if (inner.length > 0) return inner;
  }
  if (frame.edge === 'attacks') return countriesHit(scene, token);
  return frame.edge === 'backs' ? whoFights(scene, token) : [];
}

/**
 * To whom what a nominal denotes belongs: "*Moscow's* vote", "*American* aggression", and behind some prepositions: "attacks
 * *by Israel*".
 *
 * @param isOwner Whether a word before the nominal, no possessive, may say whose it is.
 */
export function ownersOf(
  { sentence, actors }: Scene,
  nominal: number,
  prepositions: ReadonlySet<string> = new Set(),
  isOwner: (at: number) => boolean = () => true,
): ActorReference[] {
  for (const owners of [
    possessorsOf(sentence, nominal),
    premodifiersOf(sentence, nominal).filter(isOwner),
    complementsOf(sentence, nominal, prepositions),
    makersOf(sentence, nominal),
  ]) {
    const found = owners.flatMap(at => actors.actorsOf(sentence.index, at));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * The countries that are hit by force on a place in them: "shelled *Sarajevo*", "bombed the town of *Basra*". Only those that
 * the text speaks of: many places have the same name.
 */
function countriesHit({ sentence, actors }: Scene, nominal: number): ActorReference[] {
  const heads = conjuncts(sentence, nominal);
  const places = [...heads, ...heads.flatMap(head => complementsOf(sentence, head, WORDS.places))]
    .filter(at => isProperNoun(sentence.tokens[at]!))
    .flatMap(at => countriesOfPlaces(nameAt(sentence, at)).slice(-1));
  return [...new Set(places)].flatMap(key => {
    const mention = actors.mentions.find(each => each.key === key);
    return mention ? [{ key, kind: mention.kind, mention, inferred: 'country-hit' }] : [];
  });
}

/** "M23, in an *uprising* backed by Rwanda, seized the town": who backs a fight backs who is said to wage it. */
function whoFights({ sentence, actors }: Scene, deed: number): ActorReference[] {
  const frames = RELATIONS.get(sentence.tokens[deed]!.lemma) ?? [];
  if (!frames.some(({ pos, edge }) => pos === 'noun' && edge === 'attacks')) return [];
  const verb = clauseAbove(sentence, deed);
  const subject = verb === undefined ? undefined : surfaceSubject(sentence, verb);
  const stands = verb !== undefined && subject !== undefined && subject < deed && deed < verb;
  return stands ? actors.actorsOf(sentence.index, subject) : [];
}
