import { z } from 'zod';
import data from '../../data/lexicon/side-nouns.json' with { type: 'json' };

const list = z.array(z.string().min(2)).transform(nouns => new Set(nouns));
const { groups, states, apart } = z.strictObject({ groups: list, states: list, apart: list }).parse(data);

/** Whether a noun, by its lemma, stands for the side that it belongs to: "Russian troops", "Kyiv's envoy". */
export const isSideNoun = (lemma: string): boolean => groups.has(lemma);

/** Whether a noun, by its lemma, is a word for a state: "his country", "NATO countries". */
export const isStateNoun = (lemma: string): boolean => states.has(lemma);

/** Whether an office does not bind the side to what its bearers do: "candidate". */
export const isApart = (office: string): boolean => apart.has(office);
