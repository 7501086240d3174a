import type { Actors } from '../../actors.ts';
import type { ResolvedDate } from '../../dates/index.ts';
import type { Form } from '../lexicon.ts';
import type { Event, Telling } from '../types.ts';

/** Who takes part, as sides: a leader counts for what he represents, or for himself where that is not known. */
export function sidesIn(telling: Telling, actors: Actors): Set<string> {
  const sides = new Set<string>();
  for (const { actor } of telling.parties) {
    const represented = actor.kind === 'leader' ? actors.sidesOf(actor.key) : [];
    for (const side of represented.length > 0 ? represented : [actor.key]) sides.add(side);
  }
  if (telling.form === 'visit')
    for (const each of [telling.place, ...(telling.further ?? [])]) if (each?.country) sides.add(each.country);
  return sides;
}

export const sidesOfEvent = ({ tellings }: Event, actors: Actors): Set<string> =>
  new Set(tellings.flatMap(telling => [...sidesIn(telling, actors)]));

export const leadersIn = (telling: Telling): Set<string> =>
  new Set(telling.parties.filter(({ actor }) => actor.kind === 'leader').map(({ actor }) => actor.key));

/** The form that most tellings have, the first where several do. */
export function formOf(tellings: readonly Telling[]): Form {
  const counts = new Map<Form, number>();
  for (const { form, rule } of tellings) if (rule !== 'attendance') counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'meeting';
}

/** The most precise date that is told, the last day only where no other is; else what was inferred. */
export const dateOfEvent = ({ tellings, added }: Event): ResolvedDate | undefined =>
  mostPrecise(tellings.filter(({ ends }) => !ends)) ??
  mostPrecise(tellings) ??
  added.date ??
  tellings.find(({ spokenOn }) => spokenOn)?.spokenOn;

const mostPrecise = (tellings: readonly Telling[]): ResolvedDate | undefined =>
  tellings.flatMap(({ date }) => (date ? [date] : [])).sort((a, b) => b.date.length - a.date.length)[0];

export const countryOfEvent = ({ tellings, added }: Event): string | undefined =>
  tellings.find(({ place }) => place?.country !== undefined)?.place?.country ?? added.country?.key;
