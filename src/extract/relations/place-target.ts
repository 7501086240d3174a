import { caseOf, conjuncts, dependents } from '../../clause/tree.ts';
import { countriesOfPlaces } from '../../lexicon/places.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';

/** How the name of a place hangs on what is hit: "the *town* of Basra", "targets in Basra". */
const JOINING = new Set(['of', 'in', 'near', 'outside', 'around']);

/**
 * The countries that are hit by force on a place in them: "shelled *Sarajevo*", "bombed the town of *Basra*". Only those that
 * the text speaks of: many places have the same name.
 */
export function countriesHit(sentence: PlacedSentence, nominal: number, actors: Actors): ActorReference[] {
  const heads = conjuncts(sentence, nominal);
  const inner = heads.flatMap(head =>
    dependents(sentence, head, 'nmod').filter(at => JOINING.has(caseOf(sentence, at) ?? '')),
  );
  const keys = new Set(
    [...heads, ...inner].flatMap(at => (sentence.tokens[at]!.upos === 'PROPN' ? placesAt(sentence, at) : [])),
  );
  return [...keys].flatMap(key => {
    const mention = actors.mentions.find(each => each.key === key);
    return mention ? [{ key, kind: mention.kind, mention, inferred: 'country-hit' }] : [];
  });
}

/** The country of the place whose name a token heads. */
function placesAt(sentence: PlacedSentence, head: number): string[] {
  const parts = [head, ...dependents(sentence, head, 'flat', 'compound', 'amod')].sort((a, b) => a - b);
  return countriesOfPlaces(parts.map(at => sentence.tokens[at]!.surface).join(' ')).slice(-1);
}
