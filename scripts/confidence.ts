/**
 * Measures how often each rule is right, for the confidence of what it finds, and writes `data/confidence.json`:
 *   npm run confidence -- --text DIR --gold DIR [--scorer FILE]
 * For each rule the scorer sees what that rule found alone; of edges, between all nodes.
 */
import { Command } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { edgeRule, extract, loadAnalyser, merge, nodeRule, readAllDocuments } from '../src/index.ts';
import { countRight, rulesOf, writeCounts } from './evaluation/right-counts.ts';
import { findScorer, goldIds } from './scorer.ts';

const FILE = 'data/confidence.json';
const terminal = openTerminal();

interface Options {
  text: string;
  gold: string;
  scorer?: string;
}

async function measure(options: Options): Promise<void> {
  const scorer = findScorer(options);
  const ids = goldIds(options.gold);
  const analyse = loadAnalyser();
  const graphs = (await readAllDocuments([options.text], terminal))
    .filter(document => ids.includes(document.id))
    .map(document => ({ id: document.id, graph: merge([extract(document, analyse)]) }));
  const counted = countRight(
    graphs,
    { ...options, scorer },
    {
      node: node => rulesOf(node).map(rule => nodeRule(node.attributes.kind, rule)),
      edge: edge => rulesOf(edge).map(rule => edgeRule(edge.attributes.type, rule)),
    },
    terminal.progress,
  );
  writeCounts(FILE, counted);
  terminal.note(`${FILE}: ${Object.keys(counted).length} rules over ${graphs.length} documents.`);
}

const command = new Command('confidence')
  .requiredOption('--text <dir>', 'folder of documents')
  .requiredOption('--gold <dir>', 'folder of gold annotations')
  .option('--scorer <file>', 'the scorer (default: score.mjs above the gold)')
  .action(measure);
await runToExit(command, process.argv, terminal);
