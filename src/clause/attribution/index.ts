import { SPEECH } from '../../lexicon/saying.ts';
import type { Voice } from '../../model/evidence.ts';
import { argumentsIn } from '../roles/index.ts';
import { isQuoted } from './quotations.ts';
import { type Speaker, sayingVerbs, speakersAt } from './saying.ts';
import { tellersOf } from './telling.ts';
import { sentenceAt, type Text, type TextSentence } from './text.ts';

export { authorOf } from './author.ts';
export { findQuotations, isQuoted } from './quotations.ts';
export type { Speaker } from './saying.ts';
export { sentenceAt, type Text } from './text.ts';

/** Who says something, and how. */
export interface Attribution {
  /** A speaker's own words, a paraphrase of them, or the words of the reporter. */
  mode: Voice['mode'];
  /** Who may say it, the likeliest first: one who is known wins. Empty where it is narrated. */
  speakers: Iterable<Speaker>;
}

/** Who says the clause in which a token stands. */
export function attributionOf(text: Text, sentence: TextSentence, at: number): Attribution {
  if (isQuoted(text, sentence.tokens[at]!.start))
    return { mode: 'quoted', speakers: { [Symbol.iterator]: () => quotationSpeakers(text, sentence, at) } };
  const tellers = tellersOf(sentence, at);
  const own = ownSpeaker(text, sentence);
  const speakers = own === undefined ? (tellers ?? []) : [...(tellers ?? []), own];
  const mode = tellers !== undefined ? 'reported' : own !== undefined ? 'quoted' : 'narrated';
  return { mode, speakers };
}

/** Who says a whole sentence, in a transcript or a text of somebody's own words. */
function ownSpeaker(text: Text, { speaker }: TextSentence): Speaker | undefined {
  if (speaker === undefined) return undefined;
  const sentence = sentenceAt(text, speaker);
  const token = text.sentences[sentence]!.tokens.findIndex(each => each.start <= speaker && speaker < each.end);
  return token < 0 ? undefined : { sentence, token };
}

/**
 * Who may speak in the quotation around a token: the subjects of verbs of saying outside quotation marks in the same
 * sentence, else in another sentence of the paragraph, else, for speech that goes on, in the paragraph before.
 */
function* quotationSpeakers(text: Text, sentence: TextSentence, at: number): Generator<Speaker> {
  yield* speakersNear(text, sentence, at);
  const own = ownSpeaker(text, sentence);
  if (own) return yield own;
  for (const step of [1, -1])
    for (let other = text.sentences[sentence.index + step]; other; other = text.sentences[other.index + step]) {
      if (other.paragraph !== sentence.paragraph) break;
      yield* speakersNear(text, other, step > 0 ? 0 : other.tokens.length - 1);
    }
  for (let other = text.sentences[sentence.index - 1]; other; other = text.sentences[other.index - 1]) {
    if (other.paragraph < sentence.paragraph - 1 || other.article !== sentence.article) break;
    if (other.paragraph !== sentence.paragraph) yield* speakersNear(text, other, other.tokens.length - 1);
  }
}

/** Who says something in a sentence outside quotation marks, by the verb of saying nearest to a token first. */
const speakersNear = (text: Text, sentence: TextSentence, at: number): Speaker[] =>
  unquotedVerbs(text, sentence)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))
    .flatMap(verb => speakersAt(sentence, verb));

const unquotedVerbs = (text: Text, sentence: TextSentence): number[] =>
  sayingVerbs(sentence).filter(
    verb => sentence.tokens[verb]!.upos === 'VERB' && !isQuoted(text, sentence.tokens[verb]!.start),
  );

/** Of whom a quotation in a sentence is said, by the words outside it: "“They agreed,” Diaz said of *Chile and Peru*". */
export const saidOf = (text: Text, sentence: TextSentence): number[] =>
  unquotedVerbs(text, sentence).flatMap(verb =>
    [...SPEECH.concerning].flatMap(preposition => argumentsIn(sentence, verb, preposition)),
  );
