import { Command, Option } from 'commander';
import { toGexf } from '../../export/gexf.ts';
import type { GraphFile } from '../../model/graph.ts';
import { readGraphFile } from '../graph-file.ts';
import { checkOutput, writeResult } from '../output.ts';
import type { FileKind } from '../place.ts';

/** A format of another program. */
interface Format {
  write(graph: GraphFile): string;
  kind: FileKind;
}

const FORMATS: Record<string, Format> = {
  gexf: {
    write: toGexf,
    kind: { name: 'a GEXF file', begins: /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<!--.*?-->\s*)*<gexf\b/s },
  },
};

/** `entente export graph.json --format gexf [-o FILE]` */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write a graph in the format of another program.')
    .argument('<graph>', 'a graph file, as "entente build" writes it')
    .addOption(
      new Option('-f, --format <format>', 'format to write').choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace a file that is of another format; the graph that is read is never replaced')
    .addHelpText(
      'after',
      `
Examples:
  $ entente export graph.json --format gexf -o graph.gexf    for Gephi, Gephi Lite, NetworkX`,
    )
    .action(async (path: string, options: { format: string; output?: string; force?: boolean }) => {
      const { write, kind } = FORMATS[options.format]!;
      const output = { file: options.output, kind, inputs: [path], force: options.force ?? false };
      checkOutput(output);
      await writeResult(write(readGraphFile(path)), output);
    });
}
