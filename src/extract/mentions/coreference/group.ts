import { isPlural } from '../../../clause/part-of-speech.ts';
import { isSubject } from '../../../clause/phrase.ts';
import { type Counted, countedBy, countOf } from '../../../lexicon/counted.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import { isStateNoun } from '../../../lexicon/side-nouns.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import type { MarkedSentence } from '../page.ts';
import type { Discourse, Entity } from './discourse.ts';

/** How many sentences back those may be named whom a number counts, and how many tokens before its noun it may stand. */
const WINDOW = 4;
const REACH = 3;
/** How many sentences back several may be named together that are counted again. */
const TOGETHER = 1;

/** A nominal that counts those named before: "the two leaders", "both countries". */
export interface Count {
  sentence: PlacedSentence;
  /** Tokens `[first, last)`, of which the last is the noun. */
  first: number;
  last: number;
  count: number;
  of: Counted;
  /** Lemma of the noun. */
  noun: string;
}

/** The counting nominal whose noun stands at a token. */
export function countAt({ sentence, lower }: MarkedSentence, at: number): Count | undefined {
  const { lemma } = sentence.tokens[at]!;
  const of = isPlural(sentence.tokens[at]!) ? countedBy(lemma) : undefined;
  if (!of) return undefined;
  let first = at - 1;
  while (first > at - REACH && countOf(lower[first] ?? '') === undefined) first--;
  const count = countOf(lower[first] ?? '');
  const before = lower[first - 1] ?? '';
  if (count === undefined || !(PRONOUNS.counting.has(lower[first]!) || PRONOUNS.determiners.has(before)))
    return undefined;
  return { sentence, first, last: at + 1, count, of, noun: lemma };
}

type Party = Pick<Mention, 'key' | 'kind'>;

/** Those whom a count means: the last ones named before it, as many as it counts, who can be what its noun says. */
export function resolveCount(discourse: Discourse, counted: Count): Party[] {
  const { sentence, of, noun, last } = counted;
  // "Russia threatened both countries": the subject is somebody else.
  const isBeside = (entity: Entity): boolean =>
    entity.isSubject && entity.sentence === sentence && !isSubject(sentence, last - 1);
  const isMeant = ({ mention }: Entity): boolean =>
    of === 'people'
      ? canBe(mention && discourse.leaderOf(mention.key), noun)
      : mention?.kind === 'country' || !isStateNoun(noun);
  const entities = of === 'people' ? discourse.people : discourse.sides;
  const meant = entities.filter(entity => !isBeside(entity) && isMeant(entity));
  return lastOf(discourse, counted, meant);
}

/** "the two presidents": by his offices he can be what the noun says; of whom no office is told can be anything. */
const canBe = (leader: Leader | undefined, noun: string): boolean =>
  leader === undefined ||
  PRONOUNS.persons.has(noun) ||
  leader.offices.some(({ office, is }) => office.split(/[ -]/).includes(noun) || is?.includes(noun));

/** The last ones named, as many as are counted; of more, those who were named together. */
function lastOf({ plurals }: Discourse, { sentence, count }: Count, entities: readonly Entity[]): Party[] {
  const found: Mention[] = [];
  const near = entities.filter(entity => sentence.index - entity.sentence.index <= WINDOW);
  for (const { mention } of near.toReversed())
    if (mention && found.length < count && !found.some(({ key }) => key === mention.key)) found.unshift(mention);
  if (found.length < count) return [];
  // Of three who are named in one place nobody knows which two are meant.
  const isOneOfMany = near.some(
    ({ mention }) => mention?.sentence === found[0]!.sentence && !found.some(({ key }) => key === mention.key),
  );
  if (!isOneOfMany) return found;
  const together = plurals.findLast(
    ({ actors, sentence: { index } }) => sentence.index - index <= TOGETHER && actors.length === count,
  );
  return together?.actors ?? [];
}
