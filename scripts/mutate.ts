/**
 * Shows what no test would notice: makes mutants of the code of some folders, runs the tests that reach each, and lists
 * the mutants that survive.
 *   npm run mutate -- src/clause src/frames [--sample 300] [--seed 1] [--jobs 1]
 * It takes a sample of all mutants, the same for the same code and seed: each one takes some seconds.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { Command } from 'commander';
import { runToExit } from '../src/cli/exit.ts';
import { openTerminal } from '../src/cli/terminal.ts';
import { InvalidInputError } from '../src/index.ts';
import { seeded, shuffled } from '../src/language/train/random.ts';
import { nameOf } from './mutants/name.mjs';

interface Options {
  sample: number;
  seed: number;
  jobs: number;
}

/** A mutant that runs into its time limit is noticed, too. */
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const terminal = openTerminal();
const silent = () => undefined;
const logger = {
  ...{ trace: silent, debug: silent, info: silent, warn: silent, error: silent, fatal: silent },
  ...{ isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false },
  ...{ isWarnEnabled: () => false, isErrorEnabled: () => false, isFatalEnabled: () => false },
};

/** The TypeScript files of a folder, or the file itself. */
function sourcesOf(path: string): string[] {
  if (/\.tsx?$/.test(path)) return [path];
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
  return names.filter(name => /\.tsx?$/.test(name)).map(name => join(path, name));
}

/** The names of all mutants of some files, in order. */
async function mutantsOf(files: readonly string[]): Promise<string[]> {
  const given = files.map(name => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(logger).instrument(given, options);
  return mutants.map(nameOf);
}

/** Results count lines and columns from 1; mutants do so from 0. */
function countFromZero(result: MutantResult): MutantResult {
  const { start, end } = result.location;
  const less = ({ line, column }: typeof start) => ({ line: line - 1, column: column - 1 });
  return { ...result, location: { start: less(start), end: less(end) } };
}

/** Runs the mutants of a sample. What is not in it is in no result. */
async function run(files: readonly string[], sample: ReadonlySet<string>, jobs: number): Promise<MutantResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-mutants-'));
  const list = join(folder, 'sample.json');
  writeFileSync(list, JSON.stringify([...sample]));
  process.env.ENTENTE_MUTANTS = list;
  try {
    const results = await new Stryker({
      mutate: [...files],
      testRunner: 'vitest',
      checkers: ['sample'],
      plugins: ['@stryker-mutator/vitest-runner', './scripts/mutants/checker.mjs'],
      vitest: { configFile: 'vite.mutate.config.ts' },
      // Stryker would rewrite it with TypeScript, whose version here has no such functions.
      tsconfigFile: 'none',
      coverageAnalysis: 'perTest',
      concurrency: jobs,
      reporters: ['progress'],
      tempDirName: '.mutants',
      cleanTempDir: 'always',
    }).runMutationTest();
    return results.map(countFromZero).filter(result => sample.has(nameOf(result)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function mutate(paths: readonly string[], { sample, seed, jobs }: Options): Promise<void> {
  const files = paths.flatMap(sourcesOf).sort();
  const all = await mutantsOf(files);
  if (all.length === 0) throw new InvalidInputError(`${paths.join(', ')}: no code to mutate there.`);
  const drawn = new Set(shuffled(all, seeded(seed)).slice(0, sample));
  terminal.note(`${drawn.size} of ${all.length} mutants of ${files.length} files`);
  const results = await run(files, drawn, jobs);
  const counted = (statuses: readonly string[]) => results.filter(({ status }) => statuses.includes(status));
  const [noticed, unnoticed] = [counted(NOTICED), counted(UNNOTICED)];
  for (const result of unnoticed.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)))
    console.log(`${result.status === 'NoCoverage' ? 'reached by no test' : 'survived'}: ${nameOf(result)}`);
  const score = (100 * noticed.length) / (noticed.length + unnoticed.length);
  console.log(`score ${score.toFixed(1)} %: ${noticed.length} noticed, ${unnoticed.length} not`);
}

const count = (value: string): number => {
  if (!/^[1-9]\d*$/.test(value)) throw new InvalidInputError(`"${value}" is no number from 1 on.`);
  return Number(value);
};

const command = new Command('mutate')
  .argument('<path...>', 'folders and files of source')
  .option('--sample <number>', 'so many mutants are drawn', count, 300)
  .option('--seed <number>', 'another seed draws others', count, 1)
  .option('--jobs <number>', 'so many run at once', count, 1)
  .action(mutate);
await runToExit(command, process.argv, terminal);
