/**
 * How the making of a graph grows with its documents: 1,000, 4,000 and 20,000 generated ones. For each number, in processes
 * of their own: the time of each stage on one core, beside what graphology takes to import the same graph; then, by the
 * command line, a first build into a folder on one core and on all, a second run over the unchanged folder, and one with ten
 * more documents; and the most memory that each held.
 *
 * Run `npm run build` before, then `npm run bench:build`, or with numbers of your own: `npm run bench:build -- 500 2000`.
 * 20,000 take some twenty minutes on two cores.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { MultiDirectedGraph } from 'graphology';
import { extract, graphText, layout, loadAnalyser, merge, placesOf, readDocument } from '../src/index.ts';
import { reports } from './documents.ts';

const COUNTS = [1000, 4000, 20_000];
const ADDED = 10;

/** Milliseconds by the names of stages and runs. */
type Times = Record<string, number>;

/** What the making of one graph took in one process. */
interface Stages {
  times: Times;
  nodes: number;
  edges: number;
}

function stagesOf(count: number): Stages {
  const times: Times = {};
  const timed = <Result>(name: string, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    times[name] = performance.now() - start;
    return result;
  };
  const analyse = loadAnalyser();
  const factsOf = ({ name, text }: { name: string; text: string }) => extract(readDocument(name, text), analyse);
  const all = Array.from(reports(count + ADDED));
  const facts = timed('extract', () => all.slice(0, count).map(factsOf));
  const merged = timed('merge', () => merge(facts));
  const graph = timed('layout', () => layout(merged));
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  timed('write', () => {
    const file = openSync(join(folder, 'graph.json'), 'w');
    for (const piece of graphText(graph)) writeSync(file, piece);
    closeSync(file);
  });
  rmSync(folder, { recursive: true });
  timed('graphology: import', () => new MultiDirectedGraph().import(graph));
  const more = [...facts, ...all.slice(count).map(factsOf)];
  const grown = timed('merge, ten more', () => merge(more));
  timed('layout, ten more', () => layout(grown, placesOf(graph)));
  return { times, nodes: graph.nodes.length, edges: graph.edges.length };
}

/** Runs a program of Node to its end: what it printed, its time, and the most memory it held (where `/proc` tells it). */
async function run(args: readonly string[]): Promise<{ output: string; time: number; megabytes: number }> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', piece => {
    output += piece;
  });
  let [megabytes, done] = [0, false];
  const ended = once(child, 'close').then(([status]) => {
    done = true;
    if (status !== 0) throw new Error(`node ${args.join(' ')}: ended with status ${status}.`);
  });
  while (!done) {
    megabytes = Math.max(megabytes, memoryOf(child.pid!));
    await Promise.race([ended, setTimeout(200)]);
  }
  await ended;
  return { output, time: performance.now() - start, megabytes };
}

function memoryOf(pid: number): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    return 0;
  }
}

const tell = (line: string) => process.stdout.write(`${line}\n`);
const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`.padStart(9);

/** Runs of the command line over a folder of reports. */
async function builds(count: number): Promise<{ times: Times; memory: Times }> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const texts = join(folder, 'texts');
  mkdirSync(texts);
  const all = Array.from(reports(count + ADDED));
  const save = (some: typeof all) => {
    for (const { name, text } of some) writeFileSync(join(texts, name), text);
  };
  save(all.slice(0, count));
  const [times, memory]: [Times, Times] = [{}, {}];
  const build = async (name: string, into: string, jobs: number) => {
    const cli = fileURLToPath(new URL('../dist/cli/entente.js', import.meta.url));
    const { time, megabytes } = await run([cli, 'build', texts, '--into', join(folder, into), '--jobs', `${jobs}`]);
    times[name] = time;
    memory[name] = megabytes;
  };
  const cores = availableParallelism();
  await build('first build, 1 core', 'one', 1);
  rmSync(join(folder, 'one'), { recursive: true });
  await build(`first build, ${cores} cores`, 'all', cores);
  await build('nothing changed', 'all', cores);
  save(all.slice(count));
  await build('ten more', 'all', cores);
  rmSync(folder, { recursive: true });
  return { times, memory };
}

/** A line for each time, with how it grew. */
function show(times: Times, before: Times | undefined, note: (name: string) => string): void {
  for (const [name, time] of Object.entries(times)) {
    const growth = before?.[name] === undefined ? '' : `${(time / before[name]).toFixed(1)} ×`;
    tell(`  ${name.padEnd(24)}${seconds(time)}  ${growth.padEnd(8)}${note(name)}`);
  }
}

async function compare(counts: readonly number[]): Promise<void> {
  let [before, builtBefore]: [Times | undefined, Times | undefined] = [undefined, undefined];
  for (const [at, count] of counts.entries()) {
    const program = fileURLToPath(import.meta.url);
    const { output, megabytes } = await run([...process.execArgv, program, '--stages', `${count}`]);
    const { times, nodes, edges }: Stages = JSON.parse(output);
    const more = at === 0 ? '' : `, ${count / counts[at - 1]!} × as many as before`;
    tell(`${count} documents${more}: ${nodes} nodes, ${edges} edges; ${Math.round(megabytes)} MB at most`);
    const { extract: extracting = 0, ...others } = times;
    const share = (time: number, of: number) => `${((100 * time) / of).toFixed(1)} %`;
    show({ extract: extracting, ...others }, before, name => `${share(times[name]!, extracting)} of extract`);
    const built = await builds(count);
    const [one, all] = Object.values(built.times);
    show(
      built.times,
      builtBefore,
      name => `${share(built.times[name]!, all!)} of a first build, ${Math.round(built.memory[name]!)} MB at most`,
    );
    tell(`  All cores: ${(one! / all!).toFixed(2)} × as fast as one.`);
    [before, builtBefore] = [times, built.times];
  }
}

const [one, ...rest] = process.argv.slice(2);
if (one === '--stages') tell(JSON.stringify(stagesOf(Number(rest[0]))));
else await compare(one === undefined ? COUNTS : [one, ...rest].map(Number));
