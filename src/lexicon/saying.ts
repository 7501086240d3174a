import { z } from 'zod';
import data from '../../data/lexicon/saying.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')));
const saying = z.strictObject({ say: list, nouns: list, accordingTo: z.string() }).parse(data);

/** Whether a verb, by its lemma, is one of saying: its subject speaks. */
export const isSayingVerb = (lemma: string): boolean => saying.say.has(lemma);
