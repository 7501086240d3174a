import { lstatSync, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, NotFoundError } from '../model/errors.ts';
import { isDocument } from './formats/index.ts';
import { METADATA_FILE } from './metadata.ts';
import { otherFormat } from './other-formats.ts';

const FAULTS: Record<string, string> = {
  ENOTDIR: 'is not there: what should be its folder is a file. Check the path',
  ENOENT: 'is a link to what is not there. Mend the link or take it away',
  ELOOP: 'is a link that leads in a circle. Mend the link or take it away',
  EACCES: 'cannot be read: that is not allowed. Change its permissions',
  EPERM: 'cannot be read: that is not allowed. Change its permissions',
  ENAMETOOLONG: 'cannot be read: its path is too long. Move it up',
  EIO: 'cannot be read: the disk has a fault. Take it from a copy',
};

/** An error of the system as one that names the path and what to do; others as they are. */
function readFault(path: string, error: unknown): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error as Error;
  const isThere = code !== 'ENOENT' || lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  if (!isThere) return new NotFoundError(`${path}: is not there. Check the path.`);
  return new InvalidInputError(`${path}: ${FAULTS[code] ?? `cannot be read (${message.split(',')[0]}). Check it`}.`);
}

/** What a path is, where it is neither a file nor a folder: nothing can be read from it twice, or at all. */
function specialKind(stats: Stats): string | undefined {
  if (stats.isFIFO()) return 'a named pipe';
  if (stats.isSocket()) return 'a socket';
  if (stats.isCharacterDevice() || stats.isBlockDevice()) return 'a device';
  return undefined;
}

/** What a path leads to. Throws where it leads nowhere, or to what is neither a file nor a folder. */
function statsOf(path: string): Stats {
  try {
    const stats = statSync(path);
    const special = specialKind(stats);
    if (special === undefined) return stats;
    throw new InvalidInputError(`${path}: is ${special}, no file. Save the text in a .txt or .md file.`);
  } catch (error) {
    throw readFault(path, error);
  }
}

/** Tells that a file has more bytes than are read. */
export function tooLarge(path: string, largest: number): InvalidInputError {
  return new InvalidInputError(`${path}: is larger than ${Math.floor(largest / 1e6)} MB. Split it; it is left out.`);
}

/**
 * The bytes of a file.
 * @param largest So many it may have.
 * @throws InvalidInputError naming it, where it cannot be read or is no file: a pipe would be waited for without end.
 */
export function readBytes(path: string, largest = Number.POSITIVE_INFINITY): Uint8Array {
  const stats = statsOf(path);
  if (stats.size > largest) throw tooLarge(path, largest);
  if (stats.isDirectory()) throw new InvalidInputError(`${path}: is a folder, no file. Give it another name.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw readFault(path, error);
  }
}

/** What stands for a path. Each list is in order of the names. */
export interface Listing {
  documents: string[];
  /** Files in formats that are not read. */
  others: string[];
  /** What could not be looked at, and why. */
  faults: Error[];
  /** Links to folders that are read by another name. */
  twins: string[];
}

/** A name that is not UTF-8, with its stray bytes as `\xFF`, so that it can be found. */
function shownName(name: Buffer): string {
  return name.toString('latin1').replace(/[\x80-\xff]/g, byte => `\\x${byte.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** The names in a folder, sorted; those that begin with a dot are left out. Names that are not UTF-8 become faults. */
function namesIn(folder: string, faults: Error[]): string[] {
  let names: Buffer[];
  try {
    names = readdirSync(folder, { encoding: 'buffer' });
  } catch (error) {
    faults.push(readFault(folder, error));
    return [];
  }
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  return names
    .flatMap(name => {
      try {
        return [strict.decode(name)];
      } catch {
        const path = join(folder, shownName(name));
        faults.push(new InvalidInputError(`${path}: its name is not UTF-8. Give it another name.`));
        return [];
      }
    })
    .filter(name => !name.startsWith('.'))
    .sort();
}

/** Lists a folder and those in it. `seen` holds the true paths of folders that are listed: links may lead in circles. */
function listFolder(folder: string, listing: Listing, seen: Set<string>): void {
  const real = realpathSync(folder);
  if (seen.has(real)) {
    listing.twins.push(folder);
    return;
  }
  seen.add(real);
  for (const name of namesIn(folder, listing.faults)) {
    if (name === METADATA_FILE) continue;
    const path = join(folder, name);
    try {
      if (statsOf(path).isDirectory()) listFolder(path, listing, seen);
      else if (isDocument(path)) listing.documents.push(path);
      else listing.others.push(path);
    } catch (error) {
      listing.faults.push(readFault(path, error));
    }
  }
}

/**
 * Lists what a path stands for: itself, or what is in its folder and those in it. What cannot be looked at costs nothing else.
 * @throws NotFoundError where there is no such path; InvalidInputError where it cannot be read, or is a file that is no document.
 */
export function listDocuments(path: string): Listing {
  const listing: Listing = { documents: [], others: [], faults: [], twins: [] };
  if (statsOf(path).isDirectory()) {
    listFolder(path, listing, new Set());
    if (listing.documents.length === 0 && listing.faults.length === 0) {
      const fault = `${path}: is a folder without documents. Put .txt or .md files into it.`;
      listing.faults.push(new InvalidInputError(fault));
    }
    return listing;
  }
  if (isDocument(path)) return { ...listing, documents: [path] };
  const { name, remedy } = otherFormat(path);
  throw new InvalidInputError(`${path}: is not in a format that is read (${name}). ${remedy}.`);
}
