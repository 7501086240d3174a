import { Command, CommanderError } from 'commander';
import { version } from '../../package.json' with { type: 'json' };
import { InvalidInputError, NotFoundError, WrongUseError } from '../model/errors.ts';
import { buildCommand } from './commands/build.ts';
import { exportCommand } from './commands/export.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { oneLine, type Terminal } from './terminal.ts';

const EXIT = { done: 0, failed: 1, wrongUse: 2 };

function createProgram(terminal: Terminal): Command {
  const program = new Command('entente')
    .description(
      'Turns documents about diplomacy into a knowledge graph whose every node and edge rests on verbatim quotes.',
    )
    .version(version, '-V, --version')
    .addHelpText(
      'after',
      `
Examples:
  $ entente build data/documents -o graph.json
  $ entente verify graph.json data/documents
  $ entente export graph.json --format gexf -o graph.gexf
  $ entente serve graph.json

Exit status: 0 all went well, 1 some work failed, 2 wrong use.`,
    );
  const commands = [buildCommand(terminal), verifyCommand(terminal), exportCommand(), serveCommand()];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) {
    command
      .exitOverride()
      .configureOutput({ outputError: (message, write) => write(`entente: ${oneLine(message)}\n`) });
  }
  return program;
}

/** The exit status for an error, after telling of it in one line. */
function report(error: unknown, terminal: Terminal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.wrongUse;
  if (error instanceof InvalidInputError || error instanceof NotFoundError) terminal.fault(error);
  else if (error instanceof WrongUseError) {
    terminal.fault(error);
    return EXIT.wrongUse;
  } else {
    const { name, message } = error as Error;
    terminal.fault(new Error(`a fault of the program itself (${name}: ${message}). Please report it.`));
  }
  return EXIT.failed;
}

/**
 * Runs the command line. Sets the exit status of the process; never shows a stack trace.
 * @param argv As `process.argv` has it.
 */
export async function run(argv: string[], terminal: Terminal): Promise<void> {
  try {
    await createProgram(terminal).parseAsync(argv);
  } catch (error) {
    process.exitCode = report(error, terminal);
  } finally {
    terminal.done();
  }
}
