import { MONTHS } from '../../lexicon/calendar.ts';
import { addDays, isDay, month as monthDate, partialDate, yearOf } from './calendar.ts';
import { matches } from './matches.ts';
import type { DateRule, ResolvedDate, Tense } from './types.ts';
import { MONTH } from './words.ts';

const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?:\\s*(?:[-–]|to|and|through)\\s*[0-3]?\\d(?:st|nd|rd|th)?)?';
const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d\\d))?';
/** "March 20-21, 2025", "Nov. 9", "early December 2006". */
const MONTH_FIRST = new RegExp(
  `(?:\\b(?<part>last|next|this|early|mid|late)[\\s-]+)?\\b(?<month>${MONTH})\\b\\.?(?:\\s+${DAY}\\b(?![:\\d]|\\s?(?:percent|per cent|%)))?${YEAR}`,
  'g',
);
/** "20 March", "20-21 March 2025", "3rd of May". */
const DAY_FIRST = new RegExp(`\\b${DAY}(?:\\s+of)?\\s+(?<month>${MONTH})\\b\\.?${YEAR}`, 'g');

/** Months that are words too ("may", "march") count alone only after a preposition or with a part, a day or a year. */
const AMBIGUOUS = new Set(['may', 'mar', 'jan', 'jun', 'march']);
const INTRODUCED = /\b(?:in|since|by|until|till|for|from|of|during|before|after|on|to)\s+$/i;

/** The year of a month that stands without one: the nearest such month in the direction of the tense. */
function yearFor(number: number, day: number | undefined, published: string, tense: Tense, part?: string): number {
  const year = yearOf(published);
  const known = published.length > 4 ? published : `${published}-01`;
  if (part === 'last') {
    // "last October" said in October or November is the one a year before: the near one is "last month".
    const months = (yearOf(known) - year) * 12 + +known.slice(5, 7) - number;
    return months >= 2 ? year : year - 1;
  }
  const candidate = day === undefined ? monthDate(year, number) : (partialDate(year, number, day) ?? '');
  const now = known.slice(0, candidate.length);
  const there = tense === 'past' ? (candidate <= now ? year : year - 1) : candidate >= now ? year : year + 1;
  // A date ten months off would be given with its year: then the nearer one is meant, whatever the tense.
  const months = (there - year) * 12 + number - +known.slice(5, 7);
  return Math.abs(months) > 10 ? there - Math.sign(months) : there;
}

/** A day farther from the report than this would be given with its year, unless the year was just told. */
const NEAR = 60;

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

const read = (published: string | undefined) => (match: RegExpExecArray) => {
  const { month, day, year, part } = match.groups as Record<string, string | undefined>;
  const number = MONTHS.get(month!.toLowerCase())!;
  const dayNumber = day === undefined ? undefined : +day;
  if (dayNumber === 0 || (dayNumber ?? 1) > 31) return undefined;
  if (day === undefined && year === undefined && part === undefined && AMBIGUOUS.has(month!.toLowerCase())) {
    if (!INTRODUCED.test(match.input.slice(0, match.index))) return undefined;
  }
  return (tense: Tense, anchor?: string): ResolvedDate | undefined => {
    if (year !== undefined) {
      const date = partialDate(+year, number, dayNumber);
      return date === undefined ? undefined : { date };
    }
    if (published === undefined) return undefined;
    const date = partialDate(yearFor(number, dayNumber, published, tense, part), number, dayNumber);
    if (date === undefined) return undefined;
    const told = tense === 'past' && part === undefined && anchor ? afterAnchor(date, published, anchor) : undefined;
    return told ? { date: told, inferred: 'year-told-before' } : { date, inferred: 'year-from-tense' };
  };
};

/** Days and months by name; of several days the first; the year, where it is not said, from the tense. */
export const monthName: DateRule = (text, published) => [
  ...matches(text, DAY_FIRST, 'month-name', read(published)),
  ...matches(text, MONTH_FIRST, 'month-name', read(published)),
];
