import { readSentences } from '../../src/extract/reading.ts';
import type { Reading } from '../../src/extract/types.ts';
import { loadAnalyser } from '../../src/load-analyser.ts';
import { readDocument } from '../../src/read/document.ts';

/** The real language engine. */
export const analyse = loadAnalyser();

/** Reads a text as a document. `date` as in its metadata. */
export const readText = (text: string, date?: string): Reading =>
  readSentences(readDocument('test', text, date === undefined ? {} : { date }), analyse);
