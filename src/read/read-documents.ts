import type { z } from 'zod';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { METADATA_FILE } from './metadata.ts';
import { readOptionsSchema } from './options.ts';
import { readSource } from './read-source.ts';
import type { ReadReport } from './report.ts';
import { STANDARD_INPUT, shownPath } from './source.ts';
import { listSources, sourceBytes } from './sources.ts';

/**
 * Reads the documents of files and folders, one after the other, in the order given (a folder's by name). A document's id
 * is the name of its file without the extension, in a folder with the path from there, unless `documents.json` beside it
 * or the document itself says otherwise. What cannot be read is reported, and the others are read all the same.
 */
export async function* readDocuments(
  paths: readonly string[],
  report: ReadReport,
  options: z.input<typeof readOptionsSchema> = {},
): AsyncGenerator<Document, void, undefined> {
  const settings = readOptionsSchema.parse(options);
  const fileOf = new Map<string, string>();
  for (const source of listSources(paths, report, settings)) {
    let bytes: Uint8Array;
    try {
      if (source.path !== STANDARD_INPUT) report.reading?.(source.path);
      bytes = await sourceBytes(source, settings);
    } catch (error) {
      report.fault(error as Error);
      continue;
    }
    for (const document of await readSource(source, bytes, report, settings)) {
      const twin = fileOf.get(document.id);
      if (twin === undefined) {
        fileOf.set(document.id, shownPath(source));
        yield document;
      } else {
        const remedy = `Give one of them another id in ${METADATA_FILE}.`;
        report.fault(
          new InvalidInputError(`${shownPath(source)}: has the id ${document.id}, as ${twin} has. ${remedy}`),
        );
      }
    }
  }
}

/** All documents of files and folders, as `readDocuments` reads them one by one. */
export async function readAllDocuments(...given: Parameters<typeof readDocuments>): Promise<Document[]> {
  const documents: Document[] = [];
  for await (const document of readDocuments(...given)) documents.push(document);
  return documents;
}
