import { Command, Option } from 'commander';
import { toGexf } from '../../export/gexf.ts';
import type { GraphFile } from '../../model/graph.ts';
import { readGraphFile } from '../graph-file.ts';
import { writeResult } from '../output.ts';

const FORMATS: Record<string, (graph: GraphFile) => string> = { gexf: toGexf };

/** `entente export graph.json --format gexf [-o FILE]` */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write a graph in the format of another program.')
    .argument('<graph>', 'a graph file, as "entente build" writes it')
    .addOption(
      new Option('-f, --format <format>', 'format to write').choices(Object.keys(FORMATS)).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .addHelpText(
      'after',
      `
Examples:
  $ entente export graph.json --format gexf -o graph.gexf    for Gephi, Gephi Lite, NetworkX`,
    )
    .action(async (path: string, options: { format: string; output?: string }) => {
      await writeResult(FORMATS[options.format]!(readGraphFile(path)), options.output);
    });
}
