import type { z } from 'zod';
import { InvalidInputError } from '../model/errors.ts';

/**
 * Checks a list of lexicon entries.
 *
 * @param file The file that the entries come from, for the message.
 * @throws InvalidInputError that names the file, the entry and what is wrong with it.
 */
export function checkEntries<Schema extends z.ZodType>(file: string, schema: Schema, data: unknown): z.infer<Schema>[] {
  if (!Array.isArray(data)) throw new InvalidInputError(`${file}: it is not a list. Make it a JSON list of entries.`);
  return data.map((entry, index) => {
    const checked = schema.safeParse(entry);
    if (checked.success) return checked.data;
    const [issue] = checked.error.issues;
    const where = [`entry ${index + 1}`, ...(issue?.path ?? []).map(String)].join(' › ');
    throw new InvalidInputError(`${file}: ${where}: ${issue?.message}. Correct ${JSON.stringify(entry).slice(0, 80)}.`);
  });
}
