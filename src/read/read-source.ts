import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { PlainText } from '../model/plain-text.ts';
import { documentOf } from './document.ts';
import { foreignLanguage } from './foreign-language.ts';
import type { RawDocument } from './formats/format.ts';
import { readFormat } from './formats/index.ts';
import { METADATA_FILE, type Metadata } from './metadata.ts';
import { baseName, withoutExtension } from './names.ts';
import type { ReadOptions } from './options.ts';
import type { ReadReport } from './report.ts';
import { type Source, shownPath } from './source.ts';

/** The id of a file without more: `talks/oslo` for `talks/oslo.txt.gz`. */
const idOf = (name: string): string => withoutExtension(name.replace(/\.gz$/i, ''));

/** What `documents.json` says of one document of a file: that of the file, where it holds but this one. */
function metadataOf({ said, part }: RawDocument, { name, metadata = {} }: Source): Metadata & { id: string } {
  const file = metadata.id ?? idOf(name);
  if (part === undefined) return { ...metadata, id: metadata.id ?? said.id ?? file };
  const { id: _, title: __, articles: ___, ...ofEach } = metadata;
  return { ...ofEach, ...said, id: said.id ?? `${file}/${part.id}` };
}

async function checked(raw: RawDocument, source: Source, report: ReadReport, options: ReadOptions): Promise<Document> {
  const path = shownPath(source) + (raw.part === undefined ? '' : `: ${raw.part.place}`);
  if (raw.text.length > options.largestText) {
    const most = options.largestText.toLocaleString('en');
    throw new InvalidInputError(`${path}: has more than ${most} characters. Split it; it is left out.`);
  }
  const language = await foreignLanguage(new PlainText(raw.text, raw.replaced).text);
  if (language !== undefined)
    throw new InvalidInputError(`${path}: is in ${language}, and Entente reads English. It is left out.`);
  for (const note of raw.notes ?? []) report.note(`${path}: ${note}`);
  const { id, ...metadata } = metadataOf(raw, source);
  const document = documentOf(id, raw, { ...metadata, id });
  const told = raw.part === undefined ? metadata.articles?.length : undefined;
  if (told !== undefined && told !== document.articles.length) {
    const message = `${path}: has ${document.articles.length} articles, ${METADATA_FILE} tells of ${told}. Correct it there.`;
    report.fault(new InvalidInputError(message));
  }
  return document;
}

/** An error that no format has foreseen, as one that names the path. */
function asTold(error: unknown, path: string): Error {
  const { name, message } = error as Error;
  const isOurs = error instanceof InvalidInputError;
  return isOurs ? error : new InvalidInputError(`${path}: cannot be read (${name}: ${message}). It is left out.`);
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
  const { name, metadata } = source;
  const path = shownPath(source);
  const documents: Document[] = [];
  let isTold = false;
  const told: ReadReport = {
    ...report,
    fault(error) {
      isTold = true;
      report.fault(error);
    },
    note(message) {
      isTold = true;
      report.note(message);
    },
  };
  try {
    const room = { left: options.largestUnpacked };
    const found = await readFormat({ bytes, path, name: baseName(name), options, report: told, room });
    if (found.length === 0 && !isTold)
      throw new InvalidInputError(`${path}: holds no document. Check whether it is the right file.`);
    if (found.some(({ part }) => part !== undefined) && (metadata?.title ?? metadata?.articles) !== undefined)
      report.note(`${path}: holds several documents: the title that ${METADATA_FILE} gives it is not used.`);
    for (const raw of found) {
      try {
        documents.push(await checked(raw, source, report, options));
      } catch (error) {
        report.fault(asTold(error, path));
      }
    }
  } catch (error) {
    report.fault(asTold(error, path));
  }
  return documents;
}
