import { z } from 'zod';
import { partialDateSchema } from './dates.ts';
import type { Span } from './evidence.ts';

const span = { start: z.int().nonnegative(), end: z.int().nonnegative() };

/** One article of a document: a document may hold several. */
export const articleSchema = z.strictObject({
  ...span,
  title: z.string().optional(),
  /** Day on which it was published, if known. */
  date: partialDateSchema.optional(),
  /** Place of the dateline, as the text says it, e.g. `BRUSSELS`. */
  dateline: z.string().optional(),
});
/** One article of a document. */
export type Article = z.infer<typeof articleSchema>;

/** A stretch of the text that is no story, e.g. a photo credit, and why. */
export const skippedSpanSchema = z.strictObject({
  ...span,
  reason: z.string().min(1),
  /** What a reader sees in its place, where the sentence goes on over it: nothing for a tag, `&` for `&amp;`. */
  as: z.string().optional(),
});
/** A stretch of the text that is no story. */
export type SkippedSpan = z.infer<typeof skippedSpanSchema>;

/** A stretch of a transcript in which one person speaks, from his label on: "MR. KIRBY: We are waiting." */
export const turnSchema = z.strictObject({
  ...span,
  /** The words that say who speaks, without the colon. */
  label: z.strictObject(span),
  /** He asks: a question states nothing. */
  asks: z.literal(true).optional(),
});
export type Turn = z.infer<typeof turnSchema>;

/**
 * A document as it was given, with the articles found in it. `text` is exactly what was given, and all offsets point
 * into it, in UTF-16 units; articles and skipped spans are in order and do not overlap.
 */
export const documentSchema = z.strictObject({
  id: z.string().min(1),
  title: z.string().optional(),
  /** Day on which the document (its first article) was published. */
  date: partialDateSchema.optional(),
  source: z.string().optional(),
  /** Who wrote it, as the file says. */
  author: z.string().optional(),
  text: z.string(),
  articles: z.array(articleSchema),
  skipped: z.array(skippedSpanSchema),
  /** Who speaks where, in a transcript; in order and apart. */
  turns: z.array(turnSchema).optional(),
});
/** A document as it was given, with what was found in it. */
export type Document = z.infer<typeof documentSchema>;

/** The article around a place of a document. */
export const articleAt = ({ articles }: Document, at: number): Article | undefined =>
  articles.find(({ start, end }) => start <= at && at < end);

/** The day on which the words at a place of a document were published: that of their article, else the document's. */
export const publishedOn = (document: Document, at: number): string | undefined =>
  articleAt(document, at)?.date ?? document.date;

/** The stretches of an article that are story: what is left of it without the skipped spans. */
export function storyOf(article: Article, skipped: readonly Span[]): Span[] {
  const found: Span[] = [];
  let start = article.start;
  for (const skip of skipped) {
    if (skip.end <= article.start || skip.start >= article.end) continue;
    if (skip.start > start) found.push({ start, end: skip.start });
    start = Math.max(start, skip.end);
  }
  if (start < article.end) found.push({ start, end: article.end });
  return found;
}
