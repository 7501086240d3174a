import { isPossessiveMark, isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { type OfficeMatch, officeAt } from '../../../lexicon/offices.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import type { Mention } from '../../types.ts';
import type { Leader } from '../leaders/types.ts';
import { startOfNominal } from '../nominal.ts';
import type { MarkedSentence } from '../page.ts';
import type { Discourse } from './discourse.ts';

/** A nominal that tells somebody by his office: "the Russian leader", "the prime minister", "Macedonia's president". */
export interface Description {
  /** Tokens `[first, last)`, without the article. */
  first: number;
  last: number;
  head: number;
  match: OfficeMatch;
  /** It tells of somebody known: "the", a side's name, a possessor. An indefinite one tells of somebody new. */
  definite: boolean;
  /** Sides that it names. */
  sides: readonly Mention[];
}

/** The description that ends with the office at a token, if one begins there. */
export function descriptionAt(line: MarkedSentence, at: number): Description | undefined {
  const match = line.side[at] ? undefined : officeAt(line.lower, at);
  if (!match || match.plural || match.office.acts === 'never') return undefined;
  const first = startOfNominal(line, at);
  if (officeAt(line.lower, match.end) || PRONOUNS.former.has(line.lower[first]!)) return undefined;
  const sides = [...new Set(line.side.slice(first, at))].filter(side => side !== undefined);
  const tokens = line.sentence.tokens.slice(first, at);
  const article = line.lower[first - 1] ?? '';
  const isOwned = tokens.some(isPossessiveMark);
  // "the group's leader": the office belongs to something that the words do not name.
  const isOthers = sides.length === 0 && isOwned;
  const isKnown = PRONOUNS.definite.has(article) || (sides.length > 0 && isOwned) || tokens.some(isPossessivePronoun);
  return { first, last: match.end, head: match.end - 1, match, definite: isKnown && !isOthers, sides };
}

/**
 * Finds whom a description tells: the last one named who holds that office for that side; where none was named yet, as in
 * a headline, the first one named later.
 *
 * @returns The key of the leader.
 */
export function resolveDescription(
  discourse: Discourse,
  { match: { office }, sides }: Description,
): string | undefined {
  if (office.mirror) return undefined;
  const fits = (leader: Leader): boolean => holdsOne(leader, office.office) && actsFor(leader, sides);
  for (const { mention } of discourse.people.toReversed()) {
    const leader = mention && discourse.leaderOf(mention.key);
    if (leader && fits(leader)) return leader.key;
  }
  return sides.length === 0 ? undefined : discourse.leaders.find(fits)?.key;
}

/** He holds the office, or one for which its word can stand ("leader" for a president). */
const holdsOne = (leader: Leader, wanted: string): boolean =>
  leader.offices.some(({ office, is }) => office === wanted || is?.includes(wanted));

/** He acts for the sides that the description names; without a name every side will do. */
const actsFor = (leader: Leader, sides: readonly Mention[]): boolean =>
  sides.length === 0 || sides.some(side => leader.sides.some(({ key }) => key === side.key));
