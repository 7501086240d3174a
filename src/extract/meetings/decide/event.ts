import type { Actors } from '../../actors.ts';
import type { ResolvedDate } from '../../dates/index.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Event, Status, Telling } from '../types.ts';

/** Visits, calls and encounters are no tellings of each other. */
type Family = 'visit' | 'call' | 'encounter';
export const familyOf = (form: Form): Family => (form === 'visit' || form === 'call' ? form : 'encounter');

/** What is known of an event from the tellings so far. */
export interface Known {
  event: Event;
  article: number;
  forms: Set<Form>;
  sides: Set<string>;
  leaders: Set<string>;
  dates: Set<string>;
  countries: Set<string>;
  ordinals: Set<string>;
  names: Set<string>;
  /** Statuses that are said in plain words. */
  told: Set<Status>;
  lastSentence: number;
}

export const newEvent = (article: number): Known => ({
  event: { tellings: [], added: { parties: [] } },
  article,
  forms: new Set(),
  sides: new Set(),
  leaders: new Set(),
  dates: new Set(),
  countries: new Set(),
  ordinals: new Set(),
  names: new Set(),
  told: new Set(),
  lastSentence: 0,
});

export function addTo(known: Known, telling: Telling): void {
  const { date, ends, place, ordinal, status } = telling;
  known.event.tellings.push(telling);
  if (telling.toldBy !== 'attendance') known.forms.add(telling.form);
  for (const side of telling.sides) known.sides.add(side);
  for (const leader of telling.leaders) known.leaders.add(leader);
  if (date && !ends) known.dates.add(date.date);
  if (place?.country) known.countries.add(place.country);
  if (ordinal) known.ordinals.add(ordinal);
  for (const name of namesOf(telling)) known.names.add(name);
  if (status.strong || ends) known.told.add(status.status);
  known.lastSentence = telling.sentence;
}

/** Words that name a meeting: not those that only say which or when. */
export const namesOf = ({ names }: Telling): string[] =>
  names.filter(
    name =>
      !WORDS.ordinals.has(name) &&
      !WORDS.plannedModifiers.has(name) &&
      !WORDS.ongoingModifiers.has(name) &&
      !WORDS.proposedModifiers.has(name),
  );

/** Who takes part, as sides: a leader counts for what he represents, or for himself where that is not known. */
export function sidesIn(
  { form, parties, place, further = [] }: Pick<Telling, 'form' | 'parties' | 'place' | 'further'>,
  actors: Actors,
): Set<string> {
  const sides = new Set<string>();
  for (const { actor } of parties) {
    const represented = actor.kind === 'leader' ? actors.sidesOf(actor.key) : [];
    for (const side of represented.length > 0 ? represented : [actor.key]) sides.add(side);
  }
  if (form === 'visit') for (const each of [place, ...further]) if (each?.country) sides.add(each.country);
  return sides;
}

export const leadersIn = ({ parties }: Pick<Telling, 'parties'>): Set<string> =>
  new Set(parties.filter(({ actor }) => actor.kind === 'leader').map(({ actor }) => actor.key));

export const sidesOfEvent = ({ tellings, added }: Event): Set<string> =>
  new Set([...tellings.flatMap(({ sides }) => [...sides]), ...added.parties.map(({ key }) => key)]);

/** The form that most tellings have, the first where several do. */
export function formOf(tellings: readonly Telling[]): Form {
  const counts = new Map<Form, number>();
  for (const { form, toldBy } of tellings) if (toldBy !== 'attendance') counts.set(form, (counts.get(form) ?? 0) + 1);
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
