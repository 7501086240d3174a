import type { Article, Document, SkippedSpan } from '../model/document.ts';
import { PlainText } from '../model/plain-text.ts';
import { type FoundArticle, findArticles } from './articles.ts';
import { dayInYear } from './dates/full-dates.ts';
import { saidByName } from './dates/in-name.ts';
import { dateInText } from './dates/in-text.ts';
import type { RawDocument } from './formats/format.ts';
import { textWithMarks } from './formats/text.ts';
import type { Metadata } from './metadata.ts';
import { type Page, pageOf } from './page.ts';
import { findRepetition, withoutRepetition } from './repetition.ts';
import { photoCredit } from './rules/photo-credit.ts';
import { syndicationOf } from './rules/syndication.ts';
import { skipFurniture } from './skip.ts';
import { findTurns } from './turns.ts';

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

/** In order of the text, and apart: a tag within words that are skipped is skipped with them. */
function inOrder(furniture: readonly SkippedSpan[], replaced: readonly SkippedSpan[]): SkippedSpan[] {
  const sorted = [...furniture].sort((a, b) => a.start - b.start);
  let at = 0;
  const apart = replaced.filter(({ start, end }) => {
    while (at < sorted.length && sorted[at]!.end <= start) at++;
    return at === sorted.length || sorted[at]!.start >= end;
  });
  return [...sorted, ...apart].sort((a, b) => a.start - b.start);
}

/**
 * Reads a document that is plain text. The text stays as it was given; front matter and HTML in it are no story.
 */
export function readDocument(id: string, text: string, metadata: Metadata = {}): Document {
  return documentOf(id, textWithMarks(text), metadata);
}

/**
 * Makes the document of what a format gave: finds its articles, what is no story, and when it was published. Dates come
 * from `metadata`, else from what the file says of itself, else a line of their own, else the dateline, else the opening
 * of the article, else the id; where none says so, the date is unknown.
 */
export function documentOf(id: string, raw: RawDocument, metadata: Metadata = {}): Document {
  const { text } = raw;
  const repeated = findRepetition(text, raw.replaced);
  const replaced = [...withoutRepetition(raw.replaced), ...repeated].sort((a, b) => a.start - b.start);
  const plain = new PlainText(text, replaced);
  const said: Metadata = { ...raw.said, ...metadata };
  const page = pageOf(plain.text);
  const skipped = skipFurniture(page);
  const captions = captionsOf(page, skipped);
  const turns = findTurns(page).map(turn => ({
    ...turn,
    ...plain.toSource(turn),
    label: plain.toSource(turn.label),
  }));
  const found = findArticles(page);
  const named = saidByName(id);
  const notice = syndicated(page);

  const articles = found.map((article, index): Article => {
    const known = said.articles?.[index];
    const only = found.length === 1 ? { title: said.title ?? notice.title } : {};
    const title = known?.title ?? only.title ?? article.title;
    const date =
      known?.date ??
      (index === 0 ? said.date : undefined) ??
      article.dateLines.published ??
      datelineDate(article, article.dateLines.updated ?? named.date) ??
      article.dateLines.updated ??
      dateInText(article.lines, captions) ??
      named.date;
    const place = article.dateline?.place;
    return {
      ...plain.toSource(article),
      ...(title === undefined ? {} : { title }),
      ...(date === undefined ? {} : { date }),
      ...(place === undefined ? {} : { dateline: place }),
    };
  });

  const datelines = found.flatMap(({ dateline, dateLines }) => [
    ...(dateline === undefined ? [] : [{ start: dateline.start, end: dateline.end, reason: 'dateline' }]),
    ...dateLines.lines.map(({ start, end }) => ({ start, end, reason: 'date line' })),
  ]);
  const furniture = [...skipped, ...datelines].map(({ reason, ...span }) => ({ ...plain.toSource(span), reason }));
  const title = said.title ?? articles[0]?.title;
  const date = said.date ?? articles[0]?.date;
  const author = said.author ?? named.author;
  const source = said.source ?? named.source ?? notice.source ?? found[0]?.dateline?.agency;
  return {
    id: said.id ?? id,
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(source === undefined ? {} : { source }),
    ...(author === undefined ? {} : { author }),
    text,
    articles,
    skipped: inOrder(furniture, replaced),
    ...(turns.length > 0 && { turns }),
  };
}
