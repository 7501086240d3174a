import { Command } from 'commander';
import {
  buildFrom,
  buildGraph,
  filesUnder,
  GRAPH_BEGINS,
  type GraphFile,
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

/** Builds into a folder. */
async function buildStoreAt(folder: string, paths: string[], options: BuildOptions, terminal: Tally): Promise<void> {
  const ofFile = OF_FILE.find(name => options[name] !== undefined);
  if (ofFile !== undefined)
    throw new WrongUseError(
      `--${ofFile}: does not go with --into, whose folder holds the graph. Leave one of them out.`,
    );
  const { summary, isChanged } = (await buildInto(folder, paths, options, terminal)) ?? {};
  if (summary !== undefined) terminal.note(isChanged ? summary : `Nothing changed: ${summary}`);
}

/** Builds into a file, or to standard output. */
async function buildFile(paths: string[], options: BuildOptions, terminal: Tally): Promise<void> {
  const { like, jobs, output: file, force = false } = options;
  const output = { file, kind: GRAPH_KIND, inputs: filesUnder(paths), force };
  checkOutput(output);
  const read = readOptionsOf(options);
  const former = like === undefined ? undefined : placesOf(readGraphFile(like));
  const write = async (graph: GraphFile) => {
    await writeResult(graphText(graph), output);
    terminal.note(summaryOf(graph));
  };
  if (!modelReads(options)) return write(await buildFrom(paths, { jobs }, terminal, read, former));
  const model = await openReader(options, terminal);
  const documents = await readAllDocuments(paths, terminal, read);
  if (documents.length === 0) throw new InvalidInputError('build: no document could be read. No graph is written.');
  // A model is told beforehand of all that it is to read.
  if (!(await model.begin(documents))) return;
  try {
    await write(await buildGraph(documents, { jobs }, terminal, model.reader(loadAnalyser()), former));
  } finally {
    terminal.note(model.summary());
  }
}

async function build(paths: string[], options: BuildOptions, terminal: Tally): Promise<void> {
  if (options.into === undefined) await buildFile(paths, options, terminal);
  else await buildStoreAt(options.into, paths, options, terminal);
  terminal.sum();
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
