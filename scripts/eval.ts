/**
 * Measures extraction: builds one graph for each document of a folder and runs the scorer over them.
 *   npm run eval -- --text DIR --gold DIR [--part seen|unseen] [--verbose] [--scorer FILE]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { buildGraph, graphText, loadAnalyser, readDocuments } from '../src/index.ts';
import { findScorer, goldIds } from './scorer.ts';

interface Options {
  text: string;
  gold: string;
  part?: Part;
  verbose?: boolean;
  scorer?: string;
}
const PARTS = ['seen', 'unseen', 'all'] as const;
type Part = (typeof PARTS)[number];

/** Work is guided by what is seen; of the unseen only the table is looked at. Of the newswire, every second one is unseen. */
function idsOf(part: Part, ids: readonly string[]): string[] {
  const news = ids.filter(id => /^\d{3}$/.test(id));
  const wire = ids.filter(id => !news.includes(id));
  const unseen = wire.filter((_, index) => index % 2 === 1);
  if (part === 'all') return [...ids];
  return part === 'unseen' ? unseen : ids.filter(id => !unseen.includes(id));
}

const terminal = openTerminal();

async function evaluate(options: Options): Promise<void> {
  const scorer = findScorer(options);
  const parts = options.part === undefined ? PARTS : [options.part];
  const ids = goldIds(options.gold);
  const wanted = new Set(parts.flatMap(part => idsOf(part, ids)));
  const graphs = mkdtempSync(join(tmpdir(), 'entente-eval-'));
  try {
    const analyse = loadAnalyser();
    for (const document of readDocuments([options.text], terminal)) {
      if (!wanted.has(document.id)) continue;
      try {
        writeFileSync(join(graphs, `${document.id}.json`), graphText(await buildGraph([document], analyse, terminal)));
      } catch (error) {
        terminal.fault(error as Error);
      }
    }
    terminal.done();
    for (const part of parts) {
      const these = idsOf(part, ids);
      if (parts.length > 1) console.log(`\n${part}: ${these.length} documents`);
      const folders = ['--text', options.text, '--gold', options.gold, '--graphs', graphs];
      const flags = ['--ids', these.join(','), ...(options.verbose ? ['--verbose'] : [])];
      if (these.length > 0) execFileSync(process.execPath, [scorer, ...folders, ...flags], { stdio: 'inherit' });
    }
  } finally {
    rmSync(graphs, { recursive: true, force: true });
  }
}

const command = new Command('eval')
  .requiredOption('--text <dir>', 'folder of documents')
  .requiredOption('--gold <dir>', 'folder of gold annotations')
  .addOption(new Option('--part <part>', 'score this part alone').choices(PARTS))
  .option('--verbose', 'list every miss and every extra')
  .option('--scorer <file>', 'the scorer (default: score.mjs above the gold)')
  .action(evaluate);
await runToExit(command, process.argv, terminal);
