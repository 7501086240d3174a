import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Document } from '../model/document.ts';
import { failed, type Outcome } from './by-rules.ts';

/** What runs the source, beside this file; where Entente is built, the worker beside it or beside the folder of its parts. */
function workerFile(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const [file] = ['worker.mjs', 'worker.js', '../worker.js'].map(name => join(here, name)).filter(existsSync);
  return file!;
}

/**
 * Threads that read documents by the rules, each with an analyser of its own. A thread that dies costs the document that it
 * reads; another takes its place.
 */
export class Workers {
  /** So many documents keep all threads at work, though one of them may take long. */
  readonly ahead: number;
  readonly #pool: Piscina;

  /** @param file What each thread runs. */
  constructor(jobs: number, file = workerFile()) {
    this.ahead = 8 * jobs;
    this.#pool = new Piscina({
      filename: file,
      minThreads: jobs,
      maxThreads: jobs,
      // Options of the program that uses the library, such as --eval, are not for its threads.
      execArgv: [],
    });
    // A thread that dies with no document costs nothing.
    this.#pool.on('error', () => undefined);
  }

  /** The facts of one document by the rules. */
  async read(document: Document, isBeside: boolean): Promise<Outcome> {
    try {
      return await this.#pool.run({ document, isBeside });
    } catch (error) {
      return failed(error);
    }
  }

  /** Ends the threads. */
  close(): Promise<void> {
    return this.#pool.destroy();
  }
}
