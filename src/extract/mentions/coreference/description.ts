import { type OfficeMatch, officeAt } from '../../../lexicon/offices.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import { startOfNominal } from '../nominal.ts';
import type { Line } from '../page.ts';
import type { Discourse } from './discourse.ts';

/** A nominal that tells somebody by his office: "the Russian leader", "the prime minister", "Macedonia's president". */
export interface Description {
  /** Tokens `[first, last)`, without the article. */
  first: number;
  last: number;
  head: number;
  match: OfficeMatch;
  /** Definite: "the", a side's name, a possessor. An indefinite one tells somebody new. */
  definite: boolean;
  /** Sides that it names. */
  sides: Mention[];
  former: boolean;
}

/** The description that ends with the office at a token, if one begins there. */
export function descriptionAt(line: Line, at: number): Description | undefined {
  if (line.side[at]) return undefined;
  const match = officeAt(line.lower, at);
  if (!match || match.plural || match.office.acts === 'never') return undefined;
  if (officeAt(line.lower, match.end) && line.lower[match.end] !== 'of') return undefined;
  const first = startOfNominal(line, at);
  const sides = line.side
    .slice(first, at)
    .filter((mention, index, all): mention is Mention => mention !== undefined && all.indexOf(mention) === index);
  const article = line.lower[first - 1];
  const definite =
    article !== 'a' &&
    article !== 'an' &&
    !isOthers(line, first, at, sides) &&
    (article === 'the' ||
      article === 'this' ||
      article === 'that' ||
      sides.some(side => line.sentence.tokens[side.last]?.xpos === 'POS') ||
      isOwned(line, first, at));
  return {
    first,
    last: match.end,
    head: match.end - 1,
    match,
    definite,
    sides,
    former: /^(?:former|ex)$/.test(line.lower[first] ?? ''),
  };
}

/** "the group's leader": the office belongs to something that the words do not name. */
const isOthers = (line: Line, first: number, at: number, sides: readonly Mention[]): boolean =>
  sides.length === 0 && line.sentence.tokens.slice(first, at).some(({ xpos }) => xpos === 'POS');

/** "his US counterpart". */
const isOwned = (line: Line, first: number, at: number): boolean =>
  line.sentence.tokens.slice(first, at).some(({ xpos }) => xpos === 'PRP$');

const WINDOW = 40;

/**
 * Finds whom a description tells: the last one named who holds that office for that side; where none was named yet, as in
 * a headline, the first one named later.
 *
 * @param owner For whom "his" stands in it: "his US counterpart" holds the owner's office.
 * @returns The key of the leader.
 */
export function resolveDescription(
  discourse: Discourse,
  sentence: PlacedSentence,
  { match, sides }: Description,
  owner: Leader | undefined,
): string | undefined {
  const wanted = match.office.mirror ? (owner?.offices ?? []).map(({ office }) => office) : [match.office.office];
  if (match.office.mirror && sides.length === 0) return undefined;
  const fits = (leader: Leader): boolean => leader !== owner && holdsOne(leader, wanted) && actsFor(leader, sides);
  for (let index = discourse.people.length - 1; index >= 0; index--) {
    const entity = discourse.people[index]!;
    if (sentence.index - entity.sentence > WINDOW) break;
    // "a US official … the official": he who has no name.
    if (!entity.leader && entity.office === match.office.office && sides.length === 0) return undefined;
    if (entity.leader && fits(entity.leader)) return entity.leader.key;
  }
  if (sides.length === 0 && !match.office.unique) return undefined;
  return discourse.leaders.find(fits)?.key;
}

/** He holds one of the offices, or one for which its word can stand ("leader" for a president). */
const holdsOne = (leader: Leader, wanted: readonly string[]): boolean =>
  leader.offices.some(({ office, is }) => wanted.includes(office) || is?.some(each => wanted.includes(each)));

/** He acts for the sides that the description names; without a name every side will do. */
const actsFor = (leader: Leader, sides: readonly Mention[]): boolean =>
  sides.length === 0 || sides.some(side => leader.sides.some(({ key }) => key === side.key));
