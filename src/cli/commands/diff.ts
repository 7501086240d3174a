import { Command } from 'commander';
import {
  DIFFERENCE_COLUMNS,
  DIFFERENCE_KINDS,
  DIFFERING,
  type Difference,
  differences,
  graphPathOf,
  readGraphFile,
  tableCells,
} from '../../index.ts';
import { type ListFormat, listFormat, writeRecords } from '../records.ts';
import type { Terminal } from '../terminal.ts';

/** How many of each came, went, …: "nodes: 2 came, 1 renamed". */
function summary(found: readonly Difference[]): string {
  const parts = DIFFERING.flatMap(of => {
    const counts = DIFFERENCE_KINDS.flatMap(change => {
      const number = found.filter(each => each.of === of && each.change === change).length;
      return number === 0 ? [] : [`${number} ${change}`];
    });
    return counts.length === 0 ? [] : [`${of}s: ${counts.join(', ')}`];
  });
  return `${parts.join('; ')}.`;
}

/** `entente diff OLD NEW [--format table|jsonl|csv]` */
export function diffCommand(terminal: Terminal): Command {
  return new Command('diff')
    .description('List in what two graphs differ: documents, nodes, edges and quotes that came and went, what changed.')
    .argument('<old>', 'a graph file, or a build folder, as "entente build" writes it')
    .argument('<new>', 'another one')
    .addOption(listFormat())
    .addHelpText(
      'after',
      `
Examples:
  $ entente diff former.json graph.json
  $ entente diff former.json graph.json --format csv

A node whose words are all under another key is renamed, or joined where that one has more. Quotes are listed under nodes and
edges that are in both. Places on the map are not compared. The exit status is 0 whether or not the graphs differ.`,
    )
    .action(async (former: string, latter: string, { format }: { format: ListFormat }) => {
      const found = differences(readGraphFile(former), readGraphFile(latter));
      const rows = () => tableCells(found, DIFFERENCE_COLUMNS);
      await writeRecords(
        { table: rows, csv: rows, lines: () => found },
        format,
        [former, latter].map(graphPathOf),
        terminal,
      );
      terminal.note(found.length === 0 ? 'The graphs say the same.' : summary(found));
    });
}
