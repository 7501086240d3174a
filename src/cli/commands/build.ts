import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import {
  buildGraph,
  GRAPH_BEGINS,
  type GraphFile,
  graphText,
  InvalidInputError,
  loadAnalyser,
  placesOf,
  readAllDocuments,
  readGraphFile,
} from '../../index.ts';
import { checkOutput, writeResult } from '../output.ts';
import type { FileKind } from '../place.ts';
import { addReadFlags, type ReadFlags, readOptionsOf } from '../read-options.ts';
import { addReaderOptions, modelReads, openReader, type ReaderOptions } from '../reader-options.ts';
import type { Terminal } from '../terminal.ts';

const GRAPH_KIND: FileKind = { name: 'a graph file of Entente', begins: GRAPH_BEGINS };

function summary(graph: GraphFile): string {
  const quotes = [...graph.nodes, ...graph.edges].reduce((sum, part) => sum + part.attributes.evidence.length, 0);
  const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
  return `${[
    count(graph.attributes.documents.length, 'document'),
    count(graph.nodes.length, 'node'),
    count(graph.edges.length, 'edge'),
    count(quotes, 'quote'),
  ].join(', ')}.`;
}

const MOST_JOBS = 256;

function parseJobs(value: string): number {
  const number = Number(value);
  if (!/^[1-9]\d*$/.test(value) || number > MOST_JOBS)
    throw new InvalidArgumentError(`Give a whole number from 1 to ${MOST_JOBS}.`);
  return number;
}

interface BuildOptions extends ReaderOptions, ReadFlags {
  output?: string;
  like?: string;
  force?: boolean;
  jobs: number;
}

async function build(paths: string[], options: BuildOptions, terminal: Terminal): Promise<void> {
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
    terminal.note(summary(graph));
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
    .option('--like <file>', 'leave nodes where they lie in this graph file, as when a document is added')
    .option(
      '-j, --jobs <number>',
      'documents that are read at a time (default: one for each processor)',
      parseJobs,
      availableParallelism(),
    )
    .option('--force', 'replace a file that is no graph file; a document that is read is never replaced')
    .addHelpText(
      'after',
      `
Examples:
  $ entente build data/documents -o graph.json
  $ entente build report.txt notes/ | gzip > graph.json.gz
  $ entente build data/documents more/ --like graph.json -o graph.json

A documents.json beside the documents may give their ids, titles, sources and dates.`,
    )
    .action((paths: string[], options: BuildOptions) => build(paths, options, terminal));
  return addReaderOptions(addReadFlags(command));
}
