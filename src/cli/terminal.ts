import yoctoSpinner from 'yocto-spinner';
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
  const say = (line: string) => {
    const text = spinner?.isSpinning ? spinner.text : undefined;
    if (text !== undefined) spinner?.stop();
    process.stderr.write(`${line}\n`);
    if (text !== undefined) spinner?.start(text);
  };
  return {
    tell: text => writeOut(visible(text)),
    progress(message) {
      if (spinner === undefined) return;
      if (spinner.isSpinning) spinner.text = oneLine(message);
      else spinner.start(oneLine(message));
    },
    note: message => say(oneLine(message)),
    fault(error) {
      process.exitCode = 1;
      say(`entente: ${oneLine(error.message)}`);
    },
    done: () => spinner?.stop(),
  };
}
