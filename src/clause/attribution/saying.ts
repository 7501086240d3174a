import { isSayingVerb } from '../../lexicon/saying.ts';
import { perSentence } from '../remembered.ts';
import { surfaceSubject } from '../roles/subject.ts';
import type { TextSentence } from './text.ts';

/** The head token of a nominal that may name who speaks, or a token beside the verb of saying where trees have none. */
export interface Speaker {
  /** Index of the sentence in the text. */
  sentence: number;
  token: number;
}

/** The words of saying in a sentence, in order. */
export const sayingVerbs = perSentence(({ tokens }): readonly number[] =>
  tokens.flatMap(({ lemma }, at) => (isSayingVerb(lemma) ? [at] : [])),
);

/** Who may speak by a verb of saying: its subject, else who stands right before it. */
export function speakersAt(sentence: TextSentence, verb: number): Speaker[] {
  const subject = surfaceSubject(sentence, verb);
  return [...(subject === undefined ? [] : [subject]), ...(verb > 0 ? [verb - 1] : [])].map(token => ({
    sentence: sentence.index,
    token,
  }));
}
