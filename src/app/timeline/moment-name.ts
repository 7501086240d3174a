import { type Days, daysOfDate, formatDate, type Moment } from '../../browser.ts';
import { STATUS_NAMES } from './sign.tsx';

/** Writes a stretch of days as people do: a whole month by its name, else its first and its last day. */
export function formatDays({ start, end }: Days): string {
  for (const date of [start, start.slice(0, 7), start.slice(0, 4)]) {
    const { start: first, end: last } = daysOfDate(date);
    if (first === start && last === end) return formatDate(date);
  }
  return `${formatDate(start)} to ${formatDate(end)}`;
}

/** What a moment is and when, in words: its name for those who do not see where it stands. */
export function momentName({ item: { attributes }, label, days, again, dated }: Moment): string {
  const status = 'status' in attributes ? `, ${STATUS_NAMES[attributes.status]}` : '';
  const when = dated ? formatDays(days) : `told on ${formatDays(days)}`;
  const more = again.length === 0 ? '' : `, again on ${again.map(formatDays).join(', ')}`;
  return `${label}${status}, ${when}${more}`;
}
