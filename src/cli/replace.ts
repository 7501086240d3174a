import { type BigIntStats, closeSync, constants, mkdtempSync, openSync, renameSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writeAll } from './write-all.ts';

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Faults of replacing a file that can still be written where it is: one that is mounted, or whose folder is closed. */
const FIXED = new Set(['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']);

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

/** Writes a temporary file beside the place and gives it that name: at every moment the place holds all or nothing of it. */
async function replace(path: string, bytes: Uint8Array, old: BigIntStats | undefined): Promise<void> {
  let folder: string | undefined;
  const clear = () => {
    if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  };
  const release = beforeSignal(clear);
  try {
    folder = mkdtempSync(join(dirname(path), '.entente-'));
    const temporary = join(folder, 'result');
    // Not in one go: a signal is heard only between the steps.
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(bytes);
      if (old !== undefined) await keepOwnerAndMode(handle, old);
      await handle.sync();
    } finally {
      await handle.close();
    }
    renameSync(temporary, path);
  } finally {
    clear();
    release();
  }
}

/** Writes into what is there: a pipe, a device, or a file that has to stay the same file. */
function writeInto(path: string, bytes: Uint8Array, old: BigIntStats): void {
  const file = openSync(path, constants.O_WRONLY | (old.isFile() ? constants.O_TRUNC : constants.O_NOCTTY));
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}

/**
 * Writes a file: all or nothing, with owner and mode of the one that it replaces. Pipes and devices are written as they are,
 * and so are files that have a second name (a hard link), or that cannot be replaced (mounted ones, those in closed folders).
 * @param path Its path, with no link at the end.
 * @param old What is there now.
 * @throws The system's error.
 */
export async function writeFileAt(path: string, bytes: Uint8Array, old: BigIntStats | undefined): Promise<void> {
  if (old !== undefined && (!old.isFile() || old.nlink > 1n)) return writeInto(path, bytes, old);
  try {
    await replace(path, bytes, old);
  } catch (error) {
    if (old === undefined || !FIXED.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    writeInto(path, bytes, old);
  }
}
