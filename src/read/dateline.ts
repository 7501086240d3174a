import { isAgency } from './agencies.ts';
import { fullDates } from './full-date.ts';

/** The words before a report that say where, when and by which agency it was filed. */
export interface Dateline {
  /** Length in the line, with the dash after it. */
  length: number;
  /** `BRUSSELS` */
  place?: string;
  /** `2025-04-10`, where the year is named. */
  date?: string;
  /** `Nov. 2`, where the year is not. */
  day?: string;
  /** `AFP` */
  agency?: string;
}

const CAPITALS = String.raw`(?:\p{Lu}[\p{Lu}\p{M}'’.]*\p{Lu}\.?(?:[ -](?:\p{Lu}[\p{Lu}\p{M}'’.-]*\p{Lu}))*)`;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:of|the|and|de|da|al) )*\p{Lu}[\p{L}\p{M}'’.-]*)*`;
const PLACE = `(?<place>${CAPITALS}(?:/${CAPITALS})*|${NAME})(?:, (?<region>(?!\\p{Lu}\\p{L}{2,8}\\.? \\d)${NAME}))?`;
const DATE = String.raw`(?<date>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)`;
const AGENCY = String.raw`\((?<agency>\p{L}[\p{L} /-]{1,30})\)`;
const LINE = new RegExp(`^(?:${PLACE})?(?:,? ?${DATE})?(?: ?${AGENCY})?\\s?(?:—|–|--|-)\\s+`, 'u');
/** No dateline is longer. */
const LONGEST = 120;
const MONTH = /^(?:\d{1,2} )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** A place alone is taken only in capitals, before a sentence, and where it is too long to be an acronym. */
function placeAlone(place: string, after: string): boolean {
  return (
    place === place.toUpperCase() &&
    place.replace(/[^\p{L}]/gu, '').length >= 4 &&
    /^["'“‘]?\p{Lu}.*[.!?]["'”’]?$/u.test(after)
  );
}

/**
 * The dateline at the start of a paragraph, or undefined: "BRUSSELS, April 10, 2025 (AFP) —", "BEIJING, Nov. 2 (Xinhua) --",
 * "KYIV —", "(AFP) -". A place in small letters needs a date or a known agency beside it.
 */
export function datelineOf(paragraph: string): Dateline | undefined {
  const match = LINE.exec(paragraph.slice(0, LONGEST));
  if (match === null) return undefined;
  const { place, date, agency } = match.groups!;
  if (date !== undefined && !MONTH.test(date)) return undefined;
  // With a place and a date beside it, an agency need not be a known one.
  if (agency !== undefined && !isAgency(agency) && (place === undefined || date === undefined)) return undefined;
  if (date === undefined && agency === undefined) {
    if (place === undefined || !placeAlone(place, paragraph.slice(match[0].length))) return undefined;
  }
  const dateline: Dateline = { length: match[0].length };
  if (place !== undefined) dateline.place = place;
  if (agency !== undefined) dateline.agency = agency;
  const full = date === undefined ? undefined : fullDates(date)[0];
  if (full !== undefined) dateline.date = full.date;
  else if (date !== undefined && !/\d{4}/.test(date)) dateline.day = date;
  return dateline;
}
