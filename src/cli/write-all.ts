import { fstatSync, fsyncSync, writeSync } from 'node:fs';
import { bytesOf, type Chunk } from '../index.ts';
import { writeFault } from './write-fault.ts';

/** Number of the open file that is standard output. */
export const STANDARD_OUTPUT = 1;

/** How long to wait, in milliseconds, for a reader whose pipe is full. */
const PAUSE = 5;
const pause = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);

/**
 * Writes all bytes to an open file, however few of them the system takes at a time. What goes to a disk has reached it.
 * @throws The system's error.
 */
export function writeAll(file: number, pieces: Iterable<Uint8Array>): void {
  for (const bytes of pieces) {
    for (let at = 0; at < bytes.length; ) {
      try {
        at += writeSync(file, bytes, at);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
        pause();
      }
    }
  }
  // Some disks tell only now that they are full.
  if (fstatSync(file).isFile()) fsyncSync(file);
}

/**
 * Writes to standard output.
 * @throws InvalidInputError where not every byte could be written, a pipe whose reader is gone included.
 */
export function writeOut(chunks: Iterable<Chunk>): void {
  try {
    writeAll(STANDARD_OUTPUT, bytesOf(chunks));
  } catch (error) {
    throw error instanceof Error && 'code' in error ? writeFault('standard output', error) : error;
  }
}
