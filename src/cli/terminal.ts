import yoctoSpinner from 'yocto-spinner';

/** What a command has to tell besides its result: all of it on standard error. */
export interface Terminal {
  /** What is being done now; seen only where standard error is a terminal. */
  progress(message: string): void;
  /** Something worth knowing that is no fault. */
  note(message: string): void;
  /** Something went wrong. The command goes on, and ends with exit status 1. */
  fault(error: Error): void;
  /** Takes the progress off the screen. */
  done(): void;
}

/** One line for a fault, whatever line ends and control characters a file's name or a parser's message holds. */
export function oneLine(message: string): string {
  return message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

/** A terminal on standard error. Faults set the exit status of the process to 1. */
export function openTerminal(): Terminal {
  const spinner = process.stderr.isTTY ? yoctoSpinner() : undefined;
  const say = (line: string) => {
    const text = spinner?.isSpinning ? spinner.text : undefined;
    if (text !== undefined) spinner?.stop();
    process.stderr.write(`${line}\n`);
    if (text !== undefined) spinner?.start(text);
  };
  return {
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
