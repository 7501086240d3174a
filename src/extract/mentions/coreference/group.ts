import { type Counted, countedBy, countOf } from '../../../lexicon/counted.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence } from '../../types.ts';
import type { Line } from '../page.ts';
import type { Discourse, Entity } from './discourse.ts';

const WINDOW = 4;

/** A nominal that counts those named before: "the two leaders", "both countries", "their two countries". */
export interface Count {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  count: number;
  of: Counted;
  /** Determined by "their": the sides are those of the people. */
  owned: boolean;
}

/** The counting nominal whose noun stands at a token. */
export function countAt(line: Line, at: number): Count | undefined {
  const { lemma, xpos } = line.sentence.tokens[at]!;
  if (xpos !== 'NNS') return undefined;
  const of = countedBy(lemma);
  if (!of) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const count = countOf(line.lower[index]!);
    if (count === undefined) continue;
    const before = line.lower[index - 1] ?? '';
    if (line.lower[index] !== 'both' && before !== 'the' && before !== 'their' && before !== 'these') return undefined;
    return { first: index, last: at + 1, count, of, owned: before === 'their' };
  }
  return undefined;
}

/**
 * Those whom a count means: the last ones named before it, as many as it counts.
 *
 * @param owners For whom "their" stands in "their two countries".
 */
export function resolveCount(
  discourse: Discourse,
  actors: Actors,
  sentence: PlacedSentence,
  { count, of }: Count,
  owners: readonly ActorReference[],
): Party[] {
  const people = lastOf(sentence, discourse.people, count);
  if (of === 'people') return people;
  const ofOwners = sidesOf(actors, owners);
  if (ofOwners.length === count) return ofOwners;
  const sides = lastOf(sentence, discourse.sides, count);
  if (sides.length === count) return sides;
  const ofPeople = sidesOf(actors, people);
  return ofPeople.length === count ? ofPeople : [];
}

type Party = Pick<Mention, 'key' | 'kind'>;

function sidesOf(actors: Actors, people: readonly Party[]): Party[] {
  const keys = new Set(
    people.flatMap(({ key, kind }) => (kind === 'leader' ? actors.sidesOf(key).slice(0, 1) : [key])),
  );
  return [...keys].map(key => ({ key, kind: key.startsWith('country:') ? 'country' : 'organization' }));
}

function lastOf(sentence: PlacedSentence, entities: readonly Entity[], count: number): Mention[] {
  const found: Mention[] = [];
  for (let index = entities.length - 1; index >= 0 && found.length < count; index--) {
    const { mention, sentence: place } = entities[index]!;
    if (sentence.index - place > WINDOW) break;
    if (mention && !found.some(({ key }) => key === mention.key)) found.unshift(mention);
  }
  return found.length === count ? found : [];
}
