import { caseOf, dependents } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';

/**
 * To whom what a nominal denotes belongs: "*Moscow's* vote", "*American* aggression", and behind some prepositions.
 *
 * @param prepositions Those behind which the owner may stand: "attacks *by* Israel".
 */
export function ownersOf(
  sentence: PlacedSentence,
  nominal: number,
  actors: Actors,
  prepositions: readonly string[],
): ActorReference[] {
  const denoted = (tokens: readonly number[]): ActorReference[] =>
    tokens.flatMap(at => actors.actorsOf(sentence.index, at));
  for (const relations of [['nmod:poss'], ['amod', 'compound']]) {
    const owners = denoted(dependents(sentence, nominal, ...relations));
    if (owners.length > 0) return owners;
  }
  const behind = dependents(sentence, nominal, 'nmod');
  return denoted(behind.filter(at => prepositions.includes(caseOf(sentence, at) ?? '')));
}
