import { z } from 'zod';
import data from '../../data/lexicon/en/blame.json' with { type: 'json' };

const list = z.string().transform(words => new Set(words.split(' ')) as ReadonlySet<string>);

/** Words by which a speaker blames another. */
export const BLAME = z
  .strictObject({
    /** Verbs of what nobody should do: "has *violated* the truce". */
    verbs: list,
    /** Verbs of leaving undone, and what one is blamed to leave undone: "*failed* to *stop* them". */
    shirking: list,
    duties: list,
    /** Verbs of force, by which he is blamed of whom another tells them. */
    force: list,
    /** What one should not be. */
    adjectives: list,
    /** What one is blamed not to be. */
    negated: list,
    /** What one is blamed not to do: "has not *complied*". */
    undone: list,
    /** Objects of "do" of which one is blamed not to do them: "has not done its *share*". */
    half: list,
    /** Objects of "do" that blame: "has done *nothing*". */
    little: list,
    /** What one is blamed to be behind. */
    behind: list,
    /** Nouns that blame whom, or whose doing, they name: "called him a *puppet*". */
    names: list,
    /** Adjectives that blame whom, or whose doing, they describe: "called the vote *disgraceful*". */
    qualities: list,
    /** Nouns that blame their owner, where another says them: "*American aggression*". */
    deeds: list,
    /** Verbs by which somebody is given a name or a quality. */
    naming: list,
  })
  .parse(data);
