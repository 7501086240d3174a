import {
  accessSync,
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { InvalidInputError, WrongUseError } from '../index.ts';
import { STANDARD_OUTPUT } from './write-all.ts';

/** A kind of file that a command writes. */
export interface FileKind {
  /** With its article: "a graph file". */
  name: string;
  /** How each file of the kind begins. */
  begins: RegExp;
}

/** Where a result goes, and what it may replace there. */
export interface Output {
  /** Undefined for standard output. */
  file: string | undefined;
  kind: FileKind;
  /** Files that the command reads: none of them is ever replaced. */
  inputs: readonly string[];
  /** Also a file of another kind is replaced. */
  force: boolean;
}

/** So many bytes of a file tell its kind. */
const HEAD = 4096;

const statOf = (path: string): BigIntStats | undefined => statSync(path, { bigint: true, throwIfNoEntry: false });
const isSame = (one: BigIntStats, other: BigIntStats): boolean => one.dev === other.dev && one.ino === other.ino;

/** Whether a path leads to a file, by whatever name, link or hard link. */
function isAt(path: string, file: BigIntStats): boolean {
  const stats = statOf(path);
  return stats !== undefined && isSame(stats, file);
}

/** The path at the end of links, whether or not a file is there. */
function withoutLinks(path: string): string {
  if (statOf(path) !== undefined) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? withoutLinks(resolve(dirname(path), readlinkSync(path))) : path;
}

/** Whether a file begins as those of a kind do. One that is empty may become anything. */
function isOf(kind: FileKind, path: string, stats: BigIntStats): boolean {
  if (stats.size === 0n) return true;
  const head = Buffer.alloc(HEAD);
  const file = openSync(path, 'r');
  try {
    return kind.begins.test(head.toString('utf8', 0, readSync(file, head)));
  } finally {
    closeSync(file);
  }
}

/** Whether nobody may write a file. For the administrator the system makes no difference; the mode does. */
function isReadOnly(path: string, stats: BigIntStats): boolean {
  if ((stats.mode & 0o222n) === 0n) return true;
  try {
    accessSync(path, constants.W_OK);
    return false;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return true;
    throw error;
  }
}

/** Why what is at a path must stay as it is, and what to do; undefined where it may be replaced. */
function reasonToKeep(path: string, stats: BigIntStats, { kind, force }: Output): string | undefined {
  const insist = 'Give another name, or insist with --force';
  if (stats.isBlockDevice() && !force) return `it is a whole disk. ${insist}`;
  if (!stats.isFile()) return undefined;
  if (isReadOnly(path, stats)) return 'it is read-only. Make it writable, or give another name';
  if (!force && !isOf(kind, path, stats)) return `it is there, and is not ${kind.name}. ${insist}`;
  return undefined;
}

/** Throws the system's error for a folder that cannot take a new file. */
function requireFolder(path: string, name: string): void {
  const failure = (code: string) => Object.assign(new Error(code), { code });
  if (name.endsWith('/') || name.endsWith(sep)) throw failure('EISDIR');
  const folder = statOf(dirname(path));
  if (folder === undefined) throw failure('ENOENT');
  if (!folder.isDirectory()) throw failure('ENOTDIR');
  accessSync(dirname(path), constants.W_OK);
}

/** A place for a result: its path, with no link at the end, and what is there now. */
export interface Place {
  path: string;
  stats: BigIntStats | undefined;
}

/**
 * Finds where a result goes: undefined for standard output.
 * @throws InvalidInputError where it would replace what must stay, WrongUseError for an empty name, or the system's error.
 */
export function findPlace(output: Output): Place | undefined {
  const { file, inputs } = output;
  if (file === '') throw new WrongUseError('--output: the name is empty. Give the name of a file, or leave it out.');
  const standard = fstatSync(STANDARD_OUTPUT, { bigint: true });
  const stats = file === undefined ? standard : statOf(file);
  const place = file ?? 'standard output';
  if (stats !== undefined) {
    const input = stats.isFile() ? inputs.find(each => isAt(each, stats)) : undefined;
    if (input !== undefined) {
      const which = input === file ? '' : `, as ${input}`;
      throw new InvalidInputError(`${place}: cannot be written: this command reads it${which}. Give another name.`);
    }
    if (stats.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
  }
  // The name may be one of standard output's own, such as /dev/stdout.
  if (file === undefined || (stats !== undefined && isSame(stats, standard))) return undefined;
  const path = stats?.isFile() === false ? file : withoutLinks(file);
  if (stats === undefined) requireFolder(path, file);
  const keep = stats === undefined ? undefined : reasonToKeep(path, stats, output);
  if (keep !== undefined) throw new InvalidInputError(`${file}: cannot be written: ${keep}.`);
  return { path, stats };
}
