import { type OfficeMatch, officeAt } from '../../../lexicon/offices.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import { startOfNominal } from '../leader-office.ts';
import type { Leader } from '../leader-types.ts';
import type { Line } from '../page.ts';
import type { Discourse, Entity } from './discourse.ts';

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
    article === 'the' ||
    article === 'this' ||
    article === 'that' ||
    sides.some(side => line.sentence.tokens[side.last]?.xpos === 'POS');
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

const WINDOW = 40;

/** Finds whom a description tells: the last one named who holds that office for that side. */
export function resolveDescription(
  discourse: Discourse,
  sentence: PlacedSentence,
  description: Description,
  leaders: readonly Leader[],
): Entity | undefined {
  const fits = (leader: Leader): boolean => holds(leader, description) && actsFor(leader, description);
  for (let index = discourse.people.length - 1; index >= 0; index--) {
    const entity = discourse.people[index]!;
    if (sentence.index - entity.sentence > WINDOW) break;
    if (!entity.mention && description.match.office.office === 'official') return entity;
    if (entity.leader && fits(entity.leader)) return entity;
  }
  // The headline may describe him whom the story names.
  if (description.sides.length === 0 && !description.match.office.unique) return undefined;
  const later = leaders.find(fits);
  return (
    later && {
      mention: undefined,
      leader: later,
      gender: later.gender,
      sentence: sentence.index,
      token: description.head,
      isSubject: false,
    }
  );
}

/** He holds the office, or one for which its word can stand ("leader" for a president). */
function holds(leader: Leader, { match }: Description): boolean {
  const wanted = match.office.office;
  return leader.held.some(
    ({ office, former }) => !former && (office.office === wanted || (office.is?.includes(wanted) ?? false)),
  );
}

/** He acts for the sides that the description names; without a name every side will do. */
const actsFor = (leader: Leader, { sides }: Description): boolean =>
  sides.length === 0 || sides.some(side => leader.sides.some(({ key }) => key === side.key));
