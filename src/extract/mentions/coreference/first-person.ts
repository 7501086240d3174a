import { isQuoted } from '../../../clause/attribution/index.ts';
import type { Actors } from '../../actors.ts';
import type { Mention, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';

const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves']);

/** In his own words a speaker is "I", and for "we" he speaks. */
export function resolveFirstPersons(reading: Reading, actors: Actors): Mention[] {
  const found: Mention[] = [];
  for (const sentence of reading.sentences)
    sentence.tokens.forEach(({ surface, upos, start, end }, token) => {
      if (upos !== 'PRON' || surface === 'US' || !FIRST_PERSON.has(surface.toLowerCase()) || !isQuoted(reading, start))
        return;
      for (const { key, kind } of speakerOf(reading, actors, sentence, token).slice(0, 1))
        found.push({
          key,
          kind,
          sentence: sentence.index,
          start,
          end,
          first: token,
          last: token + 1,
          headToken: token,
          rule: 'first-person',
          inferred: 'first-person',
        });
    });
  return found;
}
