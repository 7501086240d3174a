import { runToExit } from './exit.ts';
import { createProgram } from './program.ts';
import { openTerminal } from './terminal.ts';

// A reader that has seen enough (`entente build … | head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const terminal = openTerminal();
await runToExit(createProgram(terminal), process.argv, terminal);
