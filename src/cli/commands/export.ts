import { Command, Option } from 'commander';
import { EXPORT_FORMATS, graphPathOf, readGraphFile } from '../../index.ts';
import { checkOutput, writeResult } from '../output.ts';

const NAMES = EXPORT_FORMATS.map(({ name }) => name);

const WIDTH = Math.max(...NAMES.map(name => name.length));

const HELP = `
Formats:
${EXPORT_FORMATS.map(({ name, label, programs }) => `  ${name.padEnd(WIDTH)}  ${label}, for ${programs}`).join('\n')}

Examples:
  $ entente export graph.json --format gexf -o graph.gexf
  $ entente export graph.json --format brief | less`;

/** `entente export graph.json --format gexf [-o FILE]` */
export function exportCommand(): Command {
  return new Command('export')
    .description('Write a graph in the format of another program.')
    .argument('<graph>', 'a graph file, or a build folder, as "entente build" writes it')
    .addOption(new Option('-f, --format <format>', 'format to write').choices(NAMES).makeOptionMandatory())
    .option('-o, --output <file>', 'write to this file instead of standard output')
    .option('--force', 'replace a file that is of another format; the graph that is read is never replaced')
    .addHelpText('after', HELP)
    .action(async (path: string, options: { format: string; output?: string; force?: boolean }) => {
      const { name, write, begins } = EXPORT_FORMATS.find(each => each.name === options.format)!;
      const kind = { name: `a file of the format ${name}`, begins };
      const output = { file: options.output, kind, inputs: [graphPathOf(path)], force: options.force ?? false };
      checkOutput(output);
      await writeResult(await write(readGraphFile(path)), output);
    });
}
