import type { Document, SkippedSpan, Span } from '../../browser.ts';

/** How a piece of text is shown: the passage that was asked for, another quote of the selection, or plain. */
export type Emphasis = 'passage' | 'quote' | 'plain';

export interface Piece extends Span {
  emphasis: Emphasis;
  /** No story: why it was skipped. */
  skipped: string | undefined;
}

/** One line of a document: a paragraph, with its pieces in order. */
export interface Line extends Span {
  pieces: Piece[];
  /** Number of the article that begins with this line, counted from 0. */
  begins: number | undefined;
  /** The title of its article. */
  headline: boolean;
}

/**
 * Cuts a document into its lines and the lines into pieces, so that every character that is no line break stands in
 * exactly one piece. Lines of white space alone are left out.
 */
export function cut(document: Document, passage: Span, quotes: readonly Span[]): Line[] {
  const lines = [...document.text.matchAll(/[^\n]*\S[^\n]*/g)].map(({ index, 0: line }) => {
    return { start: index, end: index + line.length };
  });
  const titled = new Set<number>();
  let begun = -1;
  return lines.map(line => {
    const at = document.articles.findLastIndex(article => article.start <= line.start);
    const begins = at > begun ? at : undefined;
    begun = Math.max(begun, at);
    const headline =
      !titled.has(at) && document.text.slice(line.start, line.end).trim() === document.articles[at]?.title;
    if (headline) titled.add(at);
    return { ...line, pieces: pieces(line, passage, quotes, document.skipped), begins, headline };
  });
}

function pieces(line: Span, passage: Span, quotes: readonly Span[], skipped: readonly SkippedSpan[]): Piece[] {
  const bounds = [passage, ...quotes, ...skipped].flatMap(span => [span.start, span.end]);
  const inside = bounds.filter(bound => line.start < bound && bound < line.end);
  const cuts = [...new Set([line.start, ...inside, line.end])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!;
    const within = (span: Span) => span.start <= start && end <= span.end;
    const emphasis = within(passage) ? 'passage' : quotes.some(within) ? 'quote' : 'plain';
    return { start, end, emphasis, skipped: skipped.find(within)?.reason };
  });
}
