import type { Span } from './evidence.ts';

/** A stretch of a text and what a reader sees in its place: for a tag nothing, for `&amp;` an ampersand. */
export interface Replaced extends Span {
  as: string;
}

/** A stretch that stands in both texts, as it is or replaced. */
interface Piece {
  source: Span;
  plain: Span;
  replaced: boolean;
}

/** A text as a reader sees it, and the way between its offsets and those of the text as given. */
export class PlainText {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  /** @param replaced In order; they do not overlap. */
  constructor(source: string, replaced: readonly Replaced[]) {
    const pieces: Piece[] = [];
    const words: string[] = [];
    let length = 0;
    const add = (span: Span, shown: string, isReplaced: boolean): void => {
      if (span.end === span.start) return;
      pieces.push({ source: span, plain: { start: length, end: length + shown.length }, replaced: isReplaced });
      words.push(shown);
      length += shown.length;
    };
    let at = 0;
    for (const { start, end, as } of replaced) {
      add({ start: at, end: start }, source.slice(at, start), false);
      add({ start, end }, as, true);
      at = end;
    }
    add({ start: at, end: source.length }, source.slice(at), false);
    this.text = words.join('');
    this.#pieces = pieces;
  }

  /** Where a stretch of the plain text stands in the text as given, tags between its words included. */
  toSource({ start, end }: Span): Span {
    const first = this.#pieceAt('plain', start);
    const last = this.#pieceAt('plain', end - 1);
    return {
      start: first.replaced ? first.source.start : first.source.start + start - first.plain.start,
      end: last.replaced ? last.source.end : last.source.start + end - last.plain.start,
    };
  }

  /** What a reader sees of a stretch of the text as given. */
  toPlain({ start, end }: Span): Span {
    const first = this.#pieceAt('source', start);
    const last = this.#pieceAt('source', end - 1);
    return {
      start: first.replaced ? first.plain.start : first.plain.start + start - first.source.start,
      end: last.replaced ? last.plain.end : last.plain.start + end - last.source.start,
    };
  }

  /** The piece that holds a character; of those without any character the search passes by. */
  #pieceAt(side: 'plain' | 'source', at: number): Piece {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#pieces[middle]![side].end > at) high = middle;
      else low = middle + 1;
    }
    return this.#pieces[low]!;
  }
}
