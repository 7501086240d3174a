import { anyOf } from '../../lexicon/alternatives.ts';
import { MONTHS } from '../../lexicon/calendar.ts';
import { isPlaceName } from '../../lexicon/places.ts';
import { isAgency } from '../agencies.ts';
import { readDateLine } from './date-line.ts';
import { fullDates } from './full-dates.ts';
import { WORDS } from './words.ts';

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
const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:${anyOf(WORDS.placeParticles)} )*\p{Lu}[\p{L}\p{M}'’.-]*)*`;
const PLACE = `(?<place>${CAPITALS}(?:/${CAPITALS})*|${NAME})(?:, (?<region>(?!\\p{Lu}\\p{L}{2,8}\\.? \\d)${NAME}))?`;
const DATE = String.raw`(?<date>(?:\p{Lu}\p{L}{2,8}\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}{2,8}\.?)(?:,? \d{4})?)`;
const AGENCY = String.raw`(?<agency>\p{L}[\p{L} /-]{1,30})`;
const DASH = String.raw`\s?(?:—|–|―|--|-|_)\s+`;
/** The ways in which agencies open a report. A dash is needed where an agency in brackets does not end the dateline. */
const LINES = [
  `(?:${PLACE})?(?:,? ?${DATE})?(?: ?\\(${AGENCY}\\))?${DASH}`,
  `${PLACE},? ?${DATE},? ${AGENCY}${DASH}`,
  `${DATE} \\((?<place>${CAPITALS})\\)${DASH}`,
  `${PLACE},? ${DATE} \\(${AGENCY}\\):?\\s+`,
  `${PLACE}(?:,|\\.) ${DATE}[.,]? /${AGENCY}/\\.? `,
  `${PLACE}(?:,|\\.) ${DATE}\\. ${AGENCY}${DASH}`,
  `(?<city>${CAPITALS}): `,
].map(line => new RegExp(`^${line}`, 'u'));
/** No dateline is longer. */
const LONGEST = 120;
const MONTH = new RegExp(`^(?:\\d{1,2} )?${anyOf(MONTHS.keys())}`, 'i');

/** A place alone is taken only in capitals, before a sentence, and where it is too long to be an acronym. */
function placeAlone(place: string, after: string): boolean {
  return (
    place === place.toUpperCase() &&
    place.replace(/[^\p{L}]/gu, '').length >= 4 &&
    /^["'“‘]?\p{Lu}.*[.!?]["'”’]?$/u.test(after)
  );
}

/** What one way of opening a report finds, if its parts are what they should be. */
function readLine(paragraph: string, line: RegExp): Dateline | undefined {
  const match = line.exec(paragraph.slice(0, LONGEST));
  if (match === null) return undefined;
  const { place, date, agency, city } = match.groups!;
  const after = paragraph.slice(match[0].length);
  if (date !== undefined && !MONTH.test(date)) return undefined;
  // With a place and a date beside it, and a dash, an agency need not be a known one.
  const dashed = line === LINES[0] && place !== undefined && date !== undefined;
  if (agency !== undefined && !dashed && !isAgency(agency)) return undefined;
  if (date === undefined && agency === undefined) {
    if (city !== undefined ? !isPlaceName(city) || !placeAlone(city, after) : !place || !placeAlone(place, after))
      return undefined;
  }
  const dateline: Dateline = { length: match[0].length };
  if (place !== undefined || city !== undefined) dateline.place = (place ?? city!).replace(/\.$/, '');
  if (agency !== undefined) dateline.agency = agency.trim();
  const full = date === undefined ? undefined : fullDates(date)[0];
  if (full !== undefined) dateline.date = full.date;
  else if (date !== undefined && !/\d{4}/.test(date)) dateline.day = date;
  return dateline;
}

/**
 * The dateline at the start of a paragraph, or undefined: "BRUSSELS, April 10, 2025 (AFP) —", "BEIJING, Nov. 2 (Xinhua) --",
 * "MOSCOW, May 3. /TASS/.", "June 22, 2018 (JUBA) –", "ISLAMABAD:", "KYIV —", "(AFP) -". A place in small letters needs a
 * date or a known agency beside it. A paragraph without a capital is read as if its words had them.
 */
export function datelineOf(paragraph: string): Dateline | undefined {
  const written = /\p{Lu}/u.test(paragraph)
    ? paragraph
    : paragraph.replace(/(?<!\p{L})[a-z]/gu, letter => letter.toUpperCase());
  for (const line of LINES) {
    const dateline = readLine(written, line);
    if (dateline !== undefined) return dateline;
  }
  return undefined;
}

const ANY_DASH = /\s?(?:—|–|―|--|\s-)\s+/g;

/**
 * A dateline whose parts stand in another order, with its full date and a place that is known, or undefined: "April 3,
 * 2019, The Kremlin, Moscow – ", "Washington, DC — March 3, 2021 — ".
 */
export function looseDateline(paragraph: string): Dateline | undefined {
  for (const dash of paragraph.slice(0, LONGEST).matchAll(ANY_DASH)) {
    const told = readDateLine(paragraph.slice(0, dash.index));
    const [only, ...others] = told?.dates ?? [];
    if (only === undefined || others.length > 0 || told?.place === undefined) continue;
    const length = dash.index + dash[0].length;
    return length < paragraph.length ? { length, place: told.place, date: only.date } : undefined;
  }
  return undefined;
}
