import type { Span } from '../model/evidence.ts';
import { readDateLine } from './dates/date-line.ts';
import { type DateLines, dateLinesOf } from './dates/date-lines.ts';
import { type Dateline, datelineOf, looseDateline } from './dates/dateline.ts';
import { headlineWords, isHeadline } from './headline.ts';
import { type Line, type Page, sameWords } from './page.ts';

/** An article of a page: its story lines, and what its first lines say of it. */
export interface FoundArticle extends Span {
  /** Its story, without its date lines. */
  lines: Line[];
  dateLines: DateLines;
  title?: string;
  dateline?: Dateline & Span;
}

/** How many lines below a headline its second copy is looked for: captions and buttons stand between. */
const REPEATED_WITHIN = 10;

/** A page that prints a headline twice, over the picture and over the story, begins an article with it. */
function isPrintedTwice(line: Line, index: number, page: Page): boolean {
  const words = sameWords(line.words);
  return page.lines.slice(index + 1, index + 1 + REPEATED_WITHIN).some(other => sameWords(other.words) === words);
}

const isBlankOrDate = ({ words }: Line): boolean => words === '' || readDateLine(words) !== undefined;

function standsOverDateline(index: number, page: Page): boolean {
  let next = index + 1;
  while (page.rest[next] && isBlankOrDate(page.rest[next]!)) next++;
  const below = page.rest[next];
  return below !== undefined && datelineOf(below.words) !== undefined;
}

/** Whether an article begins with a line that is not the first of its page. */
function beginsArticle(line: Line, index: number, page: Page): boolean {
  if (/^# \S/.test(line.words)) return true;
  const dateline = datelineOf(line.words);
  if (dateline?.date !== undefined) return true;
  if (!isHeadline(line.words)) return false;
  return standsOverDateline(index, page) || isPrintedTwice(line, index, page);
}

/** A dateline in any order of its parts, where no other paragraph has one: in a list of dates each has. */
function openingDateline(opening: Line, lines: readonly Line[]): Dateline | undefined {
  const dateline = looseDateline(opening.words);
  return lines.some(line => line !== opening && looseDateline(line.words)) ? undefined : dateline;
}

function describe(all: Line[]): FoundArticle {
  const dateLines = dateLinesOf(all);
  const lines = all.filter(line => !dateLines.lines.includes(line));
  const article: FoundArticle = { start: all[0]!.start, end: all.at(-1)!.end, lines, dateLines };
  const [first, second] = lines;
  if (first === undefined) return article;
  const titled = second !== undefined && datelineOf(first.words) === undefined && isHeadline(first.words);
  if (titled) article.title = headlineWords(first.words);
  const opening = titled ? second : first;
  const dateline = datelineOf(opening.words) ?? openingDateline(opening, lines);
  if (dateline !== undefined) {
    article.dateline = { ...dateline, start: opening.start, end: opening.start + dateline.length };
  }
  return article;
}

/**
 * The articles of a page, in order. A new one begins at a headline that is printed twice or stands over a dateline, at a
 * dateline with its full date that has no headline, and at a Markdown heading of the first level.
 */
export function findArticles(page: Page): FoundArticle[] {
  const groups: Line[][] = [];
  /** Whether the last article has nothing yet but its headline, and nothing but date lines. */
  let headed = false;
  let onlyDates = false;
  page.rest.forEach((line, index) => {
    if (line.words === '') return;
    const group = groups.at(-1);
    const dates = readDateLine(line.words) !== undefined;
    const begins = !dates && !onlyDates && beginsArticle(line, index, page) && !(headed && datelineOf(line.words));
    if (group === undefined || begins) groups.push([line]);
    else group.push(line);
    const first = group === undefined || begins || onlyDates;
    if (!dates) headed = first && isHeadline(line.words);
    onlyDates = dates && first;
  });
  return groups.map(lines => describe(lines));
}
