import type { Span } from '../../../model/evidence.ts';
import type { Actors } from '../../actors.ts';
import type { ResolvedDate } from '../../dates/index.ts';
import type { Form } from '../lexicon.ts';
import type { Status, Telling } from '../types.ts';

/** A party or a country of an event by what the document says elsewhere. */
interface Added {
  key: string;
  span: Span;
  rule: string;
}

/** An event with all passages that tell of it, and what is known of it by them. */
export class Event {
  readonly tellings: Telling[] = [];
  readonly forms = new Set<Form>();
  /** Who takes part, as `sidesIn` has it. */
  readonly sides = new Set<string>();
  readonly leaders = new Set<string>();
  readonly days = new Set<string>();
  readonly countries = new Set<string>();
  readonly ordinals = new Set<string>();
  /** Statuses that are said in plain words. */
  readonly told = new Set<Status>();
  readonly added: { parties: Added[]; country?: Added; date?: ResolvedDate } = { parties: [] };

  add(telling: Telling): void {
    const { date, ends, place, ordinal, status } = telling;
    this.tellings.push(telling);
    if (telling.toldBy !== 'attendance') this.forms.add(telling.form);
    for (const side of telling.sides) this.sides.add(side);
    for (const leader of telling.leaders) this.leaders.add(leader);
    if (date && !ends) this.days.add(date.date);
    if (place?.country) this.countries.add(place.country);
    if (ordinal) this.ordinals.add(ordinal);
    if (status.strong || ends) this.told.add(status.status);
  }

  /** Adds whoever takes part by what the document says elsewhere. */
  addParty(party: Added): void {
    this.added.parties.push(party);
    this.sides.add(party.key);
  }

  /** The form that most tellings have, the first where several do. */
  get form(): Form {
    const counts = new Map<Form, number>();
    for (const { form, toldBy } of this.tellings)
      if (toldBy !== 'attendance') counts.set(form, (counts.get(form) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'meeting';
  }

  /** The most precise date that is told, the last day only where no other is; else what was inferred. */
  get date(): ResolvedDate | undefined {
    const { tellings, added } = this;
    return (
      mostPrecise(tellings.filter(({ ends }) => !ends)) ??
      mostPrecise(tellings) ??
      added.date ??
      tellings.find(({ spokenOn }) => spokenOn)?.spokenOn
    );
  }

  get country(): string | undefined {
    return this.tellings.find(({ place }) => place?.country !== undefined)?.place?.country ?? this.added.country?.key;
  }
}

const mostPrecise = (tellings: readonly Telling[]): ResolvedDate | undefined =>
  tellings.filter(({ date }) => date !== undefined).sort((a, b) => b.date!.date.length - a.date!.date.length)[0]?.date;

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
  new Set(parties.flatMap(({ actor }) => (actor.kind === 'leader' ? actor.key : [])));
