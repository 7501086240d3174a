import type { Article, Document, SkippedSpan } from '../model/document.ts';
import { type FoundArticle, findArticles } from './articles.ts';
import { dateInName } from './date-in-name.ts';
import { dateInText } from './date-in-text.ts';
import { dayInYear } from './full-date.ts';
import type { Metadata } from './metadata.ts';
import { layOut, type Page } from './page.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { syndicationOf } from './rules/syndication.ts';
import { skipFurniture } from './skip.ts';

/** What is said of the whole document by a notice at its end: title and source. */
function syndicated(page: Page): { title?: string | undefined; source?: string | undefined } {
  for (const line of page.lines) {
    const said = syndicationOf(line.words);
    if (said !== undefined) return said;
  }
  return {};
}

/** Where lines that end with a photo credit start. */
function captionsOf(page: Page, skipped: SkippedSpan[]): Set<number> {
  const ends = new Set(skipped.filter(span => span.reason === photoCredit.reason).map(span => span.end));
  return new Set(page.lines.filter(line => ends.has(line.end)).map(line => line.start));
}

/** A dateline without a year is in the year of a day known to be near: that of "Dec. 31" beside 1 January is the year before. */
function datelineDate({ dateline }: FoundArticle, near: string | undefined): string | undefined {
  const { date, day } = dateline ?? {};
  if (date !== undefined || day === undefined || near === undefined) return date;
  const year = Number(near.slice(0, 4));
  const distance = (iso: string) => Math.abs(Date.parse(iso) - Date.parse(near));
  const candidates = [year - 1, year, year + 1].map(each => dayInYear(day, each)).filter(iso => iso !== undefined);
  return candidates.sort((a, b) => distance(a) - distance(b))[0];
}

/**
 * Reads a document: finds its articles, what is no story, and when it was published. The text stays as it was given.
 * Dates come from the metadata, else a line of their own, else the dateline, else the opening of the article, else the id;
 * where none says so, the date is unknown.
 */
export function readDocument(id: string, text: string, metadata: Metadata = {}): Document {
  const page = layOut(text);
  const skipped = skipFurniture(page);
  const captions = captionsOf(page, skipped);
  const found = findArticles(page);
  const nameDate = dateInName(id);
  const notice = syndicated(page);

  const articles = found.map((article, index): Article => {
    const known = metadata.articles?.[index];
    const only = found.length === 1 ? { title: metadata.title ?? notice.title } : {};
    const title = known?.title ?? only.title ?? article.title;
    const date =
      known?.date ??
      (index === 0 ? metadata.date : undefined) ??
      article.dateLines.published ??
      datelineDate(article, article.dateLines.updated ?? nameDate) ??
      article.dateLines.updated ??
      dateInText(article.lines, captions) ??
      nameDate;
    const place = article.dateline?.place;
    return {
      start: article.start,
      end: article.end,
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { dateline: place }),
    };
  });

  const datelines = found.flatMap(({ dateline, dateLines }) => [
    ...(dateline === undefined ? [] : [{ start: dateline.start, end: dateline.end, reason: 'dateline' }]),
    ...dateLines.lines.map(({ start, end }) => ({ start, end, reason: 'date line' })),
  ]);
  const title = metadata.title ?? articles[0]?.title;
  const date = metadata.date ?? articles[0]?.date;
  const source = metadata.source ?? notice.source ?? found[0]?.dateline?.agency;
  return {
    id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    text,
    articles,
    skipped: [...skipped, ...datelines].sort((a, b) => a.start - b.start),
  };
}
