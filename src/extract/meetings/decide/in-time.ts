import { isDay } from '../../../model/dates.ts';
import { addDays, type ResolvedDate } from '../../dates/index.ts';
import type { Status, Telling, ToldStatus } from '../types.ts';
import type { Event } from './event.ts';

/** Status and date of an event, and why they are not those that its tellings show first. */
export interface Timed {
  status: Status;
  date?: ResolvedDate;
  why?: string;
}

/** What words say of an event counts in this order. */
const RANK: readonly Status[] = ['cancelled', 'held', 'ongoing', 'planned', 'proposed'];

/**
 * Status as of the document: what words say outright beats what is only likely. What has begun within two days of the
 * report goes on, though somebody spoke "after Monday's talks".
 */
function statusOf(tellings: readonly Telling[], published = ''): Status {
  const told = tellings.filter(({ headline }) => !headline);
  const strong = told.filter(({ status }) => status.strong);
  const isBegun = ({ status, date }: Telling): boolean =>
    status.status === 'ongoing' && date !== undefined && isRecent(date.date, published);
  const said = RANK.find(status => strong.some(each => each.status.status === status));
  if (said !== 'cancelled' && strong.some(isBegun)) return 'ongoing';
  return said ?? (told[0] ?? tellings[0]!).status.status;
}

const isRecent = (date: string, published: string): boolean =>
  isDay(date) && isDay(published) && date <= published && date >= addDays(published, -2);

/** Whether a partial date lies wholly behind another. */
const isAfter = (date: string, other: string): boolean => date.slice(0, other.length) > other.slice(0, date.length);

/** The same day of a week or a year before or after, where which of them it is was inferred. */
function moved({ date, repeats, ...rest }: ResolvedDate, by: number): ResolvedDate | undefined {
  if (repeats === 'year') return { ...rest, repeats, date: `${Number(date.slice(0, 4)) + by}${date.slice(4)}` };
  return repeats === 'week' ? { ...rest, repeats, date: addDays(date, by * 7) } : undefined;
}

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
export function inTime(event: Event): Timed {
  const { date, tellings } = event;
  const published = tellings[0]!.article.date;
  const status = statusOf(tellings, published);
  if (!date || published === undefined) return { status, ...(date && { date }) };
  const told = tellingsOf(event, date);
  if (status === 'held' && isAfter(date.date, published)) {
    const isOver = told.some(({ strong, tense }) => strong && tense === 'past');
    const isOutright = date.inferred !== undefined && date.repeats !== 'year';
    if (isOver && !isOutright) return heldBefore(event, date, published);
    return { status: 'planned', date, why: `${date.date} is after the report` };
  }
  const isAhead = status === 'planned' || status === 'proposed';
  const isLate = isAhead && isAfter(published, date.date) && told.every(({ tense }) => tense !== 'past');
  const next = isLate ? moved(date, 1) : undefined;
  return { status, date: next ?? date, ...(next && { why: `${date.date} is before the report, and it is ${status}` }) };
}

function heldBefore({ tellings }: Event, date: ResolvedDate, published: string): Timed {
  const why = `${date.date} is after the report, and it was held`;
  const [other] = tellings
    .flatMap(telling => (telling.date && !isAfter(telling.date.date, published) ? telling.date : []))
    .sort((a, b) => b.date.length - a.date.length);
  // As much of a date as can still be before the report: "on October 28", told on the 27th, was in October.
  const part = [date.date.slice(0, 7), date.date.slice(0, 4)].find(
    each => each.length < date.date.length && !isAfter(each, published),
  );
  const before = other ?? moved(date, -1) ?? (part === undefined || date.inferred ? undefined : { date: part });
  return { status: 'held', ...(before && { date: before }), why };
}
