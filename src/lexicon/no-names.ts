import { z } from 'zod';
import data from '../../data/lexicon/en/no-names.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')));
const { words, things, lowerThings, heralds, surnames, givens } = z
  .strictObject({
    words: list,
    /** What a name before them belongs to is a place, a body or a paper: "Palace", "Agency". */
    things: list,
    /** Those of them that do so in small letters as well: "airport". */
    lowerThings: list,
    /** What a name behind them belongs to is a ship, a storm, a place: "USS", "Operation", "Mount". */
    heralds: list,
    /** Words that are given names too, before a family name: "Jan Petersen". */
    givens: list,
    /** Words that are family names too: "Theresa May". */
    surnames: list,
  })
  .parse(data);

/** Whether a word, in lower case, is written with a capital but stands in no name of a person: days, months, "Palace". */
export const isNoName = (word: string): boolean => words.has(word) || things.has(word);

/** Whether the capitals before such a word name a place, a body or a paper, and no person: "Palace", "Agency". */
export const isThing = (word: string): boolean => things.has(word);

/** Whether a word in small letters does so too: "Ben Gurion airport". */
export const isThingInSmall = (word: string): boolean => lowerThings.has(word);

/** Whether a word tells that the name behind it is a ship's, a storm's, a place's: "USS", "Operation", "Mount". */
export const isHerald = (word: string): boolean => heralds.has(word);

/** Whether such a word is a given name before a family name: "Jan Petersen". */
export const isGivenToo = (word: string): boolean => givens.has(word);

/** Whether such a word is a family name after a given name: "Theresa May". */
export const isSurnameToo = (word: string): boolean => surnames.has(word);
