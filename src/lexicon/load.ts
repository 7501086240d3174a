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
  return data.map((entry, index) => check(file, [`entry ${index + 1}`], schema, entry));
}

/**
 * Checks a lexicon that is one object of lists.
 *
 * @throws InvalidInputError that names the file, the place in it and what is wrong.
 */
export const checkLexicon = <Schema extends z.ZodType>(file: string, schema: Schema, data: unknown): z.infer<Schema> =>
  check(file, [], schema, data);

function check<Schema extends z.ZodType>(file: string, at: string[], schema: Schema, data: unknown): z.infer<Schema> {
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const where = [...at, ...(issue?.path ?? []).map(String)].join(' › ');
  throw new InvalidInputError(`${file}: ${where}: ${issue?.message}. Correct ${JSON.stringify(data)?.slice(0, 80)}.`);
}
