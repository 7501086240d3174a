import { z } from 'zod';
import data from '../../data/lexicon/en/organization-words.json' with { type: 'json' };
import { checkLexicon } from './load.ts';

const words = z.array(z.string().min(1)).transform(list => new Set(list));

/** Words by which the name of an organization is told, and later words for one. */
export const ORGANIZATION_WORDS = checkLexicon(
  'data/lexicon/en/organization-words.json',
  z.strictObject({
    /** Nouns that make a name the name of a party, an alliance, an armed group. */
    strong: words,
    /** Nouns that do so beside a word of `international` or `liberating`, or before an acronym in brackets. */
    weak: words,
    /** Words that join the noun to the rest of its name: "Movement *for* the Liberation of Congo". */
    of: words,
    /** Whose movement may be part of a name: "Workers' Party". */
    possessors: words,
    international: words,
    /** Words of the names of armed groups. */
    liberating: words,
    /** Words of the names of organs of one state. */
    national: words,
    /** Words of the names of clubs, houses and trades. */
    never: words,
    /** Nouns of `weak` that are sent somewhere: "Mission *in* Sudan". */
    missions: words,
    /** Last words of names that are often written small: "Labour party". */
    small: words,
    /** Nouns that make the name before them a party's or a militia's: "the Dawa party". */
    partyNouns: words,
    /** Ends of words that say what sort of party it is, and do not name it: "Islamist party". */
    sortOf: z.string().transform(ends => new RegExp(ends, 'i')),
    /** Nouns before a portfolio: "minister for Labour". */
    portfolios: words,
    /** What stands in brackets in capitals and is no acronym of the name before it. */
    notAcronyms: words,
    /** Known organizations that fight, or did. */
    armed: words,
    /** Later words for one of them: "the rebels", "the group". */
    armedNouns: words,
    /** Those that say so before a noun: "rebel leaders". */
    armedModifiers: words,
    /** Words in the offices of those who fight a state. */
    rebellious: words,
    /** Last words of the names of parties and armed groups, or nouns behind them. */
    bodies: words,
    /** Words between the article and such a noun: "the militant group", "the regional bloc". */
    modifiers: words,
    /** Nouns that refer to an organization named before, and the known ones that they are used for. */
    references: z.array(z.strictObject({ noun: z.string(), for: z.array(z.string()) })),
  }),
  data,
);
