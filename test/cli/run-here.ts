import { runToExit } from '../../src/cli/exit.ts';
import { createProgram } from '../../src/cli/program.ts';
import { oneLine, visible } from '../../src/cli/visible.ts';

/**
 * Runs `entente` to its end within this process, which is fast, and gives what `runCli` gives. What goes past the terminal, such
 * as a graph on standard output, is not caught.
 */
export async function runHere(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const said = { out: '', err: '' };
  const terminal = {
    tell: (text: string) => {
      said.out += visible(text);
    },
    progress: () => undefined,
    advance: () => undefined,
    note: (message: string) => {
      said.err += `${oneLine(message)}\n`;
    },
    fault: ({ message }: Error) => {
      process.exitCode = 1;
      said.err += `entente: ${oneLine(message)}\n`;
    },
    done: () => undefined,
  };
  const before = process.exitCode;
  process.exitCode = undefined;
  try {
    await runToExit(createProgram(terminal), [process.execPath, 'entente', ...args], terminal);
    return { status: Number(process.exitCode ?? 0), ...said };
  } finally {
    process.exitCode = before;
  }
}
