import { mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { InvalidInputError } from '../model/errors.ts';

/** The file by which a store is known. */
const MARKER = 'entente-store.json';
/** How what is in a store is written. */
const VERSION = 1;

const markerSays = (folder: string): string | undefined => {
  try {
    return readFileSync(join(folder, MARKER), 'utf8');
  } catch {
    return undefined;
  }
};

/** The folder in a store that keeps what was read. */
export const ENTRIES = 'facts';

/** The graph file that a path stands for: itself, or that of a store. */
export function graphPathOf(path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && markerSays(path) !== undefined ? join(path, 'graph.json') : path;
}

/** Whether a path leads into a folder, or to it. */
function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith(`..${sep}`) && way !== '..';
}

/** @throws InvalidInputError where a store is of another version of Entente. */
function requireVersion(folder: string, said: string): void {
  // A run that was killed at once leaves it empty.
  const version = said === '' ? String(VERSION) : /"store": (\d+)/.exec(said)?.[1];
  if (version === String(VERSION)) return;
  const which =
    version === undefined ? `says what no version of Entente writes (${MARKER})` : `is of version ${version}`;
  throw new InvalidInputError(
    `${folder}: ${which}, and this Entente writes version ${VERSION}. Build into another folder.`,
  );
}

/**
 * Opens a folder as a store; makes it where nothing is there, or an empty folder.
 * @param paths Documents that are read: the store is no part of them.
 * @throws InvalidInputError where something else is there.
 */
export function openFolder(folder: string, paths: readonly string[]): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (stats !== undefined && !stats.isDirectory())
    throw new InvalidInputError(`${folder}: is a file. Give the name of a folder.`);
  const real = stats === undefined ? resolve(folder) : realpathSync(folder);
  for (const path of paths) {
    const read = statSync(path, { throwIfNoEntry: false });
    if (read?.isDirectory() && isWithin(real, realpathSync(path)))
      throw new InvalidInputError(`${folder}: is within ${path}, which is read. Give a folder outside of it.`);
  }
  if (stats === undefined) mkdirSync(folder, { recursive: true });
  const said = markerSays(folder);
  if (said !== undefined) requireVersion(folder, said);
  else if (readdirSync(folder).length > 0)
    throw new InvalidInputError(`${folder}: is there, is not empty, and is no build folder. Give another name.`);
  if (said === undefined || said === '') writeFileSync(join(folder, MARKER), `{ "store": ${VERSION} }\n`);
}
