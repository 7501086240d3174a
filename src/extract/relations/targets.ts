import type { EdgeType } from '../../model/ontology.ts';
import type { Actors } from '../actors.ts';
import { caseOf, conjuncts, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';

/**
 * Through which dependents of a nominal an act reaches the actor behind it: who condemns Israel's raids condemns Israel,
 * who shells targets inside Ukraine attacks Ukraine. Prepositions by edge type; possessors and adjectives for all named.
 */
const REACH: Partial<Record<EdgeType, readonly string[]>> = {
  accuses: ['by', 'of', 'from'],
  backs: ['by', 'of', 'from'],
  attacks: ['in', 'inside', 'of'],
  sanctions: ['of', 'in'],
  threatens: ['of'],
};

/** The actors at which an act is aimed: those that the nominal denotes, else those to whom what it denotes belongs. */
export function targetsOf(sentence: PlacedSentence, token: number, type: EdgeType, actors: Actors): ActorReference[] {
  const direct = actors.actorsOf(sentence.index, token);
  if (direct.length > 0) return direct;
  const prepositions = REACH[type];
  if (prepositions === undefined) return [];
  return conjuncts(sentence, token).flatMap(head => {
    const owners = dependents(sentence, head, 'nmod:poss', 'amod', 'compound').flatMap(at =>
      actors.actorsOf(sentence.index, at),
    );
    if (owners.length > 0) return owners;
    return dependents(sentence, head, 'nmod')
      .filter(at => prepositions.includes(caseOf(sentence, at) ?? ''))
      .flatMap(at => actors.actorsOf(sentence.index, at));
  });
}
