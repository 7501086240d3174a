import { isPlural } from '../../../clause/part-of-speech.ts';
import { isSubject } from '../../../clause/phrase.ts';
import { type Counted, countedBy, countOf } from '../../../lexicon/counted.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import type { Line } from '../page.ts';
import type { Discourse, Entity, Plural } from './discourse.ts';

/** How many sentences back those may be named whom a number counts, and how many tokens before its noun it may stand. */
const WINDOW = 4;
const REACH = 3;

/** A nominal that counts those named before: "the two leaders", "both countries", "their two countries". */
export interface Count {
  sentence: PlacedSentence;
  /** Tokens `[first, last)`, of which the last is the noun. */
  first: number;
  last: number;
  count: number;
  of: Counted;
  /** Lemma of the noun. */
  noun: string;
  /** Token of "their": the sides are those of the people. */
  owner: number | undefined;
}

/** The counting nominal whose noun stands at a token. */
export function countAt({ sentence, lower }: Line, at: number): Count | undefined {
  const { lemma } = sentence.tokens[at]!;
  const of = isPlural(sentence.tokens[at]!) ? countedBy(lemma) : undefined;
  if (!of) return undefined;
  let first = at - 1;
  while (first > at - REACH && countOf(lower[first] ?? '') === undefined) first--;
  const count = countOf(lower[first] ?? '');
  const before = lower[first - 1] ?? '';
  if (count === undefined || !(PRONOUNS.counting.has(lower[first]!) || PRONOUNS.determiners.has(before)))
    return undefined;
  const owner = PRONOUNS.owners.has(before) ? first - 1 : undefined;
  return { sentence, first, last: at + 1, count, of, noun: lemma, owner };
}

type Party = Pick<Mention, 'key' | 'kind'>;

/**
 * Those whom a count means: the last ones named before it, as many as it counts, who can be what its noun says.
 *
 * @param owners For whom "their" stands in "their two countries".
 */
export function resolveCount(
  discourse: Discourse,
  actors: Actors,
  counted: Count,
  owners: readonly ActorReference[],
): Party[] {
  const { sentence, of, noun, last, count } = counted;
  const token = last - 1;
  // "Russia threatened both countries": the subject is somebody else, and so is his side.
  const isBeside = (entity: Entity): boolean =>
    entity.isSubject && entity.sentence === sentence && !isSubject(sentence, token);
  const people = discourse.people.filter(entity => !isBeside(entity) && canBe(entity.leader, noun));
  const found = lastOf(discourse, actors, counted, people);
  if (of === 'people') return found;
  const ofOwners = sidesOf(actors, owners);
  if (ofOwners.length === count) return ofOwners;
  const beside = [...discourse.sides, ...discourse.people].filter(isBeside);
  const apart = new Set(
    beside.flatMap(({ mention }) => (mention ? [mention.key, ...actors.sidesOf(mention.key)] : [])),
  );
  const sides = lastOf(
    discourse,
    actors,
    counted,
    discourse.sides.filter(({ mention }) => !apart.has(mention?.key ?? '')),
  );
  if (sides.length === count) return sides;
  const ofPeople = sidesOf(actors, found).filter(({ key }) => !apart.has(key));
  return ofPeople.length === count ? ofPeople : [];
}

/** "the two presidents": by his offices he can be what the noun says; of whom no office is told can be anything. */
const canBe = (leader: Leader | undefined, noun: string): boolean =>
  leader === undefined ||
  PRONOUNS.persons.has(noun) ||
  leader.offices.length === 0 ||
  leader.offices.some(({ office, is }) => office.split(/[ -]/).includes(noun) || is?.includes(noun));

function sidesOf(actors: Actors, people: readonly Party[]): Party[] {
  const keys = people.flatMap(({ key, kind }) => (kind === 'leader' ? actors.sidesOf(key).slice(0, 1) : [key]));
  return [...new Set(keys)].map(key => ({ key, kind: key.startsWith('country:') ? 'country' : 'organization' }));
}

/** The last ones named, as many as are counted; those named together before, where not all of them are newer. */
function lastOf(
  { plurals }: Discourse,
  actors: Actors,
  { sentence, count }: Count,
  entities: readonly Entity[],
): Party[] {
  const found: Mention[] = [];
  const near = entities.filter(entity => sentence.index - entity.sentence.index <= WINDOW);
  for (const { mention } of near.toReversed())
    if (mention && found.length < count && !found.some(({ key }) => key === mention.key)) found.unshift(mention);
  if (found.length < count) return [];
  const keys = new Set(entities.map(({ mention }) => mention?.key));
  // Of three who are named in one place nobody knows which two are meant.
  const isOneOfMany = near.some(
    ({ mention }) => mention?.sentence === found[0]!.sentence && !found.some(({ key }) => key === mention.key),
  );
  const together = plurals.findLast(
    plural => sentence.index - plural.sentence.index <= WINDOW && partiesIn(actors, plural, keys).length === count,
  );
  if (!together) return isOneOfMany ? [] : found;
  const end = Math.max(...together.actors.map(({ mention }) => mention.end));
  return !isOneOfMany && found.every(({ start }) => start > end) ? found : partiesIn(actors, together, keys);
}

/** Those of a plural, or the sides for which they act, if all can be meant. */
function partiesIn(actors: Actors, { actors: parties }: Plural, keys: ReadonlySet<string | undefined>): Party[] {
  if (parties.every(({ key }) => keys.has(key))) return [...parties];
  const sides = sidesOf(actors, parties);
  return sides.every(({ key }) => keys.has(key)) ? sides : [];
}
