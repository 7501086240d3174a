import { alternatives, anyOf } from '../../lexicon/alternatives.ts';
import { SHORT_WEEKDAYS, WEEKDAYS } from '../../lexicon/calendar.ts';
import { isPlaceName } from '../../lexicon/places.ts';
import { weekdayOf } from '../../model/dates.ts';
import { isAgency } from '../agencies.ts';
import { stampedDates } from './full-dates.ts';
import { WORDS } from './words.ts';

/** What a line says its date is: of publication, of a later change, or nothing. */
type Label = 'published' | 'updated';
const LABELS = new Map<string, Label>([
  ...[...WORDS.published].map(label => [label, 'published'] as const),
  ...[...WORDS.updated].map(label => [label, 'updated'] as const),
]);

/** A line that tells when a document was made, and no story. */
export interface DateLine {
  /** Its days in order, as its labels call them. */
  dates: { date: string; label?: Label /** With a time of day. */; timed: boolean }[];
  /** A label without a date, which is that of the date on the next line: "Published". */
  label?: Label;
  /** A place beside the date: `Washington`. */
  place?: string;
  /** Names stand beside the date that could be those of an event: "Lee Foundation | March 30, 2015". */
  named: boolean;
}

/** No line of this kind is longer, and none without a figure. */
const LONGEST = 160;
const LONGEST_LABEL = 40;
const MARKDOWN = /[*_`#>]+|^\s*[-•]\s/g;
const SEPARATOR = /\s[-–—―]+\s|[–—―|·•,;:/()[\]\n]/;
/** What parts of web pages are set apart with, where an event would have a comma. */
const PAGE_SEPARATOR = /[|·•]/;
const ZONE = `${anyOf(WORDS.zones)}(?![\\p{L}\\d])(?:[+-]\\d{1,2}(?::?\\d{2})?)?`;
const HALF_DAY = String.raw`\s?${anyOf(WORDS.halfDays)}\b\.?`;
const TIMES = [
  String.raw`T?\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:${HALF_DAY})?(?:\s?${ZONE}|\s?[+-]\d{2}:?\d{2})?`,
  String.raw`\d{1,2}${HALF_DAY}(?:\s${ZONE})?`,
  String.raw`\d{4}\s(?:${ZONE}|${alternatives(WORDS.hours)})`,
].map(time => String.raw`(?<![\p{L}\d])${time}(?![\p{L}\d])`);
const TIME = new RegExp(`${TIMES.join('|')}|(?<!\\p{L})${ZONE}`, 'giu');
const NAME = String.raw`[\p{Lu}\d][\p{L}\p{M}\d.'’&-]*`;
const CAPITALISED = new RegExp(`^${NAME}(?: (?:${anyOf(WORDS.particles)} )*${NAME}){0,6}$`, 'u');
const BYLINE = new RegExp(`^${anyOf(WORDS.by)} (?=\\p{Lu})`, 'iu');
const ARTICLE = new RegExp(`^${anyOf(WORDS.article)} `, 'i');
const WEEKDAY = new RegExp(`^${anyOf([...WEEKDAYS.keys(), ...SHORT_WEEKDAYS.keys()])}\\.?$`, 'i');
const LABELLED = new RegExp(`^(${alternatives(LABELS.keys())})(?: |$)`, 'i');
const READING_TIME = new RegExp(`^\\d{1,3}[ -]${anyOf(WORDS.readingTime)}$`, 'i');
const OUTLET = new RegExp(`(?:^|\\s)${anyOf(WORDS.outletWords)}$`);

/** What a part of a line beside its date is; undefined where it may be anything. */
type Part = 'nothing' | Label | 'place' | 'source' | 'byline' | 'name';

const isWeekday = (word: string): boolean => WEEKDAY.test(word);

function partOf(part: string): Part | undefined {
  const told = part
    .split(/\s+/)
    .filter(word => word !== '' && !isWeekday(word) && !WORDS.fillers.has(word.toLowerCase()))
    .join(' ');
  if (told === '' || READING_TIME.test(told) || /^\.+$/.test(told)) return 'nothing';
  const labelled = LABELLED.exec(told);
  if (labelled !== null) {
    const rest = told.slice(labelled[0].length);
    // "Posted by Ann Lee": the label counts, and what follows it must be one of the things that stand beside a date.
    return partOf(rest) === undefined ? undefined : LABELS.get(labelled[1]!.toLowerCase());
  }
  if (BYLINE.test(told)) return CAPITALISED.test(told.replace(BYLINE, '')) ? 'byline' : undefined;
  if (isAgency(told)) return 'source';
  if (!CAPITALISED.test(told)) return undefined;
  if (isPlaceName(told.replace(ARTICLE, ''))) return 'place';
  return OUTLET.test(told) ? 'source' : 'name';
}

/** Whether a date is of the weekday that stands beside it, if any does. */
function agrees(beside: string, date: string): boolean {
  const named = beside.split(/[^\p{L}]+/u).flatMap(word => {
    const weekday = WEEKDAYS.get(word.toLowerCase()) ?? SHORT_WEEKDAYS.get(word.toLowerCase());
    return weekday === undefined ? [] : [weekday];
  });
  return named.length === 0 || named.includes(weekdayOf(date));
}

/**
 * What a line of nothing but a date says, or undefined where it is no such line. Beside its date it may have a time, a
 * weekday, who wrote it, its outlet, its place, and what the date is: "Published: 30 March 2015 14:05 GMT", "By Ann Lee |
 * March 30, 2015", "April 3, 2019, The Kremlin, Moscow", "Mon 30 Mar 2015, last modified on Tue 31 Mar 2015". A range of
 * days, a day of something else ("Born March 30, 1955") and a day of another weekday than the one named make none.
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > (/\d/.test(line) ? LONGEST : LONGEST_LABEL)) return undefined;
  const plain = line.replace(MARKDOWN, ' ').trim();
  const found = stampedDates(plain);
  const gaps = [0, ...found.map(({ end }) => end)].map((start, at) => plain.slice(start, found[at]?.start));
  const dates: DateLine['dates'] = [];
  const parts = new Set<Part>();
  let label: Label | undefined;
  let place: string | undefined;
  for (const [at, gap] of gaps.entries()) {
    for (const piece of gap.replace(TIME, ',').replace(/\.$/, '').split(SEPARATOR)) {
      const part = partOf(piece.trim());
      if (part === undefined) return undefined;
      parts.add(part);
      if (part === 'published' || part === 'updated') label = part;
      if (part === 'place') place ??= piece.trim();
    }
    const date = found[at]?.date;
    if (date === undefined) continue;
    const after = at === found.length - 1 ? gaps[at + 1]! : '';
    if (!agrees(`${gap} ${after}`, date)) return undefined;
    dates.push({ date, timed: `${gap} ${after}`.search(TIME) >= 0, ...(label === undefined ? {} : { label }) });
    label = undefined;
  }
  parts.delete('nothing');
  if (dates.length === 0) return label !== undefined && parts.size === 1 ? { dates, label, named: false } : undefined;
  if (dates.filter(date => date.label === undefined).length > 1) return undefined;
  const named = parts.has('name');
  const vouched = parts.has('place') || parts.has('byline') || parts.has('source') || PAGE_SEPARATOR.test(plain);
  // "LIMA, May 5, 2025 - Peru Sails.": a sentence of names is a story.
  if (named && (!vouched || /\p{L}{3}\.$/u.test(plain))) return undefined;
  return { dates, named, ...(place === undefined ? {} : { place }) };
}
