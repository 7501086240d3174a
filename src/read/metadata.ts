import { z } from 'zod';
import { partialDateSchema } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { describeIssue } from './describe-issue.ts';

const known = { title: z.string().min(1).optional(), date: partialDateSchema.optional() };

/** What is known of a document besides its text. `articles` are in the order of the text. */
const metadataSchema = z.strictObject({
  id: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
  ...known,
  articles: z.array(z.strictObject(known)).min(1).optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** `documents.json`: name of a file beside it → what is known of it. */
const metadataFileSchema = z.record(
  z.string().regex(/^[^/\\]+$/, { error: 'not the name of a file beside it' }),
  metadataSchema,
);

/** Name of the file that tells of the documents beside it. */
export const METADATA_FILE = 'documents.json';

/**
 * Reads what a `documents.json` says.
 * @throws InvalidInputError naming `path` and the fault, where it is no JSON or breaks the schema.
 */
export function parseMetadata(json: string, path: string): ReadonlyMap<string, Metadata> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new InvalidInputError(
      `${path}: is not JSON (${(error as Error).message}). Its documents are read without it.`,
    );
  }
  const parsed = metadataFileSchema.safeParse(value);
  if (!parsed.success) {
    throw new InvalidInputError(`${path}: ${describeIssue(parsed.error)}. Its documents are read without it.`);
  }
  return new Map(Object.entries(parsed.data));
}
