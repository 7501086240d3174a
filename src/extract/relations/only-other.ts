import type { Actors } from '../actors.ts';
import type { ActorReference, PlacedSentence } from '../types.ts';

/**
 * Whom an act without a named target hits, where the sentence names one other country only: "Ukraine was reeling from
 * Russia's *invasion*". Empty where it names none or several.
 */
export function onlyOtherCountry(
  sentence: PlacedSentence,
  sources: readonly ActorReference[],
  actors: Actors,
): ActorReference[] {
  const sides = new Set(sources.flatMap(source => [source.key, ...actors.sidesOf(source.key)]));
  const others = new Map<string, ActorReference>();
  for (let token = 0; token < sentence.tokens.length; token++) {
    const mention = actors.mentionAt(sentence.index, token);
    if (mention?.kind !== 'country' || sides.has(mention.key) || others.has(mention.key)) continue;
    others.set(mention.key, { key: mention.key, kind: mention.kind, mention, inferred: 'only-other-country' });
  }
  return others.size === 1 ? [...others.values()] : [];
}
