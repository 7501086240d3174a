import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FileState } from './entries.ts';
import { sealed, unsealed } from './seal.ts';
import { writeWhole } from './whole-file.ts';

/** The facts of one document, by the key under which they are kept. */
export interface KeptDocument {
  id: string;
  /** Undefined where it could not be analysed. */
  facts?: string;
  /** One who should have read it failed: the next run tries again. */
  again?: true;
}

/** What a file of documents gave. */
export interface KeptSource {
  documents: KeptDocument[];
  /** Faults of reading, told in each run until they are mended. */
  faults: string[];
}

/** A file of documents as the last run found it. */
export interface SourceState extends KeptSource {
  path: string;
  size: number;
  mtime: number;
  ctime: number;
  /** Of its bytes. */
  hash: string;
  /** Under which what it gave is kept. */
  key: string;
}

/** What the last whole run left. */
export interface Manifest {
  sources: SourceState[];
  /** Files of entries. */
  files: FileState[];
  graph: {
    size: number;
    mtime: number;
    /** A hash of the keys of the facts that it was made of. */
    of: string;
    /** What is in it, in words. */
    summary: string;
  };
  /** Where its nodes lie. */
  places: [key: string, x: number, y: number][];
}

const pathIn = (folder: string): string => join(folder, 'manifest');

/** What the last whole run left; undefined where there was none, or where it is damaged. */
export function readManifest(folder: string): { manifest: Manifest | undefined; isDamaged: boolean } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(pathIn(folder));
  } catch {
    return { manifest: undefined, isDamaged: false };
  }
  const text = unsealed(bytes.subarray(0, -1));
  return text === undefined
    ? { manifest: undefined, isDamaged: true }
    : { manifest: JSON.parse(Buffer.from(text).toString('utf8')), isDamaged: false };
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeWhole(pathIn(folder), [sealed(JSON.stringify(manifest))]);

/** Size and time of a file that is there. */
export function stateOf(path: string): { size: number; mtime: number } {
  const { size, mtimeMs } = statSync(path);
  return { size, mtime: mtimeMs };
}

/** Whether a file has the size and the time that it had. */
export function isAsLeft(path: string, { size, mtime }: { size: number; mtime: number }): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.size === size && stats.mtimeMs === mtime;
}
