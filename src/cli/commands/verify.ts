import { Command } from 'commander';
import { readDocuments } from '../../read/read-documents.ts';
import { readGraphFile } from '../graph-file.ts';
import { writeResult } from '../output.ts';
import type { Terminal } from '../terminal.ts';
import { verifyQuotes } from '../verify-quotes.ts';

/** `entente verify graph.json PATH…` */
export function verifyCommand(terminal: Terminal): Command {
  return new Command('verify')
    .description('Read every quote of a graph again where it stands in the documents.')
    .argument('<graph>', 'a graph file, as "entente build" writes it')
    .argument('<path...>', 'the documents, or folders of them, that the graph was built from')
    .addHelpText(
      'after',
      `
Examples:
  $ entente verify graph.json data/documents
  412 of 412 quotes verbatim`,
    )
    .action(async (path: string, paths: string[]) => {
      const graph = readGraphFile(path);
      const { total, broken } = verifyQuotes(graph, readDocuments(paths, { ...terminal, note: () => undefined }));
      const lines = broken.map(({ under, evidence: { document, start, end, quote }, fault }) => {
        return `broken: ${under}: ${document} [${start}, ${end}) ${JSON.stringify(quote)}: ${fault}`;
      });
      await writeResult([...lines, `${total - broken.length} of ${total} quotes verbatim`, ''].join('\n'), undefined);
      if (broken.length > 0) process.exitCode = 1;
    });
}
