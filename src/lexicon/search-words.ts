import { z } from 'zod';
import data from '../../data/lexicon/en/search-words.json' with { type: 'json' };

const { asking } = z
  .strictObject({
    /** Words of a question that are not looked for: "*who* accuses Russia". */
    asking: z.array(z.string().min(1)).transform(words => new Set(words)),
  })
  .parse(data);

/** Whether a word in lower case only makes a question or a sentence of the others. */
export const isAskingWord = (word: string): boolean => asking.has(word);
