import type { SkippedSpan } from '../../model/document.ts';
import type { Replaced } from '../../model/plain-text.ts';
import type { Metadata } from '../metadata.ts';
import type { ReadOptions } from '../options.ts';
import type { ReadReport } from '../report.ts';

/** A stretch of a text that is no story, and what a reader sees in its place. */
export type Marked = SkippedSpan & Replaced;

/** A document as a format gives it. Offsets point into `text`, which is what is kept and shown. */
export interface RawDocument {
  text: string;
  /** Stretches that are no story, in order and apart. */
  replaced: readonly Marked[];
  /** What the file says of the document besides its text. */
  said: Metadata;
  /** What a reader should know, each a sentence that goes on from the path: "has a date that is none." */
  notes?: readonly string[];
  /** Of a file that holds several: what tells it from the others in an id (`7`), and where it stands (`line 7`). */
  part?: { id: string; place: string };
}

/** A file that is to be read. */
export interface GivenFile {
  bytes: Uint8Array;
  /** For messages: `news.zip: talks/oslo.txt`. */
  path: string;
  /** By which its format may be told: `talks/oslo.txt`. */
  name: string;
  options: ReadOptions;
  report: ReadReport;
  /** So many bytes may yet be unpacked. */
  room: { left: number };
}

/** A file that a format reads. */
export interface Opened extends GivenFile {
  /** Reads a file within this one. What is wrong with it is told, and costs it alone. */
  readWithin(bytes: Uint8Array, name: string): Promise<RawDocument[]>;
  /** Reads what this file only wraps. */
  readInstead(bytes: Uint8Array, name: string): Promise<RawDocument[]>;
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

/** Whether bytes begin with others. */
export const beginWith = (head: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, at) => head[at] === byte);
