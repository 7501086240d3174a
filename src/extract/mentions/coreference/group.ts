import { isQuoted } from '../../../clause/attribution/index.ts';
import { baseRelation } from '../../../clause/tree.ts';
import { type Counted, countedBy, countOf } from '../../../lexicon/counted.ts';
import type { Actors } from '../../actors.ts';
import type { ActorReference, Mention, PlacedSentence } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import type { Line } from '../page.ts';
import { type Discourse, type Entity, isSubjectRelation } from './discourse.ts';
import { isSpeaker } from './pronoun.ts';
import type { Plural } from './they.ts';

const WINDOW = 4;
const DETERMINERS = new Set(['the', 'their', 'these', 'our', 'those']);

/** A nominal that counts those named before: "the two leaders", "both countries", "their two countries", "both". */
export interface Count {
  /** Tokens `[first, last)`. */
  first: number;
  last: number;
  count: number;
  /** What its noun counts; undefined for "both" and "the two", which may be either. */
  of: Counted | undefined;
  /** Lemma of the noun. */
  noun: string;
  /** Determined by "their": the sides are those of the people. */
  owned: boolean;
}

/** The counting nominal whose noun stands at a token. */
export function countAt(line: Line, at: number): Count | undefined {
  const { lemma, xpos } = line.sentence.tokens[at]!;
  if (xpos !== 'NNS') return bareCountAt(line, at);
  const of = countedBy(lemma);
  if (!of) return undefined;
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const count = countOf(line.lower[index]!);
    if (count === undefined) continue;
    const before = line.lower[index - 1] ?? '';
    if (line.lower[index] !== 'both' && !DETERMINERS.has(before)) return undefined;
    return { first: index, last: at + 1, count, of, noun: lemma, owned: before === 'their' };
  }
  return undefined;
}

const BARE = new Set(['nsubj', 'obj', 'iobj', 'obl', 'nmod']);

/** "told both", "talks between the two": no noun follows. */
function bareCountAt(line: Line, at: number): Count | undefined {
  const count = countOf(line.lower[at]!);
  if (count === undefined || !(line.lower[at] === 'both' || line.lower[at - 1] === 'the')) return undefined;
  const { relation } = line.sentence.tokens[at]!;
  const next = line.sentence.tokens[at + 1];
  if (!BARE.has(baseRelation(relation)) || !next || /^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(next.upos))
    return undefined;
  if (next.surface === 'of' || next.surface === '-') return undefined;
  return { first: at, last: at + 1, count, of: undefined, noun: '', owned: false };
}

/**
 * Those whom a count means: the last ones named before it, as many as it counts, who can be what its noun says.
 *
 * @param owners For whom "their" stands in "their two countries".
 * @param plurals Those named together before.
 */
export function resolveCount(
  discourse: Discourse,
  actors: Actors,
  sentence: PlacedSentence,
  counted: Count,
  owners: readonly ActorReference[],
  plurals: readonly Plural[],
): Party[] {
  const { count, of, noun, last } = counted;
  const fits = (entity: Entity): boolean => entity.leader === undefined || canBe(entity.leader, noun);
  const isOther = (entity: Entity): boolean => !isSubjectBeside(sentence, last - 1, entity);
  const candidates = discourse.people.filter(entity => fits(entity) && isOther(entity));
  const present = candidates.filter(
    entity => !isPossessor(discourse, entity) && !isExcluded(discourse, sentence, last - 1, entity),
  );
  const first = lastOf(actors, sentence, present, count, plurals);
  const people = first.length > 0 ? first : lastOf(actors, sentence, candidates, count, plurals);
  if (of === 'people') return people;
  const ofOwners = sidesOf(actors, owners);
  if (ofOwners.length === count) return ofOwners;
  if (of === undefined) return latestOf(sentence, plurals, count) ?? people;
  const apart = sidesBeside(discourse, actors, sentence, last - 1);
  const free = discourse.sides.filter(entity => isOther(entity) && !apart.has(entity.mention?.key ?? ''));
  const sides = lastOf(actors, sentence, free, count, plurals);
  if (sides.length === count) return sides;
  const ofPeople = sidesOf(
    actors,
    people.filter(({ key }) => !apart.has(key)),
  ).filter(({ key }) => !apart.has(key));
  return ofPeople.length === count ? ofPeople : [];
}

