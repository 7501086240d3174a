import { readFileSync, statSync } from 'node:fs';
import { firstOf } from './model/describe-issue.ts';
import { InvalidInputError, NotFoundError } from './model/errors.ts';
import type { GraphFile } from './model/graph.ts';
import { parseGraph } from './model/graph-text.ts';
import { decode } from './read/decode.ts';
import { graphPathOf } from './store/folder.ts';

/** A file of more bytes is read object by object: that takes half the memory, and it may be longer than a string can be. */
const LARGE = 2 ** 27;

const REMEDY = 'Build it again with "entente build".';

function readBytes(path: string): Uint8Array {
  const file = graphPathOf(path);
  const stats = statSync(file, { throwIfNoEntry: false });
  // A pipe is read to its end; a device may have none.
  if (stats?.isCharacterDevice() || stats?.isBlockDevice())
    throw new InvalidInputError(`${path}: is a device, no file. Give a graph file.`);
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new NotFoundError(`${path}: is not there. Check the path.`);
    if (code === 'EISDIR') throw new InvalidInputError(`${path}: is a folder. Give a graph file.`);
    if (code === 'ERR_FS_FILE_TOO_LARGE')
      throw new InvalidInputError(`${path}: is larger than 2 GB. Build graphs of fewer documents each.`);
    throw new InvalidInputError(`${path}: cannot be read (${code}). Check its permissions.`);
  }
}

/**
 * Reads a graph file, or that of a build folder, as far as it keeps to the schema, with the faults in it that a schema cannot see.
 * @throws NotFoundError or InvalidInputError naming the file, the place in it and the fault.
 */
export function readGraphWithFaults(path: string): { graph: GraphFile; faults: string[] } {
  const bytes = readBytes(path);
  if (bytes.length === 0) throw new InvalidInputError(`${path}: is empty. ${REMEDY}`);
  const { graph, faults } = parseGraph(bytes.length > LARGE ? bytes : decode(bytes, path));
  if (graph === undefined) throw new InvalidInputError(`${path}: ${firstOf(faults)}. ${REMEDY}`);
  return { graph, faults };
}

/**
 * Reads a graph file, or that of a build folder, without faults.
 * @throws NotFoundError or InvalidInputError naming the file, the place in it and the fault.
 */
export function readGraphFile(path: string): GraphFile {
  const { graph, faults } = readGraphWithFaults(path);
  if (faults.length > 0) throw new InvalidInputError(`${path}: ${firstOf(faults)}. ${REMEDY}`);
  return graph;
}
