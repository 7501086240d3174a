import type { Command } from 'commander';
import { type Document, InvalidInputError, NotFoundError, readDocuments, WrongUseError } from '../index.ts';
import { addReadFlags, type ReadFlags, readOptionsOf } from './read-options.ts';
import type { Terminal } from './terminal.ts';

/** Says which document of a path is meant, where that holds several. */
export interface DocumentFlags extends ReadFlags {
  document?: string;
}

/** Adds the options that say which document is meant, and how it is read. */
export const addDocumentFlags = (command: Command): Command =>
  addReadFlags(command.option('-d, --document <id>', 'only the document of this id, where the path holds several'));

/** So many documents are named where one of them has to be chosen. */
const NAMED = 5;

/** Names of documents in a row: `a, b and 3 more`. */
function listed(ids: readonly string[]): string {
  const more = ids.length - NAMED;
  return more > 0 ? `${ids.slice(0, NAMED).join(', ')} and ${more} more` : ids.join(', ');
}

/**
 * The documents of a path that are asked for: the one of `--document`, else all.
 * @param option An option that is about one document alone, where it is given.
 * @throws NotFoundError or InvalidInputError where there is none; WrongUseError where there are several and one is asked for.
 */
export async function chosenDocuments(
  path: string,
  flags: DocumentFlags,
  terminal: Terminal,
  option?: string,
): Promise<Document[]> {
  const found: Document[] = [];
  const ids: string[] = [];
  for await (const document of readDocuments([path], terminal, readOptionsOf(flags))) {
    ids.push(document.id);
    if (flags.document === undefined || flags.document === document.id) found.push(document);
  }
  if (ids.length === 0) throw new InvalidInputError(`${path}: no document in it could be read. Give another path.`);
  if (found.length === 0)
    throw new NotFoundError(`${path}: it holds no document ${flags.document}. It holds ${listed(ids)}.`);
  if (found.length > 1 && option !== undefined)
    throw new WrongUseError(`${option}: ${path} holds ${listed(ids)}. Say which with --document.`);
  return found;
}
