import type { Actors } from '../../actors.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Event, Status, Telling } from '../types.ts';
import { leadersIn, sidesIn } from './parties-of.ts';

export type Family = 'visit' | 'call' | 'encounter';
export const familyOf = (form: Form): Family => (form === 'visit' || form === 'call' ? form : 'encounter');

/** What is known of an event from the tellings so far. */
export interface Profile {
  event: Event;
  article: number;
  forms: Set<Form>;
  families: Set<Family>;
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

export const newProfile = (article: number): Profile => ({
  event: { tellings: [], added: { parties: [] } },
  article,
  forms: new Set(),
  families: new Set(),
  sides: new Set(),
  leaders: new Set(),
  dates: new Set(),
  countries: new Set(),
  ordinals: new Set(),
  names: new Set(),
  told: new Set(),
  lastSentence: 0,
});

export function addTo(profile: Profile, telling: Telling, actors: Actors): void {
  profile.event.tellings.push(telling);
  if (telling.rule !== 'attendance') {
    profile.forms.add(telling.form);
    profile.families.add(familyOf(telling.form));
  }
  for (const side of sidesIn(telling, actors)) profile.sides.add(side);
  for (const leader of leadersIn(telling)) profile.leaders.add(leader);
  if (telling.date && !telling.ends) profile.dates.add(telling.date.date);
  if (telling.place?.country) profile.countries.add(telling.place.country);
  if (telling.ordinal) profile.ordinals.add(telling.ordinal);
  for (const name of namesOf(telling)) profile.names.add(name);
  if (telling.status.strong || telling.ends) profile.told.add(telling.status.status);
  profile.lastSentence = telling.sentence;
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
