import { statSync } from 'node:fs';
import type { Document } from '../model/document.ts';
import { InvalidInputError } from '../model/errors.ts';
import { METADATA_FILE } from '../read/metadata.ts';
import { type ReadOptions, readOptionsSchema } from '../read/options.ts';
import type { ReadReport } from '../read/report.ts';
import { type Source, STANDARD_INPUT, shownPath } from '../read/source.ts';
import { listSources, sourceBytes } from '../read/sources.ts';
import type { FromSource } from './from-source.ts';
import { inOrder } from './in-order.ts';
import { tell } from './read-facts.ts';
import type { Rules } from './rules.ts';

/** The files that are read under some paths: documents, and what tells of them. */
export function filesUnder(paths: readonly string[]): string[] {
  const files: string[] = [];
  const silent = { note: () => undefined, fault: () => undefined, reading: (file: string) => void files.push(file) };
  const sources = listSources(paths, silent, readOptionsSchema.parse({}));
  return [...files, ...sources.map(({ path }) => path).filter(path => path !== STANDARD_INPUT)];
}

/** So many bytes files have, as far as that can be told beforehand. */
export function sizeOf(sources: readonly Source[]): number {
  return sources.reduce((sum, { path }) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0);
}

/** Reads the documents of files, in their order; what is told comes in that order, too. Of two with one id the first counts. */
export async function* documentsOf(
  sources: readonly Source[],
  rules: Rules,
  options: ReadOptions,
  report: ReadReport,
): AsyncGenerator<Document, void, undefined> {
  const fileOf = new Map<string, string>();
  const read = async (source: Source): Promise<FromSource> => {
    try {
      if (source.path !== STANDARD_INPUT) report.reading?.(source.path);
      return await rules.fromSource({ source, bytes: await sourceBytes(source, options), options });
    } catch (error) {
      return { documents: [], notes: [], faults: [(error as Error).message] };
    }
  };
  for await (const { item: source, result } of inOrder(sources, rules.ahead, read)) {
    tell(result, report);
    for (const document of result.documents) {
      const twin = fileOf.get(document.id);
      const path = shownPath(source);
      if (twin === undefined) {
        fileOf.set(document.id, path);
        yield document;
      } else report.fault(twinFault(path, document.id, twin));
    }
  }
}

/** Two documents have one id. */
export const twinFault = (path: string, id: string, twin: string): Error =>
  new InvalidInputError(`${path}: has the id ${id}, as ${twin} has. Give one of them another id in ${METADATA_FILE}.`);
