import { attributionOf, type Speaker, sentenceAt } from '../clause/attribution/index.ts';
import { headOf } from '../clause/phrase.ts';
import type { Span, Voice } from '../model/evidence.ts';
import type { Actors } from './actors.ts';
import type { ActorReference, PlacedSentence, Reading } from './types.ts';

/** Says who speaks in a stretch of the text, and whether these are his words, a paraphrase of them, or the reporter's. */
export function voiceOf(reading: Reading, actors: Actors, span: Span): Voice {
  const sentence = reading.sentences[sentenceAt(reading, span.start)];
  if (!sentence) return { mode: 'narrated' };
  const { mode, speakers } = attributionOf(reading, sentence, headIn(sentence, span));
  const speaker = knownAmong(actors, speakers)[0]?.key;
  return speaker === undefined ? { mode } : { mode, speaker };
}

/** Who says the clause in which a token stands, quoted or reported; empty where it is the reporter or nobody known. */
export const speakerOf = (
  reading: Reading,
  actors: Actors,
  sentence: PlacedSentence,
  token: number,
): ActorReference[] => knownAmong(actors, attributionOf(reading, sentence, token).speakers);

/** The first speaker who denotes actors. */
function knownAmong(actors: Actors, speakers: Iterable<Speaker>): ActorReference[] {
  for (const { sentence, token } of speakers) {
    const own = actors.actorsOf(sentence, token);
    if (own.length > 0) return own;
  }
  return [];
}

/** The token in a span that depends on none in it. */
function headIn(sentence: PlacedSentence, { start, end }: Span): number {
  const { tokens } = sentence;
  let first = 0;
  while (first < tokens.length && tokens[first]!.start < start) first++;
  let last = first;
  while (last < tokens.length && tokens[last]!.end <= end) last++;
  return first === last ? 0 : headOf(sentence, first, last);
}
