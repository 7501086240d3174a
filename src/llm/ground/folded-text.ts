import type { Span } from '../../model/evidence.ts';

/** How the same sign is written in several ways: quotation marks, dashes, spaces, an ellipsis. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\s/u, ' '],
  [/["“”„‟«»″]/u, '"'],
  [/['‘’‚‛`´′]/u, "'"],
  [/[-‐‑‒–—―−]/u, '-'],
  [/…/u, '...'],
  // Soft hyphens, joiners, marks of order and of the byte order are not seen.
  [/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u, ''],
];

const PLAIN = /[A-Za-z0-9.,;:]/;

const foldedOf = (character: string): string =>
  PLAIN.test(character) ? character : (SAME.find(([pattern]) => pattern.test(character))?.[1] ?? character);

const IS_WORD = /[\p{L}\p{N}]/u;

/**
 * A text in which white space, quotation marks and dashes are written in one way, and the way back: where a stretch of it
 * stands in the text as it is.
 */
export class FoldedText {
  readonly folded: string;
  /** Of each folded character where what it is written for begins and ends. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  /** @param text The text. @param offset Where it begins in a larger one: added to all offsets. */
  constructor(text: string, offset = 0) {
    let folded = '';
    for (let at = 0; at < text.length; at++)
      for (const sign of foldedOf(text[at]!)) {
        if (sign === ' ' && folded.endsWith(' ')) {
          this.#ends[this.#ends.length - 1] = offset + at + 1;
          continue;
        }
        folded += sign;
        this.#starts.push(offset + at);
        this.#ends.push(offset + at + 1);
      }
    this.folded = folded;
  }

  /** Where some words stand in the text, each time, whole words only. */
  *find(words: string): Generator<Span> {
    const wanted = new FoldedText(words).folded.trim();
    for (const at of this.#placesOf(wanted, this.folded))
      yield { start: this.#starts[at]!, end: this.#ends[at + wanted.length - 1]! };
  }

  /** Whether some words stand in the text, in capitals or small letters. */
  holds(words: string): boolean {
    const wanted = new FoldedText(words).folded.trim().toLowerCase();
    return !this.#placesOf(wanted, this.folded.toLowerCase()).next().done;
  }

  /** Where folded words stand in the folded text. */
  *#placesOf(wanted: string, text: string): Generator<number> {
    if (wanted === '') return;
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
      if (!this.#isCut(at) && !this.#isCut(at + wanted.length)) yield at;
  }

  /** Whether a place lies within a word. */
  #isCut(at: number): boolean {
    return IS_WORD.test(this.folded[at - 1] ?? '') && IS_WORD.test(this.folded[at] ?? '');
  }
}
