/**
 * Measures extraction: builds one graph for each document of a folder and runs the scorer over them.
 *   npm run eval -- --text DIR --gold DIR [--part seen|unseen] [--verbose] [--scorer FILE]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { z } from 'zod';
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

const indexSchema = z.array(z.looseObject({ id: z.string(), part: z.enum(['seen', 'unseen']) }));

/**
 * The unseen documents: work is guided by the others, and of these only the figures are looked at. An `index.json` above the
 * gold says which they are; without one every second report is, but for those whose ids are numbers.
 */
function unseenOf(gold: string, ids: readonly string[]): ReadonlySet<string> {
  const index = join(gold, '..', 'index.json');
  if (!existsSync(index)) return new Set(ids.filter(id => !/^\d{3}$/.test(id)).filter((_, at) => at % 2 === 1));
  const entries = indexSchema.parse(JSON.parse(readFileSync(index, 'utf8')));
  return new Set(entries.filter(({ part }) => part === 'unseen').map(({ id }) => id));
}

const terminal = openTerminal();

async function evaluate(options: Options): Promise<void> {
  const scorer = findScorer(options);
  const parts = options.part === undefined ? PARTS : [options.part];
  const ids = goldIds(options.gold);
  const unseen = unseenOf(options.gold, ids);
  const idsOf = (part: Part): string[] => ids.filter(id => part === 'all' || (part === 'unseen') === unseen.has(id));
  const wanted = new Set(parts.flatMap(idsOf));
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
      const these = idsOf(part);
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
