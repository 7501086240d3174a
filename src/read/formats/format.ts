import type { SkippedSpan } from '../../model/document.ts';
import type { Replaced } from '../../model/plain-text.ts';
import type { Metadata } from '../metadata.ts';
import type { ReadOptions } from '../options.ts';
import type { ReadReport } from '../report.ts';

/** A document as a format gives it. Offsets point into `text`, which is what is kept and shown. */
export interface RawDocument {
  text: string;
  /** Stretches that are no story and what a reader sees in their place, in order and apart. */
  replaced: readonly (SkippedSpan & Replaced)[];
  /** What the file says of the document besides its text. */
  said: Metadata;
}

/** The bytes that a format reads. */
export interface Opened {
  bytes: Uint8Array;
  /** For messages: `notes.txt`. */
  path: string;
  options: ReadOptions;
  report: ReadReport;
}

/** A kind of file that is read: bytes in; text, marked stretches and metadata out. */
export interface Format {
  /** For people: "PDF file". */
  name: string;
  /** How names of its files end, in lower case. */
  extensions: readonly string[];
  /** Whether its files begin so; where it is not there, only a name tells. */
  begins?(head: Uint8Array): boolean;
  /** @throws InvalidInputError naming the path and the fault, where nothing can be read. */
  read(opened: Opened): Promise<RawDocument[]>;
}
