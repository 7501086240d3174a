import { setImmediate } from 'node:timers/promises';
import type { Analyse } from '../language/types.ts';
import { loadAnalyser } from '../load-analyser.ts';
import type { Document } from '../model/document.ts';
import { byRules, type Outcome, ruleReader } from './by-rules.ts';
import { Workers } from './workers.ts';

/** The rules, ready to read. */
export interface Rules {
  /** So many documents may be under way at a time. */
  ahead: number;
  /** The facts of one document; beside a model, with what the rules dropped. Never rejects. */
  read(document: Document, isBeside: boolean): Promise<Outcome>;
  close(): Promise<void>;
}

/** How the rules read: with an analyser in this thread, or in up to so many threads of their own. */
export type RuleReader = Analyse | { jobs: number };

/** So many characters are read sooner in this thread than by threads that have to start first: what one reads in two seconds. */
const WORTH_THREADS = 200_000;

/** The rules in this thread. Gives way between documents, so that progress can be shown. */
const inThisThread = (analyse: Analyse): Rules => ({
  ahead: 1,
  async read(document, isBeside) {
    await setImmediate();
    return byRules(document, analyse, await ruleReader(isBeside));
  },
  close: () => Promise.resolve(),
});

/** Opens the rules for documents: with threads where there is enough to read. Gives the documents, too, some of them taken already. */
export async function openRules(
  documents: Iterable<Document> | AsyncIterable<Document>,
  reader: RuleReader,
): Promise<{ rules: Rules; documents: AsyncIterable<Document> }> {
  if (typeof reader === 'function') return { rules: inThisThread(reader), documents: all([], documents) };
  const { jobs } = reader;
  const taken: Document[] = [];
  let characters = 0;
  const open = iteratorOf(documents);
  while (jobs > 1 && characters < WORTH_THREADS) {
    const { value, done } = await open.next();
    if (done) break;
    taken.push(value);
    characters += value.text.length;
  }
  const rules = characters < WORTH_THREADS ? inThisThread(loadAnalyser()) : new Workers(jobs);
  return { rules, documents: all(taken, open) };
}

async function* iteratorOf(documents: Iterable<Document> | AsyncIterable<Document>): AsyncGenerator<Document> {
  yield* documents;
}

async function* all(
  taken: Iterable<Document>,
  others: Iterable<Document> | AsyncIterable<Document>,
): AsyncGenerator<Document> {
  yield* taken;
  yield* others;
}
