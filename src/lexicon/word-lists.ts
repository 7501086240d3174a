import { z } from 'zod';
import { checkLexicon } from './load.ts';

/** A list of words or phrases in lower case or as they are written, and what they have in common. */
const wordListSchema = z.strictObject({
  what: z.string().min(1),
  words: z
    .array(z.string().min(1))
    .min(1)
    .refine(words => new Set(words).size === words.length, 'it names a word twice'),
});

export type WordList = z.infer<typeof wordListSchema>;

/**
 * Checks a file of word lists and makes a set of each list.
 *
 * @param file Name of the file, for the message.
 * @param data Its lists by name: `{ "obligations": { "what": "Auxiliaries of what should be.", "words": ["must"] } }`.
 * @throws InvalidInputError that names the file, the list and what is wrong.
 */
export function wordLists<Name extends string>(
  file: string,
  data: Readonly<Record<Name, WordList>>,
): Readonly<Record<Name, ReadonlySet<string>>> {
  const lists = checkLexicon(file, z.record(z.string(), wordListSchema), data);
  const sets = Object.entries(lists).map(([name, { words }]) => [name, new Set(words)] as const);
  return Object.fromEntries(sets) as unknown as Record<Name, ReadonlySet<string>>;
}
