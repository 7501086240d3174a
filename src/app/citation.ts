import { type Document, formatDate, publishedOn, type Span, titleAt, titleOf } from '../browser.ts';

export { formatDate };

/** How a day is told that may not be known. */
export const toldDate = (date: string | undefined): string => (date ? formatDate(date) : 'date unknown');

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
