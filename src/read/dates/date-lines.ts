import { isHeadline } from '../headline.ts';
import type { Line } from '../page.ts';
import { type DateLine, readDateLine } from './date-line.ts';
import { fullDates } from './full-dates.ts';

/** The lines of an article that only tell when it was made, and the days that they give. */
export interface DateLines {
  lines: Line[];
  /** The day of publication. */
  published?: string;
  /** The day of a later change, where it is all that is told. */
  updated?: string;
}

/** How many paragraphs, and how many lines, may stand above the date of an article. */
const PARAGRAPHS = 3;
const HIGHEST = 15;
const PARAGRAPH_WORDS = 8;

interface Dated {
  line: Line;
  told: DateLine;
}

const isParagraph = ({ words }: Line): boolean => !isHeadline(words) && words.split(/\s+/).length >= PARAGRAPH_WORDS;

/** The date lines in the first lines of an article, with labels that stand on a line above them. */
function atTheTop(lines: readonly Line[]): Dated[] {
  const dated: Dated[] = [];
  let above: Dated | undefined;
  let paragraphs = 0;
  for (const [at, line] of lines.slice(0, HIGHEST).entries()) {
    const told = readDateLine(line.words);
    if (told?.dates.length === 0) {
      above = { line, told };
      continue;
    }
    // Names and a date over a story may be its title: "Lima Summit, Peru, March 30, 2015".
    const isTitle = told?.named && at === 0 && !(lines[1] && isHeadline(lines[1].words));
    if (told && !isTitle) {
      if (above) dated.push(above);
      const label = above?.told.label;
      const dates = told.dates.map(date => ({ ...(label === undefined ? {} : { label }), ...date }));
      dated.push({ line, told: { ...told, dates } });
    } else if (isParagraph(line) && ++paragraphs === PARAGRAPHS) break;
    above = undefined;
  }
  return dated;
}

/** Plans reach so many days ahead; a story that tells of later days was not written on the day of its heading. */
const AHEAD = 731 * 86_400_000;

/** Whether an article is younger than a day that stands near its top: a date line or a date further down is later. */
function isYounger(lines: readonly Line[], day: string): boolean {
  return lines.some(({ words }) => {
    const told = readDateLine(words);
    if (told) return told.dates.some(({ date, label }) => label === undefined && date > day);
    return fullDates(words).some(({ date }) => Date.parse(date) - Date.parse(day) > AHEAD);
  });
}

/**
 * The lines near the top of an article that only say when it was made. One day must stand out: of several days without a
 * label none does, and neither does a day of a list of dates, or of history.
 */
export function dateLinesOf(lines: readonly Line[]): DateLines {
  const dated = atTheTop(lines);
  const dates = dated.flatMap(({ told }) => told.dates);
  const top = dated.map(({ line }) => line);
  const daysOf = (wanted?: string) => [
    ...new Set(dates.flatMap(({ date, label }) => (label === wanted ? [date] : []))),
  ];
  const [published] = daysOf('published');
  if (published !== undefined) return { lines: top, published };
  const [day, ...others] = daysOf();
  if (day !== undefined) {
    const story = lines.filter(line => !top.includes(line));
    return others.length > 0 || isYounger(story, day) ? { lines: [] } : { lines: top, published: day };
  }
  // News that is changed on its own day tells the time; a page that is changed years later tells the day.
  const updated = dates.find(({ timed }) => timed)?.date;
  return { lines: top, ...(updated === undefined ? {} : { updated }) };
}
