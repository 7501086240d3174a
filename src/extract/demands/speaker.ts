import type { Actors } from '../actors.ts';
import { surfaceSubject } from '../frames/subject.ts';
import { ancestors, dependents } from '../tree.ts';
import type { ActorReference, PlacedSentence, Reading } from '../types.ts';
import { isReporting } from './words.ts';

/** Who says what stands at a token. */
export function speakerAt(reading: Reading, actors: Actors, sentence: PlacedSentence, token: number): ActorReference[] {
  for (const at of ancestors(sentence, token)) {
    if (!isReporting(sentence.tokens[at]!.lemma)) continue;
    const found = subjectActors(actors, sentence, at);
    if (found.length > 0) return found;
  }
  for (const at of dependents(sentence, token, 'parataxis', 'ccomp')) {
    if (!isReporting(sentence.tokens[at]!.lemma)) continue;
    const found = subjectActors(actors, sentence, at);
    if (found.length > 0) return found;
  }
  const place = sentence.tokens[token]!.start;
  const quotation = reading.quotations.find(({ start, end }) => start <= place && place < end);
  if (!quotation) return [];
  for (const near of [0, -1, 1]) {
    const other = reading.sentences[sentence.index + near];
    if (!other || Math.abs(other.paragraph - sentence.paragraph) > 1) continue;
    for (let at = 0; at < other.tokens.length; at++) {
      const { lemma, upos, start } = other.tokens[at]!;
      if (upos !== 'VERB' || !isReporting(lemma) || reading.quotations.some(q => q.start <= start && start < q.end))
        continue;
      const found = subjectActors(actors, other, at);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function subjectActors(actors: Actors, sentence: PlacedSentence, verb: number): ActorReference[] {
  const subject = surfaceSubject(sentence, verb);
  return subject === undefined ? [] : actors.actorsOf(sentence.index, subject);
}
