import { MONTHS } from '../../lexicon/calendar.ts';
import { addDays, isDay, partialDate, yearAndMonth, yearOf } from '../../model/dates.ts';
import { LEXICON } from './lexicon.ts';
import type { Reading, Tense } from './types.ts';

/** A day farther from the report than this would be given with its year, unless the year was just told. */
const NEAR = 60;

/** The year of a month that stands without one: the nearest such month in the direction of the tense. */
function yearFor(date: string, published: string, tense: Tense, before: boolean): number {
  const known = published.length > 4 ? published : `${published}-01`;
  const year = yearOf(published);
  const ago = +known.slice(5, 7) - +date.slice(5, 7);
  // "last October" said in October or November is the one a year before: the near one is "last month".
  if (before) return ago >= 2 ? year : year - 1;
  const now = known.slice(0, date.length);
  if (tense === 'future') return date >= now ? year : year + 1;
  // "The June visit was agreed on", said in May: a date of most of a year ago would be given with its year.
  return date <= now || ago >= -1 ? year : year - 1;
}

/** "The talks began in February 2022. On March 10, …": the first such day from the one told before, where that is past. */
function afterAnchor(found: string, published: string, anchor: string): string | undefined {
  const year = yearOf(anchor);
  if (year >= yearOf(published) || !isDay(published)) return undefined;
  const near = addDays(published, -NEAR).slice(0, found.length);
  const last = published.slice(0, found.length);
  if (found >= near && found <= last) return undefined;
  const days = [year, year + 1].map(each => `${each}${found.slice(4)}`);
  return days.find(day => day >= anchor.slice(0, day.length) && day <= last);
}

/** Days and months by name; of several days the first; the year, where it is not said, from the tense. */
export const month: Reading = (parts, published) => {
  const number = MONTHS.get(parts.month!.toLowerCase()) ?? Number(parts.month);
  const day = parts.day === undefined ? undefined : Number.parseInt(parts.day, 10);
  if (day === 0 || (day ?? 1) > 31) return undefined;
  const { part, year } = parts;
  const inYear = (each: number): string | undefined => partialDate(each, number, day);
  return (tense, anchor) => {
    if (year !== undefined) {
      const date = inYear(+year);
      return date === undefined ? undefined : { date };
    }
    if (published === undefined) return undefined;
    const before = part !== undefined && (LEXICON.directions[part.toLowerCase()] ?? 0) < 0;
    const there = inYear(yearOf(published)) ?? yearAndMonth(yearOf(published), number);
    const date = inYear(yearFor(there, published, tense, before));
    if (date === undefined) return undefined;
    const told = tense === 'past' && part === undefined && anchor ? afterAnchor(date, published, anchor) : undefined;
    return told ? { date: told, inferred: 'year-told-before' } : { date, inferred: 'year-from-tense' };
  };
};
