import { isDay } from '../../../model/dates.ts';
import { addDays, type ResolvedDate } from '../../dates/index.ts';
import type { Status, Telling } from '../types.ts';
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

/** Makes status and date of an event agree with the day of the report: what is on a day to come is planned. */
export function inTime({ date, tellings }: Event): Timed {
  const published = tellings[0]!.article.date;
  const status = statusOf(tellings, published);
  if (!date) return { status };
  const isAhead = status === 'held' && published !== undefined && isAfter(date.date, published);
  return isAhead ? { status: 'planned', date, why: `${date.date} is after the report` } : { status, date };
}
