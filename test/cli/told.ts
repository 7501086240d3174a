import { createProgram } from '../../src/cli/program.ts';
import { visible } from '../../src/cli/visible.ts';

/** What a command tells when it is run within this process. @throws What it throws. */
export async function told(...args: string[]): Promise<{ out: string; notes: string[]; faults: string[] }> {
  const said = { out: '', notes: [] as string[], faults: [] as string[] };
  const program = createProgram({
    tell: text => {
      said.out += visible(text);
    },
    progress: () => undefined,
    note: message => void said.notes.push(message),
    fault: ({ message }) => void said.faults.push(message),
    done: () => undefined,
  });
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(['node', 'entente', ...args]);
  return said;
}
