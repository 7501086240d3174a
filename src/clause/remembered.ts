import type { Sentence } from '../language/types.ts';

/** Remembers what a function reads of each sentence: many rules ask for the same. */
export function perSentence<Read>(read: (sentence: Sentence) => Read): (sentence: Sentence) => Read {
  const known = new WeakMap<Sentence, Read>();
  return sentence => {
    if (!known.has(sentence)) known.set(sentence, read(sentence));
    return known.get(sentence)!;
  };
}

type WordReader<Read> = (sentence: Sentence, at: number) => Read;

/** Remembers what a function reads of each word of a sentence. */
export function perWord<Read>(read: WordReader<Read>): WordReader<Read> {
  const ofWords = perSentence(() => new Map<number, Read>());
  return (sentence, at) => {
    const words = ofWords(sentence);
    if (!words.has(at)) words.set(at, read(sentence, at));
    return words.get(at)!;
  };
}
