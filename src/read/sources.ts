import { realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { listDocuments, readBytes } from './files.ts';
import { MetadataOfFolders } from './folder-metadata.ts';
import type { Metadata } from './metadata.ts';
import { type OtherFormat, otherFormat } from './other-formats.ts';
import type { ReadReport } from './report.ts';

/** So many names of files are told one by one; the others are counted. */
const NAMES_TOLD = 3;

/** Tells which files of a folder are not read, by format, and what to do with them. */
function noteOthers(folder: string, others: readonly string[], report: ReadReport): void {
  const formats = new Map<OtherFormat, string[]>();
  for (const file of others) {
    const format = otherFormat(file);
    const files = formats.get(format) ?? [];
    files.push(relative(folder, file));
    formats.set(format, files);
  }
  for (const [{ name, remedy }, files] of formats) {
    const more = files.length > NAMES_TOLD ? ` and ${files.length - NAMES_TOLD} more` : '';
    report.note(`${folder}: not read (${name}): ${files.slice(0, NAMES_TOLD).join(', ')}${more}. ${remedy}.`);
  }
}

/** A file that holds documents. */
export interface Source {
  path: string;
  /** Its name; that of a file in a folder that was given is its path from there, `talks/oslo.txt`. */
  name: string;
  /** What `documents.json` beside it says of it. */
  metadata?: Metadata;
}

/** Stands for standard input in place of a path. */
const STANDARD_INPUT = '-';

/**
 * The bytes of a file that holds documents, or of standard input.
 * @throws InvalidInputError naming it, where it cannot be read.
 */
export async function sourceBytes({ path }: Source): Promise<Uint8Array> {
  return path === STANDARD_INPUT ? buffer(process.stdin) : readBytes(path);
}

/** The name of a file that was found under a path that was given. */
function nameUnder(path: string, file: string): string {
  const within = relative(path, file);
  return within === '' ? basename(file) : within.replaceAll(sep, '/');
}

/**
 * The files under the paths, each once, under the first of its names, in the order given (a folder's by name). The path
 * `-` stands for standard input.
 */
export function listSources(paths: readonly string[], report: ReadReport): Source[] {
  const folders = new MetadataOfFolders(report);
  const sources = new Map<string, Source>();
  const add = (path: string, file: string): void => {
    const real = realpathSync(file);
    const first = sources.get(real)?.path;
    if (first === undefined) {
      const metadata = folders.of(file);
      sources.set(real, { path: file, name: nameUnder(path, file), ...(metadata && { metadata }) });
    } else if (resolve(first) !== resolve(file)) report.note(`${file}: is the file ${first}. It is read once.`);
  };
  for (const path of paths) {
    if (path === STANDARD_INPUT) {
      sources.set(path, { path, name: 'stdin' });
      continue;
    }
    try {
      const { documents, others, faults, twins } = listDocuments(path);
      for (const fault of faults) report.fault(fault);
      for (const twin of twins) report.note(`${twin}: is a folder that is read by another name. It is read once.`);
      for (const file of documents) add(path, file);
      noteOthers(path, others, report);
    } catch (error) {
      report.fault(error as Error);
    }
  }
  return [...sources.values()];
}
