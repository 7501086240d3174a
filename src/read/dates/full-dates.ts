import { anyOf } from '../../lexicon/alternatives.ts';
import { MONTHS } from '../../lexicon/calendar.ts';
import { partialDate } from '../../model/dates.ts';
import { WORDS } from './words.ts';

const MONTH = String.raw`(?<month>${anyOf(MONTHS.keys())}\b\.?)`;
const DAY = String.raw`(?<day>\d{1,2})${anyOf(WORDS.ordinalEndings)}?`;
const YEAR = String.raw`(?<year>(?:19|20)\d{2})`;

const FORMS = [
  new RegExp(String.raw`\b${MONTH} ${DAY},? ${YEAR}\b`, 'gi'),
  new RegExp(String.raw`\b${DAY}(?: ${anyOf(WORDS.dayOf)})? ${MONTH},? ${YEAR}\b`, 'gi'),
  /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/g,
];
/** "30/03/2015", "3/30/2015", "2015/03/30", "30-Mar-2015": forms of stamps, which in a sentence may be anything. */
const STAMPS = [
  new RegExp(String.raw`\b${DAY}-${MONTH}-${YEAR}\b`, 'gi'),
  /(?<![\d./-])(?<year>(?:19|20)\d{2})([/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?![\d/])/g,
];
const TWO_WAYS = /(?<![\d./-])(?<first>\d{1,2})([/.-])(?<second>\d{1,2})\2(?<year>(?:19|20)\d{2})(?![\d/])/g;
const WITHOUT_YEAR = [new RegExp(`^${MONTH} ${DAY}$`, 'i'), new RegExp(`^${DAY} ${MONTH}$`, 'i')];

/** A day of the calendar, and where its words stand. */
export interface FoundDay {
  /** `2025-03-20` */
  date: string;
  start: number;
  end: number;
}

function monthNumber(month: string): number {
  return /^\d/.test(month) ? Number(month) : MONTHS.get(month.replace('.', '').toLowerCase())!;
}

function find(text: string, forms: readonly RegExp[]): FoundDay[] {
  const found: FoundDay[] = [];
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const { year = '', month = '', day = '' } = match.groups!;
      const date = partialDate(Number(year), monthNumber(month), Number(day));
      if (date !== undefined) found.push({ date, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** All dates of a text that name day, month and year, in order: "April 10, 2025", "10 Apr. 2025", "2025-04-10". */
export const fullDates = (text: string): FoundDay[] => find(text, FORMS);

/**
 * As `fullDates`, with the forms of date stamps: "30-Mar-2015", "2015/03/30", "30/03/2015". Of "03/04/2015" nobody knows
 * whether it is in March or April, so it is no date.
 */
export function stampedDates(text: string): FoundDay[] {
  const found = find(text, [...FORMS, ...STAMPS]);
  for (const match of text.matchAll(TWO_WAYS)) {
    const { first, second, year } = match.groups!;
    const readings = new Set([partialDate(+year!, +first!, +second!), partialDate(+year!, +second!, +first!)]);
    readings.delete(undefined);
    const [date] = readings;
    if (readings.size === 1) found.push({ date: date!, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The day that "Nov. 2" or "2 November" is in a year, or undefined where the words are no such date. */
export function dayInYear(words: string, year: number): string | undefined {
  for (const form of WITHOUT_YEAR) {
    const groups = form.exec(words)?.groups;
    if (groups !== undefined) return partialDate(year, monthNumber(groups.month!), Number(groups.day));
  }
  return undefined;
}
