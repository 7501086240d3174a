import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { z } from 'zod';
import { partialDateSchema } from '../model/dates.ts';
import { firstOf, issueLines } from '../model/describe-issue.ts';
import { InvalidInputError } from '../model/errors.ts';

const known = { title: z.string().min(1).optional(), date: partialDateSchema.optional() };

/** What is known of a document besides its text. `articles` are in the order of the text. */
const metadataSchema = z.strictObject({
  id: z.string().min(1).optional(),
  source: z.string().min(1).optional(),
  author: z.string().min(1).optional(),
  ...known,
  articles: z.array(z.strictObject(known)).min(1).optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** Name of the file that tells of the documents beside it. */
export const METADATA_FILE = 'documents.json';

const fileNameSchema = z.string().regex(/^(?!\.{1,2}$)[^/\\]+$/, { error: 'not the name of a file beside it' });
const entrySchema = z.record(fileNameSchema, metadataSchema);

/** Keys that stand twice in one object, at any depth, with the lines where they do. */
function keysTwice(node: ValueNode): string[] {
  if (node.type === 'Array') return node.elements.flatMap(element => keysTwice(element.value));
  if (node.type !== 'Object') return [];
  const lines = new Map<string, number>();
  return node.members.flatMap(({ name, value }) => {
    const key = name.type === 'String' ? name.value : name.name;
    const first = lines.get(key);
    lines.set(key, name.loc.start.line);
    const twice =
      first === undefined ? [] : [`has the key "${key}" in line ${first} and in line ${name.loc.start.line}`];
    return [...twice, ...keysTwice(value)];
  });
}

/** The value of a JSON text, and the keys that stand twice in it. Throws InvalidInputError where it is none. */
function parseJson(json: string, path: string): { value: unknown; twice: string[] } {
  try {
    const text = json.replace(/^\uFEFF/, '');
    return { twice: keysTwice(parse(text).body), value: JSON.parse(text) };
  } catch (error) {
    throw new InvalidInputError(
      `${path}: is not JSON (${(error as Error).message}). Its documents are read without it.`,
    );
  }
}

/**
 * Reads what a `documents.json` says. An entry with a fault is reported and left out.
 * @throws InvalidInputError naming `path` and the fault, where it is no JSON, or no object.
 */
export function parseMetadata(
  json: string,
  path: string,
  report: { fault(error: Error): void },
): ReadonlyMap<string, Metadata> {
  const { value, twice } = parseJson(json, path);
  const file = z.record(z.string(), z.unknown()).safeParse(value);
  if (!file.success) {
    throw new InvalidInputError(`${path}: ${firstOf(issueLines(file.error))}. Its documents are read without it.`);
  }
  for (const each of twice) report.fault(new InvalidInputError(`${path}: ${each}. The last counts. Take one out.`));
  const entries = new Map<string, Metadata>();
  for (const [name, entry] of Object.entries(value as object)) {
    const parsed = entrySchema.safeParse(Object.fromEntries([[name, entry]]));
    if (parsed.success) entries.set(name, entry as Metadata);
    else report.fault(new InvalidInputError(`${path}: ${firstOf(issueLines(parsed.error))}. This entry is left out.`));
  }
  return entries;
}
