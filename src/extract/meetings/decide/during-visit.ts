import type { Actors } from '../../actors.ts';
import { mayBeSameTime, monthOf } from '../../dates/index.ts';
import type { Event, Refinement } from '../types.ts';
import { countryOfEvent, dateOfEvent, formOf, sidesOfEvent } from './event.ts';

/**
 * Whoever visits a country meets its people there: a meeting of the visitor with the country visited, of which the text
 * says no place, is held in that country, and where it says no date, in the month of the visit. A visit that goes on,
 * with no date, is of the month of the report.
 */
export function placeDuringVisits({ events, actors, sentences }: Refinement): void {
  const visits = events.filter(event => formOf(event.tellings) === 'visit');
  for (const visit of visits) {
    const published = sentences[visit.tellings[0]!.sentence]!.article.date;
    const ongoing = visit.tellings.some(({ status }) => status.status === 'ongoing');
    if (ongoing && published && published.length >= 7 && !dateOfEvent(visit))
      visit.added.date = { date: monthOf(published), inferred: 'month-of-report' };
  }
  for (const event of events) {
    if (visits.includes(event) || countryOfEvent(event) !== undefined) continue;
    const host = visits.find(visit => isWithin(event, visit, actors));
    const key = host && countryOfEvent(host);
    if (!host || key === undefined) continue;
    event.added.country = { key, span: event.tellings[0]!.span, rule: 'during-visit' };
    const date = dateOfEvent(host);
    if (date && date.date.length >= 7 && !dateOfEvent(event))
      event.added.date = { date: monthOf(date.date), inferred: 'during-visit' };
  }
}

function isWithin(event: Event, visit: Event, actors: Actors): boolean {
  const country = countryOfEvent(visit);
  if (country === undefined || !sidesOfEvent(event).has(country)) return false;
  if (event.tellings.some(({ mode }) => mode !== undefined && mode !== 'in-person')) return false;
  // A meeting of another month, or one that is only asked for, is none of the visit.
  const own = dateOfEvent(event)?.date;
  const visited = dateOfEvent(visit)?.date;
  if (own && visited && !mayBeSameTime(own.slice(0, 7), visited.slice(0, 7))) return false;
  if (event.tellings.every(({ status }) => status.status === 'proposed')) return false;
  if (event.tellings.every(({ plural }) => plural)) return false;
  const isHeld = (each: Event): boolean => each.tellings.some(({ status }) => status.status === 'held');
  if (
    isHeld(event) &&
    visit.tellings.every(({ status }) => status.status === 'planned' || status.status === 'proposed')
  )
    return false;
  const met = new Set(event.tellings.flatMap(telling => [...telling.leaders]));
  return visit.tellings.some(telling =>
    [...telling.leaders].some(leader => met.has(leader) && !actors.sidesOf(leader).includes(country)),
  );
}
