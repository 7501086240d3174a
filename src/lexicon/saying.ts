import { z } from 'zod';
import data from '../../data/lexicon/en/saying.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')));
const { say, deal } = z.strictObject({ say: list, deal: list }).parse(data);

/** Whether a verb, by its lemma, is one of saying: its subject speaks. */
export const isSayingVerb = (lemma: string): boolean => say.has(lemma);

/** Whether a verb, by its lemma, is one of political dealings: who does it, or to whom it is done, is a political actor. */
export const isDealingVerb = (lemma: string): boolean => deal.has(lemma);
