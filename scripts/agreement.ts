/**
 * Measures by recorded answers how often a language model is right, and how often what both readers say, or one of them
 * alone, for the confidence of what they say. Writes `data/agreement.json` and prints a table:
 *   npm run agreement -- --text DIR --gold DIR --replay DIR [--model NAME] [--scorer FILE]
 * Documents without recorded answers are left out.
 */
import { Command } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { modelOption, openReader, replayOption } from '../src/cli/reader-options.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { writeOut } from '../src/cli/write-all.ts';
import {
  AGREEMENTS,
  agreementRule,
  buildGraph,
  type Document,
  edgeRule,
  type GraphEdge,
  type GraphNode,
  loadAnalyser,
  NODE_KINDS,
  nodeRule,
  readDocuments,
  type SecondReader,
} from '../src/index.ts';
import { countRight, type Graphs, type RightCount, rulesOf, writeCounts } from './evaluation/right-counts.ts';
import { findScorer, goldIds } from './scorer.ts';

const FILE = 'data/agreement.json';
const terminal = openTerminal();
const analyse = loadAnalyser();

interface Options {
  text: string;
  gold: string;
  replay: string;
  model?: string;
  scorer?: string;
}

/** The graphs of documents by some readers. */
async function graphsOf(documents: readonly Document[], second: SecondReader): Promise<Graphs> {
  const graphs = [];
  for (const document of documents)
    graphs.push({ id: document.id, graph: await buildGraph([document], analyse, terminal, second) });
  return graphs;
}

/** Names by who says something. */
const agreementName = ({ attributes }: GraphNode | GraphEdge): string[] =>
  attributes.readers
    ? [agreementRule('kind' in attributes ? attributes.kind : attributes.type, attributes.readers)]
    : [];

/** How often a claim of both, of the rules alone and of the model alone is right, of nodes and of edges. */
function tableOf(counted: Readonly<Record<string, RightCount>>): string {
  const isNode = (name: string) => NODE_KINDS.some(kind => name.startsWith(`${kind} `));
  const lines = AGREEMENTS.flatMap(agreement => {
    const ending = agreement === 'both' ? ' both' : ` ${agreement} alone`;
    return [true, false].map(nodes => {
      const counts = Object.entries(counted).filter(([name]) => name.endsWith(ending) && isNode(name) === nodes);
      const [right, found] = [0, 1].map(at => counts.reduce((sum, [, count]) => sum + count[at]!, 0));
      const share = found ? (right! / found).toFixed(3) : '-';
      return `${ending.trim().padEnd(14)} ${(nodes ? 'nodes' : 'edges').padEnd(7)} ${`${right}`.padStart(5)} of ${`${found}`.padStart(5)}  ${share}`;
    });
  });
  return `${lines.join('\n')}\n`;
}

async function measure(options: Options): Promise<void> {
  const places = { ...options, scorer: findScorer(options) };
  const ids = goldIds(options.gold);
  const [alone, beside] = await Promise.all(
    (['model', 'both'] as const).map(reader => openReader({ ...options, reader }, terminal)),
  );
  const documents: Document[] = [];
  for await (const document of readDocuments([options.text], terminal))
    if (ids.includes(document.id) && (await alone!.isAnswered(document))) documents.push(document);
  const byRule = {
    node: (node: GraphNode) => rulesOf(node).map(rule => nodeRule(node.attributes.kind, rule)),
    edge: (edge: GraphEdge) => rulesOf(edge).map(rule => edgeRule(edge.attributes.type, rule)),
  };
  const byReaders = { node: agreementName, edge: agreementName };
  const ofModel = await graphsOf(documents, alone!.reader(analyse));
  const ofBoth = await graphsOf(documents, beside!.reader(analyse));
  const agreed = countRight(ofBoth, places, byReaders, terminal.progress);
  writeCounts(FILE, { ...countRight(ofModel, places, byRule, terminal.progress), ...agreed });
  writeOut(`${documents.length} documents\n${tableOf(agreed)}`);
  terminal.note(`${FILE} is written.`);
}

const command = new Command('agreement')
  .requiredOption('--text <dir>', 'folder of documents')
  .requiredOption('--gold <dir>', 'folder of gold annotations')
  .addOption(replayOption().makeOptionMandatory())
  .addOption(modelOption())
  .option('--scorer <file>', 'the scorer (default: score.mjs above the gold)')
  .action(measure);
await runToExit(command, process.argv, terminal);
