/**
 * Gives the reader files that are broken or hostile, and looks whether it goes on, soon enough, and says what is wrong:
 *   npm run fuzz [-- --count 2000 --seed 1 --format a.pdf --hostile-only]
 * Each format is mutated so many times; then come files that are made to be slow or to fill memory.
 */
import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { loadAnalyser } from '../src/index.ts';
import { type FuzzFile, hostileFiles, mutated, randomOf, wholeFiles } from './fuzzing/files.ts';
import { tryFile } from './fuzzing/try-file.ts';

/** A file may take no longer, in milliseconds. */
const LONGEST = 10_000;
const terminal = openTerminal();

interface Options {
  count: number;
  seed: number;
  format?: string;
  hostileOnly?: boolean;
}

async function* filesFor({ count, seed, format, hostileOnly }: Options): AsyncGenerator<FuzzFile> {
  const whole = await wholeFiles();
  const names = whole.map(({ name }) => name);
  const wanted = hostileOnly ? [] : whole.filter(({ name }) => format === undefined || name === format);
  for (const file of wanted) {
    const random = randomOf(seed);
    for (let each = 0; each < count; each++) yield mutated(file, names, random);
    terminal.note(`${file.name}: ${count} mutations are tried.`);
  }
  if (format !== undefined) return;
  yield* await hostileFiles();
  yield { what: '200 MB of one line', name: 'a.txt', bytes: new Uint8Array(200_000_000).fill(97) };
  yield { what: '200 MB of one line', name: 'a.csv', bytes: new Uint8Array(200_000_000).fill(97) };
  yield { what: '200 MB of one line', name: 'a.jsonl', bytes: new Uint8Array(200_000_000).fill(97) };
}

async function fuzz(options: Options): Promise<void> {
  const analyse = loadAnalyser();
  const folder = join(mkdtempSync(join(tmpdir(), 'entente-fuzz-')), 'within');
  const outside = () => readdirSync(resolve(folder, '..')).join();
  const before = outside();
  let [count, documents, slowest, memory, faults] = [0, 0, 0, 0, 0];
  for await (const file of filesFor(options)) {
    const tried = await tryFile(file, analyse);
    const time = tried.reading + tried.extracting;
    const wrong = [...tried.wrong];
    if (time > LONGEST)
      wrong.push(
        `takes ${(tried.reading / 1000).toFixed(1)} s to read and ${(tried.extracting / 1000).toFixed(1)} s to extract`,
      );
    for (const each of wrong) terminal.fault(new Error(`${file.name} (${file.what}): ${each}`));
    faults += wrong.length;
    count++;
    documents += tried.documents;
    memory = Math.max(memory, process.memoryUsage().rss);
    if (time > slowest) {
      slowest = time;
      terminal.note(
        `slowest so far: ${file.name} (${file.what}): ${Math.round(tried.reading)} + ${Math.round(tried.extracting)} ms`,
      );
    }
  }
  if (outside() !== before) terminal.fault(new Error('something was written outside.'));
  terminal.tell(
    `${count} files, ${documents} documents, ${faults} faults; the slowest took ${(slowest / 1000).toFixed(1)} s, at most ${Math.round(memory / 1e6)} MB.\n`,
  );
}

const command = new Command('fuzz')
  .option('--count <number>', 'mutations of each format', Number, 2000)
  .option('--seed <number>', 'of the random numbers', Number, 1)
  .option('--format <name>', 'only this one: a.txt, a.pdf')
  .option('--hostile-only', 'only the files that are made to be slow')
  .action(fuzz);
await runToExit(command, process.argv, terminal);
