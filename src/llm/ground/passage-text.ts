import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/evidence.ts';
import type { Passage } from '../passages.ts';
import { FoldedText } from './folded-text.ts';

/** Finds the words of a model in the passage that it read, where they stand in the document. */
export class PassageText {
  readonly #pieces: readonly FoldedText[];

  /** @param document The document as a reader sees it. */
  constructor(document: Document, passage: Passage) {
    this.#pieces = passage.spans.map(({ start, end }) => new FoldedText(document.text.slice(start, end), start));
  }

  /** Where a quote stands first, all in one paragraph; undefined where it stands nowhere. */
  find(quote: string): Span | undefined {
    for (const piece of this.#pieces) for (const span of piece.find(quote)) return span;
    return undefined;
  }

  /** Whether some words stand in the passage, in capitals or small letters. */
  has(words: string): boolean {
    return this.#pieces.some(piece => piece.holds(words));
  }
}
