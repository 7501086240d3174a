import { type Stats, statSync } from 'node:fs';
import type { Document } from '../model/document.ts';
import type { ReadOptions } from '../read/options.ts';
import { type Source, STANDARD_INPUT } from '../read/source.ts';
import type { SourceState } from './manifest.ts';
import { programHash } from './program.ts';
import { hashOf } from './seal.ts';

/** A file that changed so shortly before it was looked at may change again within the same tick of its clock. */
const TICK = 2000;

/** Size and times of a file. */
export type FileTimes = Pick<SourceState, 'size' | 'mtime' | 'ctime'>;

/** What a file of documents is known by; zeroes for what must be read to be known. */
export function timesOf({ path }: Source): FileTimes {
  const stats: Stats | undefined = path === STANDARD_INPUT ? undefined : statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return { size: 0, mtime: 0, ctime: 0 };
  const { size, mtimeMs, ctimeMs } = stats;
  const isRecent = Math.max(mtimeMs, ctimeMs) > Date.now() - TICK;
  return isRecent ? { size, mtime: 0, ctime: 0 } : { size, mtime: mtimeMs, ctime: ctimeMs };
}

/** Whether a file changed within so many milliseconds. */
export function changedWithin(milliseconds: number, { path }: Source): boolean {
  const stats = path === STANDARD_INPUT ? undefined : statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs > Date.now() - milliseconds;
}

/** Whether a file is as it was, by what it is known by. */
export const isSame = (one: FileTimes, other: FileTimes): boolean =>
  one.mtime !== 0 && one.size === other.size && one.mtime === other.mtime && one.ctime === other.ctime;

/** Makes the keys under which is kept what depends on the program and on how it reads. */
export class Keys {
  readonly #base: string;
  readonly #options: ReadOptions;

  /** @param reader Who reads, in words: another reader finds other facts. */
  constructor(reader: string, options: ReadOptions) {
    this.#base = hashOf(`${programHash()} ${reader}`);
    this.#options = options;
  }

  /** Of what a file with bytes of a hash gives. */
  ofSource({ path, name, metadata }: Source, hash: string): string {
    return hashOf(JSON.stringify([this.#base, this.#options, path, name, metadata ?? null, hash]));
  }

  /** Of the facts of a document. */
  ofFacts(document: Document): string {
    return hashOf(JSON.stringify([this.#base, document]));
  }
}
