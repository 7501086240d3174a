import { setImmediate } from 'node:timers/promises';
import type { Analyse } from '../language/types.ts';
import { loadAnalyser } from '../load-analyser.ts';
import type { Document } from '../model/document.ts';
import { byRules, type Outcome, ruleReader } from './by-rules.ts';
import { type FromSource, fromSource, type SourceBytes } from './from-source.ts';
import { Workers } from './workers.ts';

/** Documents that are read one after the other. */
export type Documents = Iterable<Document> | AsyncIterable<Document>;

/** The rules, ready to read. */
export interface Rules {
  /** So many documents may be under way at a time. */
  ahead: number;
  /** The documents of a file. Never rejects. */
  fromSource(given: SourceBytes): Promise<FromSource>;
  /** The facts of one document; beside a model, with what the rules dropped. Never rejects. */
  read(document: Document, isBeside: boolean): Promise<Outcome>;
  close(): Promise<void>;
}

/** How the rules read: with an analyser in this thread, or in up to so many threads of their own. */
export type RuleReader = Analyse | { jobs: number };

/** So many characters are read sooner in this thread than by threads that have to start first: what one reads in two seconds. */
const WORTH_THREADS = 200_000;

/** The rules in this thread. Gives way between documents, so that progress can be shown. */
function inThisThread(given?: Analyse): Rules {
  let analyse = given;
  return {
    ahead: 1,
    fromSource,
    async read(document, isBeside) {
      await setImmediate();
      analyse ??= loadAnalyser();
      return byRules(document, analyse, await ruleReader(isBeside));
    },
    close: () => Promise.resolve(),
  };
}

/** Opens the rules for so many characters, or bytes: with threads where there is enough to read. */
export function openRules(reader: RuleReader, size: number): Rules {
  if (typeof reader === 'function') return inThisThread(reader);
  return reader.jobs > 1 && size >= WORTH_THREADS ? new Workers(reader.jobs) : inThisThread();
}

/** Opens the rules for documents. Gives the documents, too, some of them taken already. */
export async function openRulesFor(
  documents: Documents,
  reader: RuleReader,
): Promise<{ rules: Rules; documents: Documents }> {
  if (typeof reader === 'function') return { rules: openRules(reader, 0), documents };
  const taken: Document[] = [];
  let size = 0;
  const others = all(documents);
  while (size < WORTH_THREADS) {
    const { value, done } = await others.next();
    if (done) break;
    taken.push(value);
    size += value.text.length;
  }
  return { rules: openRules(reader, size), documents: all(taken, others) };
}

async function* all(...parts: Documents[]): AsyncGenerator<Document, void, undefined> {
  for (const part of parts) yield* part;
}
