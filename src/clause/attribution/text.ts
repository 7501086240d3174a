import type { Sentence } from '../../language/types.ts';
import type { Span } from '../../model/evidence.ts';

/** A sentence with its place in a text. */
export interface TextSentence extends Sentence {
  /** Index among the sentences of the text. */
  index: number;
  /** Number of the paragraph in the text. */
  paragraph: number;
  /** The article in which it stands: speech does not go on from one to the next. */
  article: unknown;
  /** Where in the text the name of who says all this ends: the label of a transcript. Undefined where nobody is named. */
  speaker?: number;
}

/** A text with its sentences, in order. */
export interface Text {
  sentences: readonly TextSentence[];
  /** Stretches between quotation marks, marks excluded, in order. */
  quotations: readonly Span[];
}

/** Index of the sentence in which a place of the text lies, or the last one before it; 0 where none is. */
export function sentenceAt({ sentences }: Pick<Text, 'sentences'>, place: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
