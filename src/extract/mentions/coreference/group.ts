import { isPlural } from '../../../clause/part-of-speech.ts';
import { complementsOf, isSubject } from '../../../clause/phrase.ts';
import { type Counted, countedBy, countOf } from '../../../lexicon/counted.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import { isStateNoun, SIDE_WORDS } from '../../../lexicon/side-nouns.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import type { MarkedSentence } from '../page.ts';
import type { Discourse, Entity } from './discourse.ts';

/** How many sentences back those may be named whom a number counts, and how many tokens before its noun it may stand. */
const WINDOW = 4;
const REACH = 3;
/** How many sentences back several may be named together that are counted again. */
const TOGETHER = 1;

/** A nominal for those named before: "the two leaders", "both countries", "the two", "the sides". */
export interface Count {
  sentence: PlacedSentence;
  /** Tokens `[first, last)`, of which the last is the head. */
  first: number;
  last: number;
  /** Undefined where it does not say how many they are. */
  count: number | undefined;
  /** Undefined where it does not say what they are. */
  of: Counted | undefined;
  /** Lemma of the noun. */
  noun: string;
}

/** The counting nominal whose head stands at a token. */
export function countAt({ sentence, lower }: MarkedSentence, at: number): Count | undefined {
  const { lemma } = sentence.tokens[at]!;
  const of = isPlural(sentence.tokens[at]!) ? countedBy(lemma) : undefined;
  const isDefinite = PRONOUNS.definite.has(lower[at - 1] ?? '');
  if (!of) {
    const count = isSubject(sentence, at) ? countOf(lower[at]!) : undefined;
    if (count === undefined || !(isDefinite || PRONOUNS.counting.has(lower[at]!))) return undefined;
    return { sentence, first: isDefinite ? at - 1 : at, last: at + 1, count, of, noun: lemma };
  }
  if (isDefinite && isSubject(sentence, at) && complementsOf(sentence, at, SIDE_WORDS.beside).length === 0)
    return { sentence, first: at - 1, last: at + 1, count: undefined, of, noun: lemma };
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
  const { sentence, of, noun, last, count } = counted;
  // "Russia threatened both countries": the subject is somebody else.
  const isBeside = (entity: Entity): boolean =>
    entity.isSubject && entity.sentence === sentence && !isSubject(sentence, last - 1);
  const isMeant = ({ mention }: Entity): boolean =>
    of === 'people'
      ? canBe(mention && discourse.leaderOf(mention.key), noun)
      : of === undefined || mention?.kind === 'country' || !isStateNoun(noun);
  const find = (entities: readonly Entity[]): Party[] => {
    const meant = entities.filter(entity => !isBeside(entity) && isMeant(entity));
    return count === undefined ? allOf(sentence, meant) : lastOf(discourse, sentence, count, meant);
  };
  const people = of === 'sides' ? [] : find(discourse.people);
  return people.length > 0 || of === 'people' ? people : find(discourse.sides);
}

/** "Marin met Rad. *The leaders* urged …": all who are named in the sentence before. */
function allOf({ index, article }: PlacedSentence, entities: readonly Entity[]): Party[] {
  const named = entities.flatMap(({ mention, sentence }) =>
    mention && sentence.index === index - 1 && sentence.article === article ? [mention] : [],
  );
  const different = named.filter(({ key }, at) => named.findIndex(each => each.key === key) === at);
  return different.length > 1 ? different : [];
}

/** "the two presidents": by his offices he can be what the noun says; of whom no office is told can be anything. */
const canBe = (leader: Leader | undefined, noun: string): boolean =>
  leader === undefined ||
  PRONOUNS.persons.has(noun) ||
  leader.offices.some(({ office, is }) => office.split(/[ -]/).includes(noun) || is?.includes(noun));

/** The last ones named, as many as are counted; of more, those who were named together. */
function lastOf({ plurals }: Discourse, sentence: PlacedSentence, count: number, entities: readonly Entity[]): Party[] {
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
