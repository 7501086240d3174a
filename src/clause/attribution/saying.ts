import type { Sentence } from '../../language/types.ts';
import { SPEECH } from '../../lexicon/saying.ts';
import { perSentence } from '../remembered.ts';
import { surfaceSubject } from '../roles/subject.ts';
import type { TextSentence } from './text.ts';

/** The head token of a nominal that may name who speaks, or a token beside the verb of saying where trees have none. */
export interface Speaker {
  /** Index of the sentence in the text. */
  sentence: number;
  token: number;
}

/** The verbs of saying in a sentence: "said", "made it clear". */
export const sayingVerbs = perSentence((sentence): readonly number[] =>
  sentence.tokens.flatMap((_, at) => (isSaying(sentence, at) ? [at] : [])),
);

export const isSaying = ({ tokens }: Sentence, verb: number): boolean =>
  SPEECH.verbs.has(tokens[verb]!.lemma) ||
  (SPEECH.making.has(tokens[verb]!.lemma) && [1, 2].some(step => SPEECH.made.has(tokens[verb + step]?.surface ?? '')));

/** Who may speak by a verb of saying: its subject, else who stands right beside it. */
export function speakersAt(sentence: TextSentence, verb: number): Speaker[] {
  const subject = surfaceSubject(sentence, verb);
  return [...(subject === undefined ? [] : [subject]), verb - 1, ...(subject === undefined ? [verb + 1] : [])]
    .filter(token => sentence.tokens[token] !== undefined)
    .map(token => ({ sentence: sentence.index, token }));
}
