import { z } from 'zod';
import data from '../../../data/lexicon/en/repairs.json' with { type: 'json' };

const words = z.array(z.string().min(1)).transform(list => new Set(list) as ReadonlySet<string>);
const phrases = z.array(z.array(z.string().min(1)).min(2));

/** Words by which it is seen that a tree goes wrong. */
export const WORDS = z
  .strictObject({
    /** Verbs by which a source is named at the end of a sentence. */
    saying: words,
    /** Participles before a guest: "met with *visiting* President Bachelet". */
    visiting: words,
    /** Prepositions before a guest, which engines take for conjunctions before a participle. */
    beforeTitles: words,
    /** Two words that leave out what follows: "*rather than* Niger". */
    contrasts: phrases.transform(list => new Map(list.map(([first, second]) => [first!, second!]))),
    /** Words that join a second subject to the first: "Kenya *as well as* Uganda". */
    joints: phrases,
  })
  .parse(data);
