import { isQuoted, saidOf } from '../../../clause/attribution/index.ts';
import { isNoun, isPlural } from '../../../clause/part-of-speech.ts';
import { conjuncts } from '../../../clause/tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../../types.ts';
import { type Discourse, isSpeaker, type Plural, placeOf } from './discourse.ts';

const WINDOW = 1;

/**
 * The plural at a token: joined actors ("Starmer and Macron") or a noun in the plural, which may denote actors ("Russian
 * troops") or nobody ("the terms").
 */
export function pluralAt(
  sentence: PlacedSentence,
  token: number,
  actorsOf: (token: number) => ActorReference[],
): Plural | undefined {
  const word = sentence.tokens[token]!;
  if (!isNoun(word) || (!isPlural(word) && conjuncts(sentence, token).length < 2)) return undefined;
  const actors = actorsOf(token);
  return isPlural(word) || actors.length > 1 ? { ...placeOf(sentence, token), actors } : undefined;
}

/** "“*They* agreed,” Diaz said of Chile and Peru": of whom a quotation is said, where they are several. */
export function toldBehind(
  reading: Reading,
  sentence: PlacedSentence,
  token: number,
  actorsOf: (token: number) => ActorReference[],
): ActorReference[] {
  if (!isQuoted(reading, sentence.tokens[token]!.start)) return [];
  const told = saidOf(reading, sentence).flatMap(actorsOf);
  return told.length > 1 ? told : [];
}

/** Finds for whom "they" stands: the last plural, a subject rather than not, somebody where it is they who say something. */
export function resolveThey(discourse: Discourse, sentence: PlacedSentence, token: number): ActorReference[] {
  const { plurals } = discourse;
  const speaks = isSpeaker({ sentence, token });
  let best: Plural | undefined;
  let bestScore = -Infinity;
  for (let index = plurals.length - 1; index >= 0; index--) {
    const plural = plurals[index]!;
    const distance = sentence.index - plural.sentence.index;
    if (distance > WINDOW || plural.sentence.article !== sentence.article) break;
    if (speaks && plural.actors.length === 0) continue;
    const score = (plural.isSubject ? 1.5 : 0) + (plural.actors.length > 1 ? 0.5 : 0) - 2 * distance;
    if (score > bestScore) [best, bestScore] = [plural, score];
  }
  return best?.actors ?? pairBefore(discourse, sentence);
}

/** "Marin met Rad. *They* urged …": two people who alone are named in the sentence before, one as its subject. */
function pairBefore({ people }: Discourse, { index, article }: PlacedSentence): ActorReference[] {
  const named = people.filter(({ sentence }) => sentence.index === index - 1 && sentence.article === article);
  const [one, other] = named.map(({ mention }) => mention);
  if (named.length !== 2 || !named[0]!.isSubject || !one || !other || one.key === other.key) return [];
  return [one, other].map(mention => ({ key: mention.key, kind: mention.kind, mention }));
}
