import { z } from 'zod';
import data from '../../data/lexicon/side-nouns.json' with { type: 'json' };

const sideNouns = new Set(z.array(z.string().min(2)).parse(data));

/** Whether a noun, by its lemma, stands for the side that it belongs to: "Russian troops", "Kyiv's envoy". */
export const isSideNoun = (lemma: string): boolean => sideNouns.has(lemma);
