import { z } from 'zod';
import data from '../../data/lexicon/en/seats.json' with { type: 'json' };
import { checkLexicon } from './load.ts';

const words = z.array(z.string().min(2)).transform(list => new Set(list));

/** Words around the name of a city that tell whether the city acts or is a place. Lemmas, but for prepositions. */
export const SEAT_WORDS = checkLexicon(
  'data/lexicon/en/seats.json',
  z.strictObject({
    /** Prepositions before a place. */
    places: words,
    /** Prepositions before a party. */
    parties: words,
    /** Verbs and nouns of going: what stands after "to", "for" or "from" is a place. */
    motion: words,
    /** Verbs whose object is a place: "left Moscow". */
    visiting: words,
    /** Nouns for what comes from a government: "instructions from Pyongyang". */
    senders: words,
    /** Nouns for a government before which its city stands: "the Baghdad regime". */
    sides: words,
    /** Nouns for what a town has: "Moscow's airport". */
    townNouns: words,
    /** Participles joined to an actor with a hyphen: "Moscow-backed". */
    joined: words,
  }),
  data,
);
