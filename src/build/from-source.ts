import type { Document } from '../model/document.ts';
import type { ReadOptions } from '../read/options.ts';
import { readSource } from '../read/read-source.ts';
import type { Source } from '../read/source.ts';

/** A file of documents with its bytes. */
export interface SourceBytes {
  source: Source;
  bytes: Uint8Array;
  options: ReadOptions;
}

/** What came of the reading of a file: its documents, and what is to be told. */
export interface FromSource {
  documents: Document[];
  notes: string[];
  faults: string[];
}

/** Reads a file of documents. */
export async function fromSource({ source, bytes, options }: SourceBytes): Promise<FromSource> {
  const notes: string[] = [];
  const faults: string[] = [];
  const report = {
    note: (message: string) => notes.push(message),
    fault: ({ message }: Error) => faults.push(message),
  };
  return { documents: await readSource(source, bytes, report, options), notes, faults };
}
