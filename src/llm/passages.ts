import { type Article, type Document, storyOf } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';

/** About how many characters a passage has at most: its answer, some three times as long, is not cut off then. */
const LONGEST = 8_000;

/** A stretch of one article that a language model reads at once. */
export interface Passage {
  article: Article;
  /** Its words as the model gets them. */
  text: string;
  /** Where they stand in the document, in order. */
  spans: readonly Span[];
}

/** Between two pieces of one paragraph something was left out that is no story. */
const BETWEEN = { paragraphs: '\n\n', pieces: ' ' } as const;

/** A paragraph, in pieces where something in its midst is no story. */
type Paragraph = Span[];

function paragraphsOf(document: Document, article: Article): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let line = -1;
  for (const stretch of storyOf(article, document.skipped))
    for (const { 0: words, index } of document.text.slice(stretch.start, stretch.end).matchAll(/\S[^\n]*/g)) {
      const start = stretch.start + index;
      const end = start + words.trimEnd().length;
      const isSameLine = line >= 0 && !document.text.slice(line, start).includes('\n');
      if (isSameLine) paragraphs.at(-1)!.push({ start, end });
      else paragraphs.push([{ start, end }]);
      line = end;
    }
  return paragraphs;
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/**
 * Divides the story of a document into passages: each article by itself, a long one between paragraphs. A paragraph that
 * is longer than a passage may be is one by itself.
 *
 * @param document The document as a reader sees it (`plainOf`).
 */
export function passagesOf(document: Document): Passage[] {
  return document.articles.flatMap(article => {
    const groups: Paragraph[][] = [];
    let length = Number.POSITIVE_INFINITY;
    for (const paragraph of paragraphsOf(document, article)) {
      const own = lengthOf(paragraph);
      if (length + own > LONGEST) {
        groups.push([]);
        length = 0;
      }
      groups.at(-1)!.push(paragraph);
      length += own;
    }
    const wordsOf = ({ start, end }: Span): string => document.text.slice(start, end);
    return groups.map(paragraphs => ({
      article,
      text: paragraphs.map(spans => spans.map(wordsOf).join(BETWEEN.pieces)).join(BETWEEN.paragraphs),
      spans: paragraphs.flat(),
    }));
  });
}
