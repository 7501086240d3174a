import type { Document, Span } from '../../browser.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Ends like an abbreviation, behind which no sentence ends: "Mr. ", "U.S. ". */
const ABBREVIATED = /(?:^|[\s(“"])\p{Lu}\S{0,3}\.\s+$/u;

/** The sentences of a document's lines, without what is no story. */
export function sentencesOf({ text, skipped }: Document): Span[] {
  const sentences: Span[] = [];
  for (const { start, end } of linesOf(text, skipped)) {
    let from = start;
    for (const { index, segment } of SEGMENTER.segment(text.slice(start, end))) {
      const to = start + index + segment.length;
      if (to < end && ABBREVIATED.test(text.slice(from, to))) continue;
      sentences.push(trimmed(text, { start: from, end: to }));
      from = to;
    }
  }
  return sentences.filter(({ start, end }) => end > start);
}

/** The lines of a text between the spans that are skipped. */
function linesOf(text: string, skipped: readonly Span[]): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const { start, end } of [...skipped, { start: text.length, end: text.length }]) {
    for (let at = from; at < start; ) {
      const newline = text.indexOf('\n', at);
      const to = newline < 0 || newline > start ? start : newline;
      lines.push({ start: at, end: to });
      at = to + 1;
    }
    from = Math.max(from, end);
  }
  return lines;
}

function trimmed(text: string, { start, end }: Span): Span {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}
