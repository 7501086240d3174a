import { addDays, type ResolvedDate } from '../../dates/index.ts';
import type { Event, Status, ToldStatus } from '../types.ts';
import { dateOfEvent } from './event.ts';

/** Status and date of an event, and why they are not those that its tellings show first. */
export interface Timed {
  status: Status;
  date?: ResolvedDate;
  why?: string;
}

const WEEK = 7;

const isPast = ({ tense }: ToldStatus): boolean => tense === 'past';

/** Whether a partial date lies wholly behind another. */
const isAfter = (date: string, other: string): boolean => date.slice(0, other.length) > other.slice(0, date.length);

const inYear = (date: string, by: number): string => `${Number(date.slice(0, 4)) + by}${date.slice(4)}`;

/** As much of a date as can still be before the report: "on October 28", told on the 27th, was in October. */
const certainPart = (date: string, published: string): string | undefined =>
  [date.slice(0, 7), date.slice(0, 4)].find(part => part.length < date.length && !isAfter(part, published));

/** How the words that give an event its date tell of it; where the date is from elsewhere, how any words do. */
function tellingsOf({ tellings }: Event, date: ResolvedDate): ToldStatus[] {
  const own = tellings.filter(telling => telling.date?.date === date.date);
  return (own.length > 0 ? own : tellings).flatMap(({ status, headline }) => (headline ? [] : [status]));
}

/**
 * Makes status and date of an event agree with the day of the report: what has been held is not to come, and what is
 * planned is not over. Of "held" and a day to come the surer one stays. Where the verb is no past, or the day is called one
 * to come ("tomorrow"), the event is planned. Else the date gives way: to another date told of the event, to the year before
 * where the year was inferred, to the month of a day that the words spell out, or to none. A plan for a day that was
 * inferred is for the next such day, unless the verb is a past; a past day that the words spell out stays.
 */
export function inTime(event: Event, status: Status, published: string | undefined): Timed {
  const date = dateOfEvent(event);
  if (!date || published === undefined) return date ? { status, date } : { status };
  if (status === 'held' && isAfter(date.date, published)) return notToCome(event, date, published);
  const ahead = status === 'planned' || status === 'proposed';
  if (!ahead || !isAfter(published, date.date) || tellingsOf(event, date).some(isPast)) return { status, date };
  const why = `${date.date} is before the report, and it is ${status}`;
  if (date.repeats === 'year') return { status, date: { ...date, date: inYear(date.date, 1) }, why };
  if (date.repeats !== 'week') return { status, date };
  return { status, date: { ...date, date: addDays(date.date, WEEK) }, why };
}

function notToCome(event: Event, date: ResolvedDate, published: string): Timed {
  const isOver = tellingsOf(event, date).some(told => told.strong && isPast(told));
  if (!isOver || (date.inferred !== undefined && date.repeats !== 'year'))
    return { status: 'planned', date, why: `${date.date} is after the report` };
  const why = `${date.date} is after the report, and it was held`;
  const [other] = event.tellings
    .flatMap(telling => (telling.date && !isAfter(telling.date.date, published) ? [telling.date] : []))
    .sort((a, b) => b.date.length - a.date.length);
  if (other) return { status: 'held', date: other, why };
  if (date.repeats === 'year') return { status: 'held', date: { ...date, date: inYear(date.date, -1) }, why };
  const part = date.inferred === undefined ? certainPart(date.date, published) : undefined;
  return { status: 'held', ...(part === undefined ? {} : { date: { date: part } }), why };
}
