import type { BuildReport } from '../build/index.ts';
import { inOrder, openReaders, type Reading, type Rules, type SecondReader, tell } from '../build/index.ts';
import type { Document } from '../model/document.ts';
import type { ReadOptions } from '../read/options.ts';
import type { ReadReport } from '../read/report.ts';
import type { Source } from '../read/source.ts';
import { sourceBytes } from '../read/sources.ts';
import type { Entries } from './entries.ts';
import type { KeptDocument, KeptSource, SourceState } from './manifest.ts';
import { hashOf } from './seal.ts';
import { type Keys, timesOf } from './settled.ts';

/** What a run reads with. */
export interface ReadingRun {
  entries: Entries;
  keys: Keys;
  options: ReadOptions;
  rules: Rules;
  second: SecondReader | undefined;
  report: BuildReport & ReadReport;
}

/** A file that was read, with its documents where they were not kept. */
interface Read {
  state: SourceState;
  documents: Document[];
}

/** Reads a file, or finds what it gave before. Undefined where it cannot be read; that is told. */
async function readOne(
  source: Source,
  { entries, keys, options, rules, report }: ReadingRun,
): Promise<Read | undefined> {
  try {
    const times = timesOf(source);
    const bytes = await sourceBytes(source, options);
    const hash = hashOf(bytes);
    const key = keys.ofSource(source, hash);
    const state = { path: source.path, ...times, hash, key };
    const kept = entries.get(key) as KeptSource | undefined;
    if (kept?.documents.every(({ facts }) => entries.has(facts!)))
      return { state: { ...state, ...kept }, documents: [] };
    const { documents, notes, faults } = await rules.fromSource({ source, bytes, options });
    for (const note of notes) report.note(note);
    return { state: { ...state, documents: [], faults }, documents };
  } catch (error) {
    report.fault(error as Error);
    return undefined;
  }
}

/** A document of a file that is read; undefined at the end of the file. */
interface Task {
  state: SourceState;
  document: Document | undefined;
}

/** What came of a task: facts that were kept, or the reading. */
type Found = { key: string; reading?: Reading } | undefined;

/**
 * Reads files of documents, and keeps what they give, each as soon as it is known. Gives what is to be known of each that
 * can be read.
 */
export async function readChanged(sources: readonly Source[], run: ReadingRun): Promise<Map<string, SourceState>> {
  const { entries, keys, rules, report } = run;
  const states = new Map<string, SourceState>();
  const readers = await openReaders(rules, run.second);
  let [open, found, done] = [sources.length, 0, 0];

  async function* tasks(): AsyncGenerator<Task, void, undefined> {
    for await (const { result } of inOrder(sources, rules.ahead, source => readOne(source, run))) {
      open--;
      if (result === undefined) continue;
      const { state, documents } = result;
      tell({ notes: [], faults: state.faults }, report);
      found += documents.length;
      for (const document of documents) yield { state, document };
      yield { state, document: undefined };
    }
  }

  async function read({ document }: Task): Promise<Found> {
    if (document === undefined) return undefined;
    const key = keys.ofFacts(document);
    return entries.has(key) ? { key } : { key, reading: await readers.read(document) };
  }

  for await (const { item, result } of inOrder(tasks(), readers.ahead, read)) {
    const { state, document } = item;
    if (document === undefined) {
      states.set(state.path, state);
      if (!state.documents.some(({ again }) => again))
        entries.add(state.key, { documents: state.documents, faults: state.faults } satisfies KeptSource);
      continue;
    }
    done++;
    report.advance?.(done, found + open, { id: document.id, milliseconds: result!.reading?.milliseconds ?? 0 });
    state.documents.push(keep(document, result!, run));
  }
  return states;
}

/** Keeps the facts of a document; those of one of two readers under a key of their own. */
function keep({ id }: Document, { key, reading }: NonNullable<Found>, { entries, report }: ReadingRun): KeptDocument {
  if (reading === undefined) return { id, facts: key };
  tell(reading, report);
  if (reading.facts === undefined) return { id, again: true };
  const isWhole = reading.faults.length === 0;
  const facts = isWhole ? key : hashOf(`${key} in part`);
  entries.add(facts, reading.facts);
  return isWhole ? { id, facts } : { id, facts, again: true };
}