type Party = Pick<Mention, 'key' | 'kind'>;

/** Nouns of people that say nothing of an office. */
const PERSONS = new Set(['man', 'woman', 'politician', 'statesman', 'counterpart']);

/** "the two presidents": by his offices he can be what the noun says; of whom no office is told can be anything. */
const canBe = ({ offices }: Leader, noun: string): boolean =>
  noun === '' ||
  PERSONS.has(noun) ||
  offices.length === 0 ||
  offices.some(({ office, is }) => office.split(/[ -]/).includes(noun) || is?.includes(noun));

/** "Russia threatened both countries": the subject is somebody else than those counted in another place of its sentence. */
const isSubjectBeside = (sentence: PlacedSentence, token: number, { isSubject, sentence: place }: Entity): boolean =>
  isSubject && place === sentence.index && !isSubjectRelation(sentence.tokens[token]!.relation);

/** "The United States urged both countries", "Clinton urged both countries": neither the subject nor his side is one of them. */
function sidesBeside(discourse: Discourse, actors: Actors, sentence: PlacedSentence, token: number): Set<string> {
  const beside = [...discourse.sides, ...discourse.people].filter(entity => isSubjectBeside(sentence, token, entity));
  return new Set(beside.flatMap(({ mention }) => (mention ? [mention.key, ...actors.sidesOf(mention.key)] : [])));
}

/** "Clinton's envoy": he himself is not there. */
const isPossessor = ({ reading }: Discourse, { sentence, token }: Entity): boolean =>
  reading.sentences[sentence]!.tokens[token]!.relation === 'nmod:poss';

/** In his own words a speaker does not count himself among "both leaders". */
const isExcluded = (discourse: Discourse, sentence: PlacedSentence, token: number, entity: Entity): boolean =>
  isQuoted(discourse.reading, sentence.tokens[token]!.start) &&
  discourse.people.findLast(each => isSpeaker(discourse.reading, each))?.mention?.key === entity.mention?.key;

function sidesOf(actors: Actors, people: readonly Party[]): Party[] {
  const keys = new Set(
    people.flatMap(({ key, kind }) => (kind === 'leader' ? actors.sidesOf(key).slice(0, 1) : [key])),
  );
  return [...keys].map(key => ({ key, kind: key.startsWith('country:') ? 'country' : 'organization' }));
}

/** The last plural of as many as are counted. */
function latestOf(sentence: PlacedSentence, plurals: readonly Plural[], count: number): Party[] | undefined {
  const plural = plurals.findLast(({ actors }) => actors.length === count);
  return plural && sentence.index - plural.sentence.index <= 2 ? plural.actors : undefined;
}

/** The last ones named; those named together before, where not all of them are newer. */
function lastOf(
  actors: Actors,
  sentence: PlacedSentence,
  entities: readonly Entity[],
  count: number,
  plurals: readonly Plural[],
): Party[] {
  const found: Mention[] = [];
  for (let index = entities.length - 1; index >= 0 && found.length < count; index--) {
    const { mention, sentence: place } = entities[index]!;
    if (sentence.index - place > WINDOW) break;
    if (mention && !found.some(({ key }) => key === mention.key)) found.unshift(mention);
  }
  if (found.length < count) return [];
  const place = found[0]!.sentence;
  const there = new Set(
    entities.flatMap(({ mention, sentence: at }) => (at === place && mention ? [mention.key] : [])),
  );
  const isOneOfMany = [...there].some(key => !found.some(mention => mention.key === key));
  const keys = new Set(entities.map(({ mention }) => mention?.key));
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
