import { join } from 'node:path';
import type { z } from 'zod';
import { type BuildReport, openRules, type RuleReader, type SecondReader } from '../build/index.ts';
import { InvalidInputError } from '../model/errors.ts';
import { readOptionsSchema } from '../read/options.ts';
import type { ReadReport } from '../read/report.ts';
import { listSources } from '../read/sources.ts';
import { Entries } from './entries.ts';
import { ENTRIES, graphPathOf, openFolder } from './folder.ts';
import { takeLock } from './lock.ts';
import { isUnchanged, look, type Seen } from './look.ts';
import { makeGraph } from './make-graph.ts';
import {
  isAsLeft,
  type KeptDocument,
  type Manifest,
  readManifest,
  type SourceState,
  writeManifest,
} from './manifest.ts';
import { readChanged } from './read-changed.ts';
import { hashOf } from './seal.ts';
import { Keys } from './settled.ts';
import { uniqueDocuments } from './unique.ts';

/** How a store is built. */
export interface StoreOptions {
  reader: RuleReader;
  /** A language model that reads, too, or alone; what it is called by, and how it reads, tell its facts from others. */
  second?: { reader: SecondReader; name: string } | undefined;
  read?: z.input<typeof readOptionsSchema> | undefined;
  /** Files that changed within so many milliseconds may be half written: they stay as they were. */
  settle?: number | undefined;
}

/** What came of a build. */
export interface StoreBuilt {
  /** Whether the graph was made anew. */
  isChanged: boolean;
  /** What the graph holds, in words. */
  summary: string;
}

type Report = BuildReport & ReadReport;

/** Finds what is kept, and tells of what is damaged. */
function openEntries(folder: string, report: Report): Entries {
  const entries = new Entries(join(folder, ENTRIES));
  for (const { file, entries: damaged } of entries.scan())
    report.note(
      `${join(folder, ENTRIES, file)}: ${damaged} ${damaged === 1 ? 'entry is' : 'entries are'} damaged, and made anew.`,
    );
  return entries;
}

/** The states of all files that can be read: those that changed are read. */
async function statesOf(
  seen: readonly Seen[],
  entries: Entries,
  keys: Keys,
  { reader, second, read }: StoreOptions,
  report: Report,
): Promise<SourceState[]> {
  const isKept = ({ state }: Seen) => state?.documents.every(({ facts }) => entries.has(facts!)) ?? false;
  const changed = seen.filter(each => !isKept(each));
  const size = changed.reduce((sum, { times }) => sum + times.size, 0);
  const rules = openRules(reader, size);
  try {
    const run = { entries, keys, rules, report, options: readOptionsSchema.parse(read ?? {}), second: second?.reader };
    const states = await readChanged(
      changed.map(({ source }) => source),
      run,
    );
    return seen.flatMap(each => (isKept(each) ? each.state! : (states.get(each.source.path) ?? [])));
  } finally {
    await rules.close();
  }
}

/** The keys of the facts of documents. @throws InvalidInputError where there are none. */
function factsOf(documents: readonly KeptDocument[]): string[] {
  const keys = documents.flatMap(({ facts }) => facts ?? []);
  if (keys.length === 0) throw new InvalidInputError('build: no document could be read. No graph is written.');
  return keys;
}

async function build(
  folder: string,
  seen: Seen[],
  keys: Keys,
  options: StoreOptions,
  manifest: Manifest | undefined,
  report: Report,
): Promise<StoreBuilt> {
  const entries = openEntries(folder, report);
  try {
    const sources = await statesOf(seen, entries, keys, options, report);
    entries.sync();
    const documents = uniqueDocuments(sources, report);
    const facts = factsOf(documents);
    const of = hashOf(facts.join());
    const isSame = manifest !== undefined && manifest.graph.of === of && isAsLeft(graphPathOf(folder), manifest.graph);
    const made = isSame
      ? manifest
      : await makeGraph(folder, { entries, keys: facts, of, former: manifest?.places ?? [] }, report);
    const { graph, places } = made;
    entries.compact(
      new Set([
        ...sources.map(({ key }) => key),
        ...sources.flatMap(each => each.documents.map(({ facts }) => facts!)),
      ]),
    );
    writeManifest(folder, { sources, files: entries.states(), graph, places });
    return { isChanged: !isSame, summary: graph.summary };
  } finally {
    entries.close();
  }
}

/**
 * Builds the graph of documents into a folder that keeps what was read, so that the next run reads only what changed. An
 * interrupted run leaves what it read, and the graph that was there; the next one goes on.
 *
 * @param folder A build folder, an empty one, or one that is not there yet.
 * @throws InvalidInputError where the folder holds something else or another run is at it, or where nothing could be read.
 */
export async function buildStore(
  folder: string,
  paths: readonly string[],
  options: StoreOptions,
  report: Report,
): Promise<StoreBuilt> {
  const read = readOptionsSchema.parse(options.read ?? {});
  openFolder(folder, paths);
  const release = takeLock(folder);
  try {
    const { manifest, isDamaged } = readManifest(folder);
    if (isDamaged) report.note(`${folder}: what is known of the files is damaged. They are looked at again.`);
    const keys = new Keys(options.second?.name ?? 'rules', read);
    const seen = look(listSources(paths, report, read), manifest, keys, options.settle);
    for (const { state } of seen) for (const fault of state?.faults ?? []) report.fault(new InvalidInputError(fault));
    if (manifest !== undefined && isUnchanged(folder, seen, manifest)) {
      uniqueDocuments(manifest.sources, report);
      return { isChanged: false, summary: manifest.graph.summary };
    }
    return await build(folder, seen, keys, options, manifest, report);
  } finally {
    release();
  }
}
