import { z } from 'zod';
import data from '../../data/lexicon/en/side-nouns.json' with { type: 'json' };

const list = z.array(z.string().min(2)).transform(nouns => new Set(nouns));
const { groups, states, organs, portfolios, apart } = z
  .strictObject({ groups: list, states: list, organs: list, portfolios: list, apart: list })
  .parse(data);

/** Whether a noun, by its lemma, stands for the side that it belongs to: "Russian troops", "Kyiv's envoy". */
export const isSideNoun = (lemma: string): boolean => groups.has(lemma);

/** Whether a noun, by its lemma, is a word for a state: "his country", "NATO countries". */
export const isStateNoun = (lemma: string): boolean => states.has(lemma);

/** Whether a noun, by its lemma, names an organ of a state that each has one of: "the government". */
export const isOrgan = (lemma: string): boolean => organs.has(lemma);

/** Whether a word may stand before such a noun: "the foreign ministry", "the interim government". */
export const isOfOrgan = (word: string): boolean => portfolios.has(word);

/** Whether an office does not bind the side to what its bearers do: "candidate". */
export const isApart = (office: string): boolean => apart.has(office);
