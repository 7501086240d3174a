import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';
import { readBytes } from './files.ts';
import { foreignLanguage } from './foreign-language.ts';
import { formatOfBytes } from './formats.ts';
import { listAll } from './list-all.ts';
import { METADATA_FILE, type Metadata, parseMetadata } from './metadata.ts';
import type { ReadReport } from './report.ts';

/** What `documents.json` of a folder says; each folder's is read once. */
class MetadataOfFolders {
  readonly #folders = new Map<string, ReadonlyMap<string, Metadata>>();
  readonly #report: ReadReport;

  constructor(report: ReadReport) {
    this.#report = report;
  }

  of(file: string): Metadata | undefined {
    const folder = dirname(file);
    let metadata = this.#folders.get(folder);
    if (metadata === undefined) {
      metadata = this.#read(folder);
      this.#folders.set(folder, metadata);
    }
    return metadata.get(basename(file));
  }

  #read(folder: string): ReadonlyMap<string, Metadata> {
    const path = join(folder, METADATA_FILE);
    // A link that leads nowhere is there, too.
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return new Map();
    try {
      const bytes = readBytes(path);
      this.#report.reading?.(path);
      const metadata = parseMetadata(decode(bytes, path), path, this.#report);
      for (const name of metadata.keys()) {
        if (existsSync(join(folder, name))) continue;
        this.#report.fault(new InvalidInputError(`${path}: tells of ${name}, which is not beside it. Take it out.`));
      }
      return metadata;
    } catch (error) {
      this.#report.fault(error as Error);
      return new Map();
    }
  }
}

/** Refuses a file whose bytes are of a format that is not read, though its name says that it is a document. */
function refuseOther(bytes: Uint8Array, file: string): void {
  const other = formatOfBytes(bytes);
  if (other !== undefined) throw new InvalidInputError(`${file}: is no text but a ${other.name}. ${other.remedy}.`);
}

function readOne(file: string, metadata: Metadata | undefined, report: ReadReport): Document {
  report.reading?.(file);
  const bytes = readBytes(file);
  refuseOther(bytes, file);
  const text = decode(bytes, file);
  const language = foreignLanguage(text);
  if (language !== undefined)
    throw new InvalidInputError(`${file}: is in ${language}, and Entente reads English. It is left out.`);
  const document = readDocument(metadata?.id ?? basename(file, extname(file)), text, metadata);
  const told = metadata?.articles?.length;
  if (told !== undefined && told !== document.articles.length) {
    const message = `${file}: has ${document.articles.length} articles, ${METADATA_FILE} tells of ${told}. Correct it there.`;
    report.fault(new InvalidInputError(message));
  }
  return document;
}

/**
 * Reads the documents of files and folders, in the order given (a folder's by name). A document's id is the name of its
 * file without the extension, unless `documents.json` beside it says otherwise. What cannot be read is reported, and the
 * others are read all the same.
 */
export function readDocuments(paths: readonly string[], report: ReadReport): Document[] {
  const folders = new MetadataOfFolders(report);
  const fileOf = new Map<string, string>();
  const documents: Document[] = [];
  for (const file of listAll(paths, report)) {
    try {
      const document = readOne(file, folders.of(file), report);
      const twin = fileOf.get(document.id);
      if (twin !== undefined) {
        const remedy = `Give one of them another id in ${METADATA_FILE}.`;
        throw new InvalidInputError(`${file}: has the id ${document.id}, as ${twin} has. ${remedy}`);
      }
      fileOf.set(document.id, file);
      documents.push(document);
    } catch (error) {
      report.fault(error as Error);
    }
  }
  return documents;
}
