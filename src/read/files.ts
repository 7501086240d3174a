import { readdirSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { InvalidInputError, NotFoundError } from '../model/errors.ts';
import { METADATA_FILE } from './metadata.ts';

const FORMATS = ['.txt', '.md'];
const FORMAT_NAMES = FORMATS.join(' or ');

function isDocument(path: string): boolean {
  return FORMATS.includes(extname(path).toLowerCase());
}

/** The files of a folder and its subfolders, in order of their names; those whose names begin with a dot are left out. */
function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter(name => !name.startsWith('.'))
    .sort()
    .map(name => join(folder, name))
    .flatMap(path => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

/** The documents that a path stands for, and the files of its folder that are in no format that is read. */
export interface Listing {
  documents: string[];
  others: string[];
}

/**
 * Lists the files that a path stands for: itself, or the documents in its folder.
 * @throws NotFoundError where there is no such path; InvalidInputError where it is no document and holds none.
 */
export function listDocuments(path: string): Listing {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw new NotFoundError(`${path}: is not there. Check the path.`);
  if (!stats.isDirectory()) {
    if (isDocument(path)) return { documents: [path], others: [] };
    throw new InvalidInputError(`${path}: is not in a format that is read. Give ${FORMAT_NAMES} files.`);
  }
  const files = filesIn(path);
  const documents = files.filter(isDocument);
  if (documents.length === 0) {
    throw new InvalidInputError(`${path}: is a folder without documents. Put ${FORMAT_NAMES} files into it.`);
  }
  return { documents, others: files.filter(file => !isDocument(file) && !file.endsWith(METADATA_FILE)) };
}
