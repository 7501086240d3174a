import type { Metadata } from './metadata.ts';

/** A file that holds documents. */
export interface Source {
  path: string;
  /** Its name; that of a file in a folder that was given is its path from there, `talks/oslo.txt`. */
  name: string;
  /** What `documents.json` beside it says of it. */
  metadata?: Metadata;
}

/** Stands for standard input in place of a path. */
export const STANDARD_INPUT = '-';

/** The path of a file as messages give it. */
export const shownPath = ({ path }: Source): string => (path === STANDARD_INPUT ? 'standard input' : path);
