import { type Command, CommanderError } from 'commander';
import { InvalidInputError, NotFoundError, WrongUseError } from '../index.ts';
import type { Terminal } from './terminal.ts';

const DONE = 0;
const FAILED = 1;
const WRONG_USE = 2;

/** Makes a command and those under it throw where they would end the process, and tell faults in one line. */
function takeOver(command: Command, terminal: Terminal): void {
  command.exitOverride().configureOutput({
    writeOut: text => terminal.tell(text),
    outputError: message => {
      const fault = message.trim().replace(/^error: |\.$/g, '');
      terminal.fault(new Error(`${fault}. See --help.`));
    },
  });
  for (const each of command.commands) takeOver(each, terminal);
}

/** The exit status for an error, after telling of it in one line. */
function statusOf(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : WRONG_USE;
  if (error instanceof InvalidInputError || error instanceof NotFoundError) terminal.fault(error);
  else if (error instanceof WrongUseError) {
    terminal.fault(error);
    return WRONG_USE;
  } else {
    const { name, message } = error as Error;
    terminal.fault(new Error(`a fault of the program itself (${name}: ${message}). Please report it.`));
  }
  return FAILED;
}

/**
 * Runs a command line and sets the exit status of the process: 0 all went well, 1 work failed, 2 wrong use. Never shows a
 * stack trace.
 * @param argv As `process.argv` has it.
 */
export async function runToExit(command: Command, argv: string[], terminal: Terminal): Promise<void> {
  takeOver(command, terminal);
  try {
    await command.parseAsync(argv);
  } catch (error) {
    process.exitCode = statusOf(error, terminal);
  } finally {
    terminal.done();
  }
}
