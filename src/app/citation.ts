import { type Document, type Extent, formatDate, publishedOn, type Span, titleAt, titleOf } from '../browser.ts';

export { formatDate };

/** How a day is told that may not be known. */
export const toldDate = (date: string | undefined): string => (date ? formatDate(date) : 'date unknown');

/** When something was: "on 20 March 2025", "in March 2025". */
export const onDate = (date: string): string =>
  `${date.length === 'YYYY-MM-DD'.length ? 'on' : 'in'} ${formatDate(date)}`;

/** From one day to another: "3 March to 2 May 2025"; what both have in common is said once. */
export function formatDays(first: string, last: string): string {
  if (first === last) return formatDate(first);
  const [from, to] = [first.split('-'), last.split('-')];
  const sameYear = from[0] === to[0] && from.length > 1 && to.length > 1;
  const sameMonth = sameYear && from[1] === to[1] && from.length === 3 && to.length === 3;
  const begin = sameMonth
    ? `${Number(from[2])}`
    : sameYear
      ? formatDate(first).replace(/ \d{4}$/, '')
      : formatDate(first);
  return `${begin} to ${formatDate(last)}`;
}

/** How much is told of something, and from when to when: "4 documents, 3 March to 2 May 2025". */
export function toldExtent({ documents, first, last }: Extent): string {
  const count = `${documents} ${documents === 1 ? 'document' : 'documents'}`;
  return first === undefined ? `${count} without a date` : `${count}, ${formatDays(first, last!)}`;
}

/** Names that stand with an article within a sentence. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Bahamas|Maldives|Gambia)\b|\b(?:Union|Nations|Republic|Emirates|Islands)$/;

/** A name as it stands within a sentence: "the United Kingdom". */
export const inSentence = (label: string): string => (WITH_ARTICLE.test(label) ? `the ${label}` : label);

/** What a document is called where nothing stands beside it: one without a title by its first words and its date. */
export const documentName = (document: Document): string =>
  document.title?.trim() ? document.title : `“${titleOf(document)}”, ${toldDate(document.date)}`;

/** Where a quote stands: the title and the date of the article around it, else those of the document. */
export const cite = (document: Document, start: number): { title: string; date: string } => ({
  title: titleAt(document, start),
  date: toldDate(publishedOn(document, start)),
});

/** A quote with some words around it, from the same line. */
export interface Excerpt {
  before: string;
  quote: string;
  after: string;
}

/** So long must a quote be to speak for itself. */
const SELF_CONTAINED = 70;
const WORDS_AROUND = 60;

/** Gives a quote as it stands, a short one with the words around it, cut at spaces and marked with `…`. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const quote = text.slice(start, end);
  if (quote.length >= SELF_CONTAINED) return { before: '', quote, after: '' };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  const from = Math.max(lineStart, start - WORDS_AROUND);
  const to = Math.min(lineEnd, end + WORDS_AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from > lineStart ? `… ${before.replace(/^\S*\s+/, '')}` : before,
    quote,
    after: to < lineEnd ? `${after.replace(/\s+\S*$/, '')} …` : after,
  };
}
