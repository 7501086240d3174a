import type { Sentence } from '../language/types.ts';

/** Remembers what a function reads of each sentence: many rules ask for the same, mostly of the sentence asked last. */
export function perSentence<Read>(read: (sentence: Sentence) => Read): (sentence: Sentence) => Read {
  const known = new WeakMap<Sentence, Read>();
  let last: Sentence | undefined;
  let lastRead: Read;
  return sentence => {
    if (sentence === last) return lastRead;
    if (!known.has(sentence)) known.set(sentence, read(sentence));
    lastRead = known.get(sentence)!;
    last = sentence;
    return lastRead;
  };
}

type WordReader<Read> = (sentence: Sentence, at: number) => Read;

const UNREAD = Symbol();

/** Remembers what a function reads of each word of a sentence. */
export function perWord<Read>(read: WordReader<Read>): WordReader<Read> {
  const ofWords = perSentence(({ tokens }) => new Array<Read | typeof UNREAD>(tokens.length).fill(UNREAD));
  return (sentence, at) => {
    const words = ofWords(sentence);
    const known = words[at];
    if (known !== UNREAD) return known as Read;
    const found = read(sentence, at);
    words[at] = found;
    return found;
  };
}
