import { extract } from '../../src/extract/index.ts';
import type { Analyse } from '../../src/language/types.ts';
import { documentSchema } from '../../src/model/document.ts';
import { isVerbatim } from '../../src/model/evidence.ts';
import { readOptionsSchema } from '../../src/read/options.ts';
import { readSource } from '../../src/read/read-source.ts';
import type { FuzzFile } from './files.ts';

/** What came of a file. */
export interface Tried {
  documents: number;
  /** In milliseconds. */
  reading: number;
  extracting: number;
  /** What must not be: a crash, a document with a fault, a message that is none. */
  wrong: string[];
}

/** Messages are one line each, and say where, what and what to do. */
const isClear = (message: string): boolean => /^[^\n\r]+: [^\n\r]+\.$/.test(message) && message.length < 1000;

/** Reads a file and finds the facts of its documents, and looks whether all is as it must be. */
export async function tryFile({ name, bytes }: FuzzFile, analyse: Analyse): Promise<Tried> {
  const messages: string[] = [];
  const wrong: string[] = [];
  const report = {
    fault: (error: Error) => void messages.push(error.message),
    note: (note: string) => void messages.push(note),
  };
  const start = performance.now();
  let documents: Awaited<ReturnType<typeof readSource>> = [];
  try {
    documents = await readSource({ path: name, name }, bytes, report, readOptionsSchema.parse({}));
  } catch (error) {
    wrong.push(`reading ends with ${(error as Error).stack}`);
  }
  const read = performance.now();
  if (documents.length === 0 && messages.length === 0 && wrong.length === 0)
    wrong.push('nothing comes of it, and nothing is told');
  for (const message of messages)
    if (!isClear(message)) wrong.push(`an unclear line: ${JSON.stringify(message.slice(0, 1200))}`);
  for (const document of documents) {
    try {
      const { success } = documentSchema.safeParse(document);
      if (!success) wrong.push(`${document.id}: is no document`);
      const { nodes, edges } = extract(document, analyse);
      for (const { attributes } of [...nodes, ...edges])
        for (const each of attributes.evidence)
          if (!isVerbatim(each, document.text)) wrong.push(`${document.id}: a quote is not verbatim`);
    } catch (error) {
      wrong.push(`${document.id}: extracting ends with ${(error as Error).stack}`);
    }
  }
  return { documents: documents.length, reading: read - start, extracting: performance.now() - read, wrong };
}
