import { InvalidInputError } from '../index.ts';

const FAULTS: Record<string, string> = {
  ENOENT: 'its folder is not there. Make the folder first',
  ENOTDIR: 'what should be its folder is a file. Give another place',
  EISDIR: 'it is a folder. Give the name of a file',
  ENOTEMPTY: 'it is a folder. Give the name of a file',
  EACCES: 'that is not allowed. Give another place',
  EPERM: 'that is not allowed. Give another place',
  EROFS: 'the disk is read-only. Give another place',
  ENOSPC: 'the disk is full. Make room',
  EDQUOT: 'your share of the disk is full. Make room',
  EFBIG: 'no file may be so large here. Give another place',
  ELOOP: 'its links lead in a circle. Give another place',
  ENAMETOOLONG: 'its name is too long. Give a shorter one',
  ENXIO: 'nothing takes what is written there. Give another place',
  EPIPE: 'its reader went before all was written. Keep the reader open',
};

/** The error for a place that a result cannot be written to, from the system's error. */
export function writeFault(place: string, error: unknown): InvalidInputError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new InvalidInputError(`${place}: cannot be written: ${FAULTS[code] ?? message}.`);
}
