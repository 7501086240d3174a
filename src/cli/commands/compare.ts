import { Command } from 'commander';
import {
  type Agreement,
  COMPARED_COLUMNS,
  comparison,
  NotFoundError,
  readGraphFile,
  tableCells,
  toCsv,
} from '../../index.ts';
import { checkOutput, writeResult } from '../output.ts';
import type { FileKind } from '../place.ts';
import type { Terminal } from '../terminal.ts';

/** A table of ours begins with the mark of UTF-8 and the name of its first column. */
const TABLE_KIND: FileKind = {
  name: 'a table of "entente compare"',
  begins: new RegExp(`^\\uFEFF?${COMPARED_COLUMNS[0]!.label},`),
};

/** `entente compare GRAPH [-o FILE]` */
export function compareCommand(terminal: Terminal): Command {
  return new Command('compare')
    .description('List what two readers agree and disagree on, as a table (CSV).')
    .argument('<graph>', 'a graph file that "entente build --reader both" wrote')
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace a file that is no such table; the graph that is read is never replaced')
    .addHelpText(
      'after',
      `
Examples:
  $ entente compare graph.json
  $ entente compare graph.json -o graph.csv`,
    )
    .action(async (path: string, options: { output?: string; force?: boolean }) => {
      const output = { file: options.output, kind: TABLE_KIND, inputs: [path], force: options.force ?? false };
      checkOutput(output);
      const rows = comparison(readGraphFile(path));
      if (rows.length === 0)
        throw new NotFoundError(`${path}: two readers did not read it. Build it with --reader both to compare them.`);
      await writeResult(toCsv(tableCells(rows, COMPARED_COLUMNS)), output);
      const count = (who: Agreement): number => rows.filter(({ says }) => says === who).length;
      terminal.note(
        `${count('both')} said by both, ${count('rules')} by the rules alone, ${count('model')} by the model alone.`,
      );
    });
}
