import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { InvalidInputError } from '../model/errors.ts';

/** Who holds a store. */
interface Holder {
  pid: number;
  host: string;
  /** When the process started, as the system counts it: another may have the same number later. */
  started?: string | undefined;
}

/** When a process started, in ticks since the machine did; undefined where the system does not say. */
function startOf(pid: number): string | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[19];
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return started === undefined || startOf(pid) === started;
}

/** Who holds the lock; undefined for one that a run left before it could say. */
function holderOf(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Takes a store for this run. What a killed run left is taken over at once.
 * @returns What gives it free.
 * @throws InvalidInputError where another run holds it.
 */
export function takeLock(folder: string): () => void {
  const path = join(folder, 'lock');
  const own: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const content = JSON.stringify(own);
  const take = () => writeFileSync(path, content, { flag: 'wx' });
  try {
    take();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    const holder = holderOf(path);
    if (holder !== undefined && holder.host !== own.host)
      throw new InvalidInputError(
        `${folder}: is in use by a run on ${holder.host}. Where that has ended, take away ${path}.`,
      );
    if (holder !== undefined && isAlive(holder))
      throw new InvalidInputError(
        `${folder}: is in use by another run (process ${holder.pid}). Wait until it has ended.`,
      );
    // Of two runs that find it so, one takes it away.
    const former = `${path}.${process.pid}`;
    renameSync(path, former);
    rmSync(former);
    take();
  }
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  return () => {
    process.off('exit', release);
    release();
  };
}
