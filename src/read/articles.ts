import type { Span } from '../model/evidence.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { headlineWords, isHeadline } from './headline.ts';
import { type Line, type Page, sameWords } from './page.ts';

/** An article of a page: its story lines, and what its first lines say of it. */
export interface FoundArticle extends Span {
  lines: Line[];
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

function standsOverDateline(index: number, page: Page): boolean {
  let next = index + 1;
  while (page.rest[next]?.words === '') next++;
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

function describe(lines: Line[], end: number): FoundArticle {
  const [first, second] = lines;
  const article: FoundArticle = { start: first!.start, end, lines };
  const titled = second !== undefined && datelineOf(first!.words) === undefined && isHeadline(first!.words);
  if (titled) article.title = headlineWords(first!.words);
  const opening = titled ? second! : first!;
  const dateline = datelineOf(opening.words);
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
  let headed = false;
  page.rest.forEach((line, index) => {
    if (line.words === '') return;
    const group = groups.at(-1);
    if (group === undefined || (beginsArticle(line, index, page) && !(headed && datelineOf(line.words)))) {
      groups.push([line]);
    } else group.push(line);
    headed = isHeadline(line.words) && groups.at(-1)!.length === 1;
  });
  return groups.map(lines => describe(lines, lines.at(-1)!.end));
}
