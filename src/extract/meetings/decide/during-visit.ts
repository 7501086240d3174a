import type { Actors } from '../../actors.ts';
import { monthOf } from '../../dates/index.ts';
import type { Event } from './event.ts';

const MONTH = 'YYYY-MM'.length;

/** Whoever visits a country meets its people there, and in the month of the visit. */
export function placeInVisits(events: readonly Event[], actors: Actors): void {
  for (const event of events) {
    const visit = visitOf(event, events, actors);
    if (!visit) continue;
    if (event.country === undefined)
      event.added.country = { key: visit.country!, span: event.tellings[0]!.span, rule: 'during-visit' };
    const day = visit.date?.date ?? '';
    // What was held during a visit that began today was held today.
    const { status, article } = event.tellings[0]!;
    const isToday = day === article.date && status.status === 'held';
    if (event.date === undefined && day.length >= MONTH)
      event.added.date = { date: isToday ? day : monthOf(day), inferred: 'during-visit' };
  }
}

/** The visit during which an event is. */
function visitOf(event: Event, events: readonly Event[], actors: Actors): Event | undefined {
  if (event.form === 'visit') return undefined;
  if (event.tellings.some(({ mode }) => mode !== undefined && mode !== 'in-person')) return undefined;
  // What is only asked for, or goes on from time to time, is no part of a visit.
  if (event.tellings.every(({ status, plural }) => status.status === 'proposed' || plural)) return undefined;
  return events.find(visit => {
    const { country, form, leaders } = visit;
    if (form !== 'visit' || country === undefined || !event.sides.has(country)) return false;
    const isGuest = (leader: string): boolean => event.leaders.has(leader) && !actors.sidesOf(leader).includes(country);
    return [...leaders].some(isGuest);
  });
}
