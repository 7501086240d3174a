import { Command } from 'commander';
import { readAllDocuments, readGraphWithFaults, verifyGraph } from '../../index.ts';
import { addReadFlags, type ReadFlags, readOptionsOf } from '../read-options.ts';
import type { Terminal } from '../terminal.ts';
import { oneLine } from '../visible.ts';

const NO_QUOTES = 'The graph holds no quotes: there is none to verify.';

/** `entente verify graph.json PATH…` */
export function verifyCommand(terminal: Terminal): Command {
  const command = new Command('verify')
    .description('Compare a graph with its documents: the texts that it holds, and every quote where it stands.')
    .argument('<graph>', 'a graph file, as "entente build" writes it')
    .argument('<path...>', 'the documents, or folders of them, that the graph was built from')
    .addHelpText(
      'after',
      `
Examples:
  $ entente verify graph.json data/documents
  412 of 412 quotes verbatim`,
    )
    .action(async (path: string, paths: string[], flags: ReadFlags) => {
      const { graph, faults: inGraph } = readGraphWithFaults(path);
      const documents = await readAllDocuments(paths, { ...terminal, note: () => undefined }, readOptionsOf(flags));
      const { total, verbatim, faults: inDocuments, strangers } = verifyGraph(graph, documents);
      const faults = [...inGraph.map(fault => `fault: ${fault}`), ...inDocuments];
      const result = total === 0 ? NO_QUOTES : `${verbatim} of ${total} quotes verbatim`;
      if (faults.length > 0) process.exitCode = 1;
      terminal.tell([...faults, result].map(line => `${oneLine(line)}\n`).join(''));
      for (const id of strangers) terminal.note(`${id}: is read, and is no document of the graph.`);
    });
  return addReadFlags(command);
}
