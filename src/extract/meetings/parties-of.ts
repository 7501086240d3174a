import type { Actors } from '../actors.ts';
import type { Telling } from './types.ts';

/** Who takes part, as sides: a leader counts for what he represents, or for himself where that is not known. */
export function sidesIn(telling: Telling, actors: Actors): Set<string> {
  const sides = new Set<string>();
  for (const { actor } of telling.parties) {
    const represented = actor.kind === 'leader' ? actors.sidesOf(actor.key) : [];
    for (const side of represented.length > 0 ? represented : [actor.key]) sides.add(side);
  }
  if (telling.form === 'visit' && telling.place?.country) sides.add(telling.place.country);
  return sides;
}

export const leadersIn = (telling: Telling): Set<string> =>
  new Set(telling.parties.filter(({ actor }) => actor.kind === 'leader').map(({ actor }) => actor.key));
