import { runToExit } from './exit.ts';
import { createProgram } from './program.ts';
import { openTerminal } from './terminal.ts';

const terminal = openTerminal();
await runToExit(createProgram(terminal), process.argv, terminal);
