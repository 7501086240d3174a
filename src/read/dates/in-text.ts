import { anyOf } from '../../lexicon/alternatives.ts';
import { WEEKDAYS } from '../../lexicon/calendar.ts';
import { weekdayOf } from '../../model/dates.ts';
import type { Line } from '../page.ts';
import { type FoundDay, fullDates } from './full-dates.ts';
import { WORDS } from './words.ts';

const NAME = anyOf(WEEKDAYS.keys());
const WEEKDAY = new RegExp(`\\b${NAME}\\b`, 'i');
const WEEKDAY_BEFORE = new RegExp(`\\b(${NAME})(?:,| \\(|,? ${anyOf(WORDS.article)})? *$`, 'i');
const ON = new RegExp(`\\b${anyOf(WORDS.onDay)} $`);
const OTHER = new RegExp(`\\b${anyOf(WORDS.otherDays)}\\b`, 'i');

/** "on Thursday, March 20, 2025", where that day was a Thursday. Reports name the weekday of days that are near. */
function withWeekday(words: string, found: FoundDay): boolean {
  const before = WEEKDAY_BEFORE.exec(words.slice(0, found.start));
  return before !== null && WEEKDAYS.get(before[1]!.toLowerCase()) === weekdayOf(found.date);
}

/** "met in Vienna on 12 May 2024": the only date of the opening, and no weekday beside it that would be the day of the news. */
function onlyDay(words: string, found: FoundDay, dates: FoundDay[]): boolean {
  if (dates.length > 1 || WEEKDAY.test(words)) return false;
  const before = words.slice(0, found.start);
  return ON.test(before) && !OTHER.test(before);
}

/** How many story lines from the top, and how many characters of each, a date is looked for. */
const OPENING = 3;
const LONGEST = 1000;

/**
 * The day of publication as the opening of an article's story tells it, or undefined: the date of a caption whose
 * picture is the day's (`captions`), a date with its right weekday, or the only date of the first paragraph. A full date
 * elsewhere tells of something else: "since the invasion of Feb. 24, 2022".
 */
export function dateInText(lines: readonly Line[], captions: ReadonlySet<number>): string | undefined {
  const opening = lines.slice(0, OPENING).map(line => ({ line, dates: fullDates(line.words.slice(0, LONGEST)) }));
  for (const { line, dates } of opening) {
    const certain = dates.find(found => withWeekday(line.words, found));
    if (certain !== undefined) return certain.date;
  }
  for (const { line, dates } of opening) {
    const last = dates.at(-1);
    if (captions.has(line.start) && last !== undefined && dates.length === 1) return last.date;
  }
  const lead = opening.find(({ line }) => /[.!?]["”’]?$/.test(line.words));
  const found = lead?.dates[0];
  return found !== undefined && onlyDay(lead!.line.words, found, lead!.dates) ? found.date : undefined;
}
