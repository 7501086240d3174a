import { isQuoted } from '../../../clause/attribution/index.ts';
import { PRONOUNS } from '../../../lexicon/pronouns.ts';
import type { Actors } from '../../actors.ts';
import type { Mention, Reading } from '../../types.ts';
import { speakerOf } from '../../voice.ts';

const RULE = 'first-person';

/** In his own words a speaker is "I", and for "we" he speaks. */
export const resolveFirstPersons = (reading: Reading, actors: Actors): Mention[] =>
  reading.sentences.flatMap(sentence =>
    sentence.tokens.flatMap(({ surface, lower, upos, start, end }, token): Mention[] => {
      const isFirst = upos === 'PRON' && PRONOUNS.first.has(lower) && !PRONOUNS.states.has(surface);
      if (!isFirst || (sentence.speaker === undefined && !isQuoted(reading, start))) return [];
      const place = { sentence: sentence.index, start, end, first: token, last: token + 1, headToken: token };
      return speakerOf(reading, actors, sentence, token).map(({ key, kind }) => ({
        key,
        kind,
        ...place,
        rule: RULE,
        inferred: RULE,
      }));
    }),
  );
