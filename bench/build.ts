/**
 * How the making of a graph grows with its documents: 1,000, 4,000 and 20,000 generated ones, each number in a process of
 * its own. For each stage the time, and how much longer it takes than for the number before; and the most memory held.
 *
 * Run `npm run bench:build`, or with numbers of your own: `npm run bench:build -- 500 2000`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, graphText, layout, loadAnalyser, merge, readDocument } from '../src/index.ts';
import { reports } from './documents.ts';

const COUNTS = [1000, 4000, 20_000];

/** What the making of one graph took: milliseconds for each stage, and megabytes. */
interface Measured {
  count: number;
  stages: Record<string, number>;
  megabytes: number;
  nodes: number;
  edges: number;
}

function measure(count: number): Measured {
  const stages: Record<string, number> = {};
  const timed = <Result>(name: string, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    stages[name] = performance.now() - start;
    return result;
  };
  const analyse = loadAnalyser();
  const facts = timed('extract', () =>
    Array.from(reports(count), ({ name, text }) => extract(readDocument(name, text), analyse)),
  );
  const merged = timed('merge', () => merge(facts));
  const graph = timed('layout', () => layout(merged));
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  timed('write', () => {
    const file = openSync(join(folder, 'graph.json'), 'w');
    for (const piece of graphText(graph)) writeSync(file, piece);
    closeSync(file);
  });
  rmSync(folder, { recursive: true });
  const megabytes = process.resourceUsage().maxRSS / 1000;
  return { count, stages, megabytes, nodes: graph.nodes.length, edges: graph.edges.length };
}

function inOwnProcess(count: number): Measured {
  const { stdout, status } = spawnSync(
    process.execPath,
    [...process.execArgv, fileURLToPath(import.meta.url), '--one', String(count)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  if (status !== 0) throw new Error(`${count} documents: the process ended with status ${status}.`);
  return JSON.parse(stdout);
}

const tell = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`;

function show(measured: Measured, before: Measured | undefined): void {
  const { count, nodes, edges, megabytes } = measured;
  const times = { ...measured.stages, all: Object.values(measured.stages).reduce((sum, time) => sum + time, 0) };
  const former: Record<string, number> | undefined = before && {
    ...before.stages,
    all: Object.values(before.stages).reduce((sum, time) => sum + time, 0),
  };
  tell(`${count} documents: ${nodes} nodes, ${edges} edges, ${Math.round(megabytes)} MB at most`);
  for (const [stage, time] of Object.entries(times)) {
    const growth = former && `  ${(time / former[stage]!).toFixed(1)} × (documents: ${count / before!.count} ×)`;
    tell(`  ${stage.padEnd(10)} ${seconds(time).padStart(8)}${growth ?? ''}`);
  }
}

const [one, ...rest] = process.argv.slice(2);
if (one === '--one') tell(JSON.stringify(measure(Number(rest[0]))));
else {
  const counts = one === undefined ? COUNTS : [one, ...rest].map(Number);
  let before: Measured | undefined;
  for (const count of counts) {
    const measured = inOwnProcess(count);
    show(measured, before);
    before = measured;
  }
}
