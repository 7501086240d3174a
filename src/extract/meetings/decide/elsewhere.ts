import type { Actors } from '../../actors.ts';
import { findDates, mayBeSameTime, monthOf, type ResolvedDate } from '../../dates/index.ts';
import type { PlacedSentence, Reading } from '../../types.ts';
import type { Telling } from '../types.ts';
import type { Event } from './event.ts';

/** All events of a document, before they become nodes. */
export interface Gathered {
  events: readonly Event[];
  reading: Reading;
  actors: Actors;
}

/** A way to something that no telling of an event says, by what the document says elsewhere. */
type Way<Found> = (event: Event, all: Gathered) => Found | undefined;

type Country = Event['added']['country'];
const DAY = 'YYYY-MM-DD'.length;
const MONTH = 'YYYY-MM'.length;

const monthIn = (date: string | undefined, inferred: string): ResolvedDate | undefined =>
  date !== undefined && date.length >= MONTH ? { date: monthOf(date), inferred } : undefined;

/** The other event of a sentence that a word of it tells of. */
const eventAt = ({ events }: Gathered, event: Event, sentence: number, trigger: number): Event | undefined =>
  events.find(
    each => each !== event && each.tellings.some(told => told.sentence === sentence && told.trigger === trigger),
  );

/** The event on the sidelines of which another is. */
function besideOf(event: Event, all: Gathered): { telling: Telling; other: Event } | undefined {
  for (const telling of event.tellings) {
    const other = telling.beside === undefined ? undefined : eventAt(all, event, telling.sentence, telling.beside);
    if (other) return { telling, other };
  }
  return undefined;
}

const dateBeside: Way<ResolvedDate> = (event, all) => {
  const other = besideOf(event, all)?.other;
  return other && monthIn(other.date?.date, 'sidelines');
};

/** "on the sidelines of the summit": held where that is. */
const countryBeside: Way<Country> = (event, all) => {
  const { telling, other } = besideOf(event, all) ?? {};
  const key = other?.country;
  return telling && key !== undefined ? { key, span: telling.span, rule: 'sidelines' } : undefined;
};

/** A visit that goes on is of the month of the report. */
const monthOfReport: Way<ResolvedDate> = ({ form, tellings }) =>
  form === 'visit' && tellings.some(({ status }) => status.status === 'ongoing')
    ? monthIn(tellings[0]!.article.date, 'month-of-report')
    : undefined;

/** Whoever visits a country meets its people there: the visit during which an event is, of which no place is said. */
function visitOf(event: Event, { events, actors }: Gathered): Event | undefined {
  if (event.form === 'visit') return undefined;
  if (event.tellings.some(({ mode }) => mode !== undefined && mode !== 'in-person')) return undefined;
  // What is only asked for, or goes on from time to time, is no part of a visit.
  if (event.tellings.every(({ status, plural }) => status.status === 'proposed' || plural)) return undefined;
  return events.find(visit => {
    const country = visit.country;
    if (visit.form !== 'visit' || country === undefined || !event.sides.has(country)) return false;
    const isGuest = (leader: string): boolean => event.leaders.has(leader) && !actors.sidesOf(leader).includes(country);
    return isInMonth(event, visit) && [...visit.leaders].some(isGuest);
  });
}

/** A meeting of another month, or one that was held before a visit to come, is none of the visit. */
function isInMonth(event: Event, visit: Event): boolean {
  const [own, visited] = [event, visit].map(each => each.date?.date.slice(0, MONTH));
  if (own && visited && !mayBeSameTime(own, visited)) return false;
  const isAhead = visit.tellings.every(({ status }) => status.status === 'planned' || status.status === 'proposed');
  return !isAhead || event.tellings.every(({ status }) => status.status !== 'held');
}

const countryVisited: Way<Country> = (event, all) => {
  const visit = visitOf(event, all);
  const key = visit?.country;
  return key === undefined ? undefined : { key, span: event.tellings[0]!.span, rule: 'during-visit' };
};

const monthOfVisit: Way<ResolvedDate> = (event, all) => {
  const visit = visitOf(event, all);
  return visit && monthIn(visit.date?.date, 'during-visit');
};

/** Told in words of the past. A visit told of by a noun may have gone on for days. */
const isNews = ({ toldBy, form, status, headline, definite }: Telling): boolean =>
  toldBy !== 'attendance' &&
  !(toldBy === 'noun' && form === 'visit') &&
  !definite &&
  status.status === 'held' &&
  status.strong &&
  !headline;

/**
 * A report tells the news of its day: what its story says has happened, with no day told, was on the day that the
 * sentence names for something else, or on that of the report.
 */
const dayOfNews: Way<ResolvedDate> = ({ tellings }, { reading: { sentences, document } }) => {
  const told = tellings.find(isNews);
  if (!told || tellings.some(({ plural, status }) => plural || status.status !== 'held')) return undefined;
  const sentence = sentences[told.sentence]!;
  const { text } = document;
  const own = datesOf(sentence, text);
  // "A year ago they received …", "They had met recently": it says that it was on another day.
  if (own.some(day => day === undefined || day.length < DAY)) return undefined;
  const published = sentence.article.date ?? '';
  const day = own.length === 1 ? own[0]! : published;
  // "Tomorrow we shall see, she said before she left": the day is that of what is to come.
  return day.length === DAY && day.slice(0, published.length) <= published
    ? { date: day, inferred: 'day-of-report', ofNews: true }
    : undefined;
};

/** What the sentence says of times, undefined where it cannot be told when that is. */
const datesOf = (sentence: PlacedSentence, text: string): (string | undefined)[] =>
  findDates(sentence, text, sentence.article.date).map(date => date.resolve('past')?.date);

/** In order: the first way that leads to a country or a date counts. */
const COUNTRIES: readonly Way<Country>[] = [countryBeside, countryVisited];
const DATES: readonly Way<ResolvedDate>[] = [dateBeside, monthOfReport, monthOfVisit, dayOfNews];

/** Adds to events the country and the date that no telling says. */
export function completeEvents(all: Gathered): void {
  for (const way of COUNTRIES)
    for (const event of all.events) {
      const country = event.country === undefined && way(event, all);
      if (country) event.added.country = country;
    }
  for (const way of DATES)
    for (const event of all.events) {
      const date = event.date === undefined && way(event, all);
      if (date) event.added.date = date;
    }
}
