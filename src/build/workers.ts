import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Document } from '../model/document.ts';
import { shownPath } from '../read/source.ts';
import { failed, type Outcome } from './by-rules.ts';
import type { FromSource, SourceBytes } from './from-source.ts';

/** What runs the source, beside this file; where Entente is built, the worker beside it or beside the folder of its parts. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const [file] = ['worker.mjs', 'worker.js', '../worker.js'].map(name => join(here, name)).filter(existsSync);
  return file!;
}

/**
 * Threads that read documents by the rules, each with an analyser of its own. A thread that dies costs the document that it
 * reads; another takes its place. They start when the first document comes.
 */
export class Workers {
  /** So many documents keep all threads at work, though one of them may take long. */
  readonly ahead: number;
  readonly #jobs: number;
  readonly #file: string;
  #pool: Piscina | undefined;

  /** @param file What each thread runs. */
  constructor(jobs: number, file = workerFile()) {
    this.ahead = 8 * jobs;
    this.#jobs = jobs;
    this.#file = file;
  }

  /** The facts of one document by the rules. */
  async read(document: Document, isBeside: boolean): Promise<Outcome> {
    try {
      return await this.#run({ document, isBeside }, 'read');
    } catch (error) {
      return failed(error);
    }
  }

  /** The documents of a file. */
  async fromSource(given: SourceBytes): Promise<FromSource> {
    try {
      return await this.#run(given, 'fromSource');
    } catch (error) {
      const { name, message } = error as Error;
      const fault = `${shownPath(given.source)}: could not be read (${name}: ${message}). It is left out.`;
      return { documents: [], notes: [], faults: [fault] };
    }
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#pool?.destroy();
  }

  #run<Result>(task: object, name: string): Promise<Result> {
    this.#pool ??= this.#start();
    return this.#pool.run(task, { name });
  }

  #start(): Piscina {
    const pool = new Piscina({
      filename: this.#file,
      // Which of its functions a thread looks for when it starts.
      name: 'read',
      minThreads: this.#jobs,
      maxThreads: this.#jobs,
      // Options of the program that uses the library, such as --eval, are not for its threads.
      execArgv: [],
    });
    // A thread that dies with no document costs nothing.
    pool.on('error', () => undefined);
    return pool;
  }
}
