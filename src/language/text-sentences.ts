import type { Document } from '../model/document.ts';
import type { Span } from '../model/evidence.ts';
import { belongsToNext, opensSentence } from './split.ts';

const SEGMENTER = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The last word with its full stop, before white space. */
const LAST_WORD = /(?:^|[\s(“"‘])(\p{L}[\p{L}.]*\.)\s+$/u;
/** A stop after letters that have one each: "U.S." */
const DOTTED = /^(?:\p{L}\.){2,}$/u;

/** The sentences of a document's lines, without what is no story: for readers, fast and without a model. */
export function sentencesOf({ text, skipped }: Pick<Document, 'text' | 'skipped'>): Span[] {
  const sentences: Span[] = [];
  for (const { start, end } of linesOf(text, skipped)) {
    let from = start;
    for (const { index, segment } of SEGMENTER.segment(text.slice(start, end))) {
      const to = start + index + segment.length;
      if (to < end && goesOn(text.slice(from, to), text.slice(to, to + 12))) continue;
      sentences.push(trimmed(text, { start: from, end: to }));
      from = to;
    }
  }
  return sentences.filter(({ start, end }) => end > start);
}

/** Whether words end with an abbreviation behind which no sentence ends: "Mr. Kos", "the U.S. President". */
function goesOn(words: string, next: string): boolean {
  const last = LAST_WORD.exec(words)?.[1];
  if (last === undefined) return false;
  return belongsToNext(last) || (DOTTED.test(last) && !opensSentence(next));
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
