import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { decode } from './decode.ts';
import { readDocument } from './document.ts';
import { listDocuments } from './files.ts';
import { foreignLanguage } from './foreign-language.ts';
import { METADATA_FILE, type Metadata, parseMetadata } from './metadata.ts';

/** Who hears of what went wrong, and of what was left out. */
export interface ReadReport {
  /** A path, file or document with a fault. The others are read all the same. */
  fault(error: Error): void;
  /** Something that the reader should know and that is no fault. */
  note(message: string): void;
}

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
    if (!existsSync(path)) return new Map();
    try {
      const metadata = parseMetadata(decode(readFileSync(path), path), path);
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

/** The documents' files under the paths, each once. */
function listAll(paths: readonly string[], report: ReadReport): string[] {
  const files = new Map<string, string>();
  for (const path of paths) {
    try {
      const { documents, others } = listDocuments(path);
      for (const file of documents) if (!files.has(resolve(file))) files.set(resolve(file), file);
      if (others.length > 0) {
        const names = others.slice(0, 3).join(', ') + (others.length > 3 ? ', …' : '');
        report.note(`${path}: not read, because of their format: ${others.length} (${names}).`);
      }
    } catch (error) {
      report.fault(error as Error);
    }
  }
  return [...files.values()];
}

function readOne(file: string, metadata: Metadata | undefined, report: ReadReport): Document {
  const text = decode(readFileSync(file), file);
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
      report.fault(asFault(error, file));
    }
  }
  return documents;
}

/** System faults, such as a file that may not be read, in one line that names the file. */
function asFault(error: unknown, file: string): Error {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) return error as Error;
  return new InvalidInputError(`${file}: cannot be read (${message.split(',')[0]}). Check its permissions.`);
}
