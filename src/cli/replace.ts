import { type BigIntStats, closeSync, constants, mkdtempSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAll } from './write-all.ts';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Faults of replacing a file that can still be written where it is: one that is mounted, or whose folder is closed. */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);
const isFixed = (error: unknown): boolean => FIXED.has((error as NodeJS.ErrnoException).code ?? '');

/** Calls `clear` before a signal ends the process, with the exit status that shells know (130 for SIGINT). Gives what stops that. */
function beforeSignal(clear: () => void): () => void {
  const end = (_: NodeJS.Signals, number: number) => {
    clear();
    process.exit(128 + number);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return () => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
}

async function keepOwnerAndMode(handle: FileHandle, old: BigIntStats): Promise<void> {
  const fresh = await handle.stat({ bigint: true });
  // Only who owns a file may give it away, so this is not tried without need. It resets bits of the mode: first the owner.
  if (fresh.uid !== old.uid || fresh.gid !== old.gid) await handle.chown(Number(old.uid), Number(old.gid));
  await handle.chmod(Number(old.mode) & 0o7777);
}

/** Makes a folder beside a place, for a temporary file; undefined where what is there has to be written into. */
function folderBeside(path: string, old: BigIntStats | undefined): string | undefined {
  try {
    return mkdtempSync(join(dirname(path), '.entente-'));
  } catch (error) {
    if (old === undefined || !isFixed(error)) throw error;
    return undefined;
  }
}

/** Writes a new file, to the disk. */
async function fill(path: string, pieces: Iterable<Uint8Array>): Promise<void> {
  // Not in one go: a signal is heard only between the steps.
  const handle = await open(path, 'wx');
  try {
    await writeFile(handle, pieces);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file owner and mode of the old one, and its name. */
async function takePlace(temporary: string, path: string, old: BigIntStats | undefined): Promise<void> {
  if (old !== undefined) {
    const handle = await open(temporary, 'r');
    try {
      await keepOwnerAndMode(handle, old);
    } finally {
      await handle.close();
    }
  }
  renameSync(temporary, path);
}

/** Writes a temporary file beside the place and gives it that name: at every moment the place holds all or nothing of it. */
async function replace(path: string, pieces: Iterable<Uint8Array>, old: BigIntStats | undefined): Promise<void> {
  let folder: string | undefined;
  const clear = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const release = beforeSignal(clear);
  try {
    folder = folderBeside(path, old);
    if (folder === undefined) return writeInto(path, pieces, old!);
    const temporary = join(folder, 'result');
    await fill(temporary, pieces);
    try {
      await takePlace(temporary, path, old);
    } catch (error) {
      if (old === undefined || !isFixed(error)) throw error;
      // The pieces are made once: they are in the temporary file now.
      writeInto(path, piecesOf(temporary), old);
    }
  } finally {
    clear();
    release();
  }
}

/** The bytes of a file, a piece at a time. */
function* piecesOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const piece = new Uint8Array(1 << 16);
    for (let count = readSync(file, piece); count > 0; count = readSync(file, piece)) yield piece.subarray(0, count);
  } finally {
    closeSync(file);
  }
}

/** Writes into what is there: a pipe, a device, or a file that has to stay the same file. */
function writeInto(path: string, pieces: Iterable<Uint8Array>, old: BigIntStats): void {
  const file = openSync(path, constants.O_WRONLY | (old.isFile() ? constants.O_TRUNC : constants.O_NOCTTY));
  try {
    writeAll(file, pieces);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a file: all or nothing, with owner and mode of the one that it replaces. Pipes and devices are written as they are,
 * and so are files that have a second name (a hard link), or that cannot be replaced (mounted ones, those in closed folders).
 * @param path Its path, with no link at the end.
 * @param pieces Its bytes, walked once: they need not be in memory all at a time.
 * @param old What is there now.
 * @throws The system's error, or that of the pieces.
 */
export async function writeFileAt(
  path: string,
  pieces: Iterable<Uint8Array>,
  old: BigIntStats | undefined,
): Promise<void> {
  if (old !== undefined && (!old.isFile() || old.nlink > 1n)) writeInto(path, pieces, old);
  else await replace(path, pieces, old);
}
