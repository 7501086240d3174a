import { realpathSync } from 'node:fs';
import { basename, relative, resolve, sep } from 'node:path';
import { listDocuments, readBytes, tooLarge } from './files.ts';
import { MetadataOfFolders } from './folder-metadata.ts';
import type { ReadOptions } from './options.ts';
import { noteOthers } from './other-formats.ts';
import type { ReadReport } from './report.ts';
import { type Source, STANDARD_INPUT, shownPath } from './source.ts';

/**
 * The bytes of a file that holds documents, or of standard input.
 * @throws InvalidInputError naming it, where it cannot be read.
 */
export async function sourceBytes(source: Source, { largestFile }: ReadOptions): Promise<Uint8Array> {
  if (source.path !== STANDARD_INPUT) return readBytes(source.path, largestFile);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    size += chunk.length;
    if (size > largestFile) throw tooLarge(shownPath(source), largestFile);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
export function listSources(
  paths: readonly string[],
  report: ReadReport,
  { stdinName }: Pick<ReadOptions, 'stdinName'>,
): Source[] {
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
      sources.set(path, { path, name: stdinName });
      continue;
    }
    try {
      const { documents, others, faults, twins } = listDocuments(path);
      for (const fault of faults) report.fault(fault);
      for (const twin of twins) report.note(`${twin}: is a folder that is read by another name. It is read once.`);
      for (const file of documents) add(path, file);
      noteOthers(
        path,
        others.map(file => relative(path, file)),
        report,
      );
    } catch (error) {
      report.fault(error as Error);
    }
  }
  return [...sources.values()];
}
