import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { sealed, unsealed } from './seal.ts';
import { writeAll, writeWhole } from './whole-file.ts';

/** So many bytes a file of entries has, about. */
const FULL = 64 * 2 ** 20;
/** The share of a file that may be entries which nobody asks for. */
const WASTE = 0.5;
const LINE_END = 0x0a;
/** Characters of a key: a hash. */
const KEY = 64;

/** Where an entry stands. */
interface Place {
  file: string;
  start: number;
  end: number;
}

/** What was wrong with the files of a store. */
export interface Damage {
  file: string;
  entries: number;
}

/** Size and time of a file, by which it is known to be as it was left. */
export interface FileState {
  name: string;
  size: number;
  mtime: number;
}

/**
 * What a store keeps, by keys: values as JSON, a line each, with its checksum. Lines are only added, so that a run may end at
 * any moment; one that is cut off or damaged is found by its checksum and is as if it were not there.
 */
export class Entries {
  readonly #folder: string;
  readonly #places = new Map<string, Place>();
  readonly #damaged = new Map<string, number>();
  /** Files that are open, by their names. */
  readonly #open = new Map<string, number>();
  #last: { file: string; size: number; handle: number } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Finds all entries. Gives what is damaged; the end of a line that a killed run began is not. */
  scan(): Damage[] {
    for (const file of this.#files()) {
      const bytes = readFileSync(join(this.#folder, file));
      let start = 0;
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, start)) {
        const text = unsealed(bytes.subarray(start, end));
        if (text === undefined) this.#damaged.set(file, (this.#damaged.get(file) ?? 0) + 1);
        else {
          const key = Buffer.from(text.buffer, text.byteOffset, KEY).toString('latin1');
          this.#places.set(key, { file, start: start + (end - start - text.length) + KEY + 1, end });
        }
        start = end + 1;
      }
      if (start < bytes.length) truncateSync(join(this.#folder, file), start);
    }
    return [...this.#damaged].map(([file, entries]) => ({ file, entries }));
  }

  has(key: string): boolean {
    return this.#places.has(key);
  }

  /** The value of a key; undefined where there is none. */
  get(key: string): unknown {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    const bytes = Buffer.allocUnsafe(place.end - place.start);
    readSync(this.#handleOf(place.file), bytes, 0, bytes.length, place.start);
    return JSON.parse(bytes.toString('utf8'));
  }

  add(key: string, value: unknown): void {
    if (this.has(key)) return;
    const line = Buffer.from(sealed(`${key} ${JSON.stringify(value)}`));
    if (this.#last === undefined || this.#last.size + line.length > FULL) this.#next(line.length);
    const last = this.#last!;
    const start = last.size + line.indexOf(' ') + 1 + KEY + 1;
    last.size += line.length;
    writeAll(last.handle, line);
    this.#places.set(key, { file: last.file, start, end: last.size - 1 });
  }

  /** Has all on the disk that was added. */
  sync(): void {
    if (this.#last !== undefined) fsyncSync(this.#last.handle);
  }

  /** Takes out what nobody asks for, where it is much, and what is damaged. */
  compact(live: ReadonlySet<string>): void {
    this.close();
    const kept = new Map<string, Place[]>(this.#files().map(file => [file, []]));
    for (const [key, place] of this.#places) if (live.has(key)) kept.get(place.file)?.push(place);
    for (const [file, places] of kept) {
      const path = join(this.#folder, file);
      const used = places.reduce((sum, { start, end }) => sum + end - start, 0);
      if (used === 0) rmSync(path);
      else if (this.#damaged.has(file) || used < statSync(path).size * WASTE) rewrite(path, places);
    }
  }

  /** The files as they are now. */
  states(): FileState[] {
    return this.#files().map(name => {
      const { size, mtimeMs } = statSync(join(this.#folder, name));
      return { name, size, mtime: mtimeMs };
    });
  }

  close(): void {
    for (const handle of this.#open.values()) closeSync(handle);
    this.#open.clear();
    if (this.#last !== undefined) closeSync(this.#last.handle);
    this.#last = undefined;
  }

  #files(): string[] {
    return readdirSync(this.#folder)
      .filter(name => /^\d+\.facts$/.test(name))
      .sort();
  }

  #handleOf(file: string): number {
    const handle = this.#open.get(file) ?? openSync(join(this.#folder, file), 'r');
    this.#open.set(file, handle);
    return handle;
  }

  /** Opens a file that has room for a line: the last one, or a new one. */
  #next(length: number): void {
    this.sync();
    if (this.#last !== undefined) closeSync(this.#last.handle);
    const files = this.#files();
    const newest = files.at(-1);
    const size = newest === undefined ? 0 : statSync(join(this.#folder, newest)).size;
    const hasRoom = newest !== undefined && size + length <= FULL;
    const file = hasRoom ? newest : `${String(Number.parseInt(newest ?? '0', 10) + 1).padStart(5, '0')}.facts`;
    this.#last = { file, size: hasRoom ? size : 0, handle: openSync(join(this.#folder, file), 'a') };
  }
}

/** Writes a file anew, with some of its lines. */
function rewrite(path: string, places: readonly Place[]): void {
  const bytes = readFileSync(path);
  const line = ({ start, end }: Place) => bytes.subarray(bytes.lastIndexOf(LINE_END, start) + 1, end + 1);
  writeWhole(path, places.map(line));
}
