import yoctoSpinner from 'yocto-spinner';
import type { BuildReport } from '../index.ts';
import { progressLine } from './progress-line.ts';
import { oneLine, visible } from './visible.ts';
import { writeOut } from './write-all.ts';

/**
 * Whatever a command tells people. Texts, names and keys that come from documents and graphs pass here and nowhere else, so
 * that none of their characters acts on the terminal. All but `tell` is on standard error.
 */
export interface Terminal {
  /** What was asked for, on standard output. @throws InvalidInputError where not all of it could be written. */
  tell(text: string): void;
  /** What is being done now; seen only where standard error is a terminal. */
  progress(message: string): void;
  /** How far the reading of documents is; seen where `progress` is. */
  advance: NonNullable<BuildReport['advance']>;
  /** Something worth knowing that is no fault. */
  note(message: string): void;
  /** Something went wrong. The command goes on, and ends with exit status 1. */
  fault(error: Error): void;
  /** Takes the progress off the screen. */
  done(): void;
}

/** The terminal of the process. Faults set its exit status to 1. */
export function openTerminal(): Terminal {
  // Where standard error takes nothing, there is nobody to tell.
  process.stderr.on('error', () => {
    process.exitCode ??= 1;
  });
  const spinner = process.stderr.isTTY ? yoctoSpinner() : undefined;
  /** When the first document was read. */
  let start: number | undefined;
  const show = (text: string) => {
    if (spinner?.isSpinning) spinner.text = text;
    else spinner?.start(text);
  };
  const say = (line: string) => {
    const text = spinner?.isSpinning ? spinner.text : undefined;
    if (text !== undefined) spinner?.stop();
    process.stderr.write(`${line}\n`);
    if (text !== undefined) spinner?.start(text);
  };
  return {
    tell: text => writeOut(visible(text)),
    progress: message => show(oneLine(message)),
    advance(done, total) {
      if (spinner === undefined) return;
      start ??= performance.now();
      show(progressLine(done, total, performance.now() - start));
    },
    note: message => say(oneLine(message)),
    fault(error) {
      process.exitCode = 1;
      say(`entente: ${oneLine(error.message)}`);
    },
    done() {
      start = undefined;
      spinner?.stop();
    },
  };
}
