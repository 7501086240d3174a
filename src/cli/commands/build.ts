import { Command } from 'commander';
import {
  buildGraph,
  GRAPH_BEGINS,
  graphText,
  InvalidInputError,
  loadAnalyser,
  placesOf,
  readAllDocuments,
  readGraphFile,
  summaryOf,
  WrongUseError,
} from '../../index.ts';
import { addIntoOptions, buildInto, type IntoOptions } from '../into.ts';
import { checkOutput, writeResult } from '../output.ts';
import type { FileKind } from '../place.ts';
import { readOptionsOf } from '../read-options.ts';
import { modelReads, openReader } from '../reader-options.ts';
import { type Tally, tallyOn } from '../tally.ts';
import type { Terminal } from '../terminal.ts';

const GRAPH_KIND: FileKind = { name: 'a graph file of Entente', begins: GRAPH_BEGINS };

interface BuildOptions extends IntoOptions {
  into?: string;
  output?: string;
  like?: string;
  force?: boolean;
}

/** Options that say something about a graph file. */
const OF_FILE = ['output', 'like', 'force'] as const;

async function build(paths: string[], options: BuildOptions, terminal: Tally): Promise<void> {
  if (options.into !== undefined) {
    const ofFile = OF_FILE.find(name => options[name] !== undefined);
    if (ofFile !== undefined)
      throw new WrongUseError(
        `--${ofFile}: does not go with --into, whose folder holds the graph. Leave one of them out.`,
      );
    const { summary, isChanged } = (await buildInto(options.into, paths, options, terminal)) ?? {};
    if (summary !== undefined) terminal.note(isChanged ? summary : `Nothing changed: ${summary}`);
    terminal.sum();
    return;
  }
  const model = modelReads(options) ? await openReader(options, terminal) : undefined;
  const inputs: string[] = [];
  const report = { ...terminal, reading: (file: string) => inputs.push(file) };
  const documents = await readAllDocuments(paths, report, readOptionsOf(options));
  if (documents.length === 0) throw new InvalidInputError('build: no document could be read. No graph is written.');
  const output = { file: options.output, kind: GRAPH_KIND, inputs, force: options.force ?? false };
  checkOutput(output);
  const former = options.like === undefined ? undefined : placesOf(readGraphFile(options.like));
  if (model && !(await model.begin(documents))) return;
  try {
    const second = model?.reader(loadAnalyser());
    const graph = await buildGraph(documents, { jobs: options.jobs }, terminal, second, former);
    await writeResult(graphText(graph), output);
    terminal.note(summaryOf(graph));
    terminal.sum();
  } finally {
    if (model) terminal.note(model.summary());
  }
}

/** `entente build PATH… [-o FILE]` */
export function buildCommand(terminal: Terminal): Command {
  const command = new Command('build')
    .description('Read documents and build their knowledge graph.')
    .argument('<path...>', 'documents, folders and archives of them, or - for standard input')
    .option('-o, --output <file>', 'write the graph to this file instead of standard output')
    .option('--into <dir>', 'build into this folder, which keeps what was read: the next run reads only what changed')
    .option('--like <file>', 'leave nodes where they lie in this graph file, as when a document is added')
    .option('--force', 'replace a file that is no graph file; a document that is read is never replaced')
    .addHelpText(
      'after',
      `
Examples:
  $ entente build data/documents -o graph.json
  $ entente build report.txt notes/ | gzip > graph.json.gz
  $ entente build data/documents --into store
  $ entente build data/documents more/ --like graph.json -o graph.json

A documents.json beside the documents may give their ids, titles, sources and dates.`,
    )
    .action((paths: string[], options: BuildOptions) => build(paths, options, tallyOn(terminal)));
  return addIntoOptions(command);
}
