import { availableParallelism } from 'node:os';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { buildStore, InvalidInputError, loadAnalyser, readAllDocuments, type StoreBuilt } from '../index.ts';
import { addReadFlags, type ReadFlags, readOptionsOf } from './read-options.ts';
import { addReaderOptions, modelReads, openReader, type ReaderOptions } from './reader-options.ts';
import type { Terminal } from './terminal.ts';
import { writeFault } from './write-fault.ts';

/** Options of commands that read documents into a graph. */
export interface IntoOptions extends ReaderOptions, ReadFlags {
  jobs: number;
}

const MOST_JOBS = 256;

function parseJobs(value: string): number {
  const number = Number(value);
  if (!/^[1-9]\d*$/.test(value) || number > MOST_JOBS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

/** Adds the options of commands that read documents into a graph. */
export function addIntoOptions(command: Command): Command {
  command.addOption(
    new Option('-j, --jobs <number>', 'documents that are read at a time')
      .argParser(parseJobs)
      .default(availableParallelism(), 'one for each processor'),
  );
  return addReaderOptions(addReadFlags(command));
}

/**
 * Builds into a folder that keeps what was read. Gives undefined where it is only to be told what would be sent.
 * @param settle Files that changed within so many milliseconds are not read yet.
 * @throws InvalidInputError where the folder cannot be used, or nothing could be read.
 */
export async function buildInto(
  folder: string,
  paths: readonly string[],
  options: IntoOptions,
  terminal: Terminal,
  settle?: number,
): Promise<StoreBuilt | undefined> {
  const model = modelReads(options) ? await openReader(options, terminal) : undefined;
  const read = readOptionsOf(options);
  if (model) {
    const silent = { note: () => undefined, fault: () => undefined };
    if (!(await model.begin(await readAllDocuments(paths, silent, read)))) return undefined;
  }
  const second = model && { reader: model.reader(loadAnalyser()), name: model.name };
  try {
    return await buildStore(folder, paths, { reader: { jobs: options.jobs }, second, read, settle }, terminal);
  } catch (error) {
    const isOfSystem = error instanceof Error && 'code' in error && !(error instanceof InvalidInputError);
    throw isOfSystem ? writeFault(folder, error) : error;
  } finally {
    if (model) terminal.note(model.summary());
  }
}
