/**
 * Measures how often each rule is right, for the confidence of what it finds, and writes `data/confidence.json`:
 *   npm run confidence -- --text DIR --gold DIR [--scorer FILE]
 * For each rule the scorer sees what that rule found alone; of edges, between all nodes.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import {
  type Evidence,
  edgeRule,
  extract,
  type GraphFile,
  loadAnalyser,
  merge,
  nodeRule,
  readDocuments,
} from '../src/index.ts';
import { findScorer, goldIds } from './scorer.ts';

const FILE = 'data/confidence.json';
const terminal = openTerminal();

interface Options {
  text: string;
  gold: string;
  scorer?: string;
}
interface Score {
  p: number | null;
  found: number;
}

async function measure(options: Options): Promise<void> {
  const scorer = findScorer(options);
  const ids = goldIds(options.gold);
  const analyse = loadAnalyser();
  const graphs = readDocuments([options.text], terminal)
    .filter(document => ids.includes(document.id))
    .map(document => ({ id: document.id, graph: merge([extract(document, analyse)]) }));
  const folder = mkdtempSync(join(tmpdir(), 'entente-confidence-'));
  const scoreOf = (only: (graph: GraphFile) => GraphFile): Record<string, Score> => {
    for (const { id, graph } of graphs) writeFileSync(join(folder, `${id}.json`), JSON.stringify(only(graph)));
    const flags = [
      '--text',
      options.text,
      '--gold',
      options.gold,
      '--graphs',
      folder,
      '--ids',
      ids.join(','),
      '--json',
    ];
    return JSON.parse(execFileSync(process.execPath, [scorer, ...flags], { encoding: 'utf8' })).scores;
  };
  try {
    const measured: Record<string, [right: number, found: number]> = {};
    const note = (rule: string, { p, found }: Score) => {
      measured[rule] = [Math.round((p ?? 0) * found), found];
    };
    const all = graphs.map(({ graph }) => graph);
    for (const rule of rulesOf(all.flatMap(graph => graph.nodes.map(nodeRules)))) {
      terminal.progress(rule);
      const by = (graph: GraphFile) => ({
        ...graph,
        nodes: graph.nodes.filter(node => nodeRules(node).includes(rule)),
        edges: [],
      });
      note(rule, scoreOf(by).nodes!);
    }
    for (const rule of rulesOf(all.flatMap(graph => graph.edges.map(edgeRules)))) {
      terminal.progress(rule);
      const by = (graph: GraphFile) => ({
        ...graph,
        edges: graph.edges.filter(edge => edgeRules(edge).includes(rule)),
      });
      note(rule, scoreOf(by).edges!);
    }
    const lines = Object.entries(measured).map(
      ([rule, counts]) => `  ${JSON.stringify(rule)}: ${JSON.stringify(counts)}`,
    );
    writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
    terminal.note(`${FILE}: ${lines.length} rules over ${graphs.length} documents.`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Found = { attributes: { evidence: Evidence[] } };
const nodeRules = ({ attributes }: GraphFile['nodes'][number]): string[] =>
  rules({ attributes }).map(rule => nodeRule(attributes.kind, rule));
const edgeRules = ({ attributes }: GraphFile['edges'][number]): string[] =>
  rules({ attributes }).map(rule => edgeRule(attributes.type, rule));
const rules = ({ attributes }: Found): string[] => attributes.evidence.flatMap(({ rule }) => rule ?? []);
const rulesOf = (lists: readonly string[][]): string[] => [...new Set(lists.flat())].sort();

const command = new Command('confidence')
  .requiredOption('--text <dir>', 'folder of documents')
  .requiredOption('--gold <dir>', 'folder of gold annotations')
  .option('--scorer <file>', 'the scorer (default: score.mjs above the gold)')
  .action(measure);
await runToExit(command, process.argv, terminal);
