import { isDay, yearOf } from '../../../model/dates.ts';
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

/** How the words that give an event its date tell of it; where the date is from elsewhere, how any words do. */
function tellingsOf({ tellings }: Event, date: ResolvedDate): ToldStatus[] {
  const own = tellings.filter(telling => telling.date?.date === date.date);
  return (own.length > 0 ? own : tellings).flatMap(({ status, headline }) => (headline ? [] : [status]));
}

/**
 * Makes status and date of an event agree with the day of the report: what has been held is not to come. Where the verb is
 * no past, or the day is called one to come ("tomorrow"), the event is planned. Else the date gives way: to the year before
 * where the year was inferred, or to none.
 */
export function inTime(event: Event): Timed {
  const { date, tellings } = event;
  const published = tellings[0]!.article.date;
  const status = statusOf(tellings, published);
  if (!date) return { status };
  if (published === undefined || status !== 'held' || !isAfter(date.date, published)) return { status, date };
  const isOver = tellingsOf(event, date).some(({ strong, tense }) => strong && tense === 'past');
  const isOutright = date.inferred !== undefined && !date.everyYear;
  if (!isOver || isOutright) return { status: 'planned', date, why: `${date.date} is after the report` };
  const before = date.everyYear && { ...date, date: `${yearOf(date.date) - 1}${date.date.slice(4)}` };
  return { status, ...(before && { date: before }), why: `${date.date} is after the report, and it was held` };
}
