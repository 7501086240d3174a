import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { documentOf } from './document.ts';
import { foreignLanguage } from './foreign-language.ts';
import type { RawDocument } from './formats/format.ts';
import { readFormat } from './formats/index.ts';
import { METADATA_FILE } from './metadata.ts';
import { withoutExtension } from './names.ts';
import type { ReadOptions } from './options.ts';
import type { ReadReport } from './report.ts';
import type { Source } from './sources.ts';

function checked(raw: RawDocument, { path, name, metadata }: Source, report: ReadReport): Document {
  const language = foreignLanguage(raw.text);
  if (language !== undefined)
    throw new InvalidInputError(`${path}: is in ${language}, and Entente reads English. It is left out.`);
  const document = documentOf(metadata?.id ?? withoutExtension(name), raw, metadata);
  const told = metadata?.articles?.length;
  if (told !== undefined && told !== document.articles.length) {
    const message = `${path}: has ${document.articles.length} articles, ${METADATA_FILE} tells of ${told}. Correct it there.`;
    report.fault(new InvalidInputError(message));
  }
  return document;
}

/**
 * Reads the documents of a file. What it gives depends on the bytes, the source and the options alone. What cannot be read
 * is reported, and the other documents of the file are read all the same.
 */
export async function readSource(
  source: Source,
  bytes: Uint8Array,
  report: ReadReport,
  options: ReadOptions,
): Promise<Document[]> {
  const documents: Document[] = [];
  try {
    for (const raw of await readFormat({ bytes, path: source.path, options, report })) {
      try {
        documents.push(checked(raw, source, report));
      } catch (error) {
        report.fault(error as Error);
      }
    }
  } catch (error) {
    report.fault(error as Error);
  }
  return documents;
}
