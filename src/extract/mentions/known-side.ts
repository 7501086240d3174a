import { knownSides } from '../../lexicon/known-leaders.ts';
import type { Held, Leader } from './leader-types.ts';
import type { Line } from './page.ts';

/**
 * Of the countries and organizations that a document names, those that an office without a side beside it can be of: the
 * only state that has such an office ("secretary of state"), those that a leader everybody knows has acted for. Undefined
 * where nothing is known, so that any will do.
 */
export function possibleSides(held: Held, leader: Leader, named: ReadonlySet<string>): string[] | undefined {
  const known = knownSides(leader.words);
  if (known.length > 0) return known.filter(key => named.has(key));
  const { country } = held.office;
  return country === undefined ? undefined : [`country:${country}`].filter(key => named.has(key));
}

/** All countries and organizations that a document names. */
export const namedSides = (lines: readonly Line[]): Set<string> =>
  new Set(lines.flatMap(({ side }) => side.flatMap(mention => mention?.key ?? [])));
