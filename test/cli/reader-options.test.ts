import { Command } from 'commander';
import { expect, test } from 'vitest';
import { addReaderOptions, modelReads, openReader } from '../../src/cli/reader-options.ts';
import type { Terminal } from '../../src/cli/terminal.ts';

const TERMINAL: Terminal = {
  tell: () => undefined,
  progress: () => undefined,
  advance: () => undefined,
  note: () => undefined,
  fault: () => undefined,
  done: () => undefined,
};

const parse = (args: readonly string[]) =>
  addReaderOptions(new Command())
    .exitOverride()
    .configureOutput({ writeErr: () => undefined })
    .parse([...args], { from: 'user' })
    .opts();

/** What comes of options: whether a model reads, or the fault. */
async function outcomeOf(args: readonly string[]): Promise<boolean | string> {
  try {
    const options = parse(args);
    if (!modelReads(options)) return false;
    await openReader(options, TERMINAL);
    return true;
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}

const SERVER = ['--endpoint', 'http://localhost:1/v1'];
const TINY = ['--model', 'tiny'];

test.each([
  [[], false],
  [['--reader', 'rules'], false],
  [['--reader', 'model', ...SERVER, ...TINY], true],
  [['--reader', 'both', ...SERVER, ...TINY, '--record', 'x', '--max-tokens', '9', '--price', '0.1/2'], true],
  [['--reader', 'both', ...TINY, '--replay', 'x'], true],
  [['--reader', 'model', '--endpoint', 'https://example.com/v1', ...TINY, '--allow-remote'], true],
  [['--reader', 'model', '--endpoint', 'https://example.com/v1', ...TINY, '--dry-run'], true],
])('%j: a model reads: %s', async (args, reads) => {
  expect(await outcomeOf(args)).toBe(reads);
});

test.each([
  [TINY, '--model: no model reads. Add --reader model or --reader both.'],
  [['--reader', 'rules', ...SERVER], '--endpoint: no model reads. Add --reader model or --reader both.'],
  [['--allow-remote'], '--allow-remote: no model reads. Add --reader model or --reader both.'],
  [['--max-tokens', '5'], '--max-tokens: no model reads. Add --reader model or --reader both.'],
  [
    ['--reader', 'model', ...TINY],
    '--reader model: no server is named. Give --endpoint, e.g. http://localhost:11434/v1 for Ollama, and --model, or recorded answers with --replay.',
  ],
  [
    ['--reader', 'both', ...SERVER],
    '--reader both: no model is named. Give the name that the server knows with --model.',
  ],
  [
    ['--reader', 'model', '--replay', 'x', ...SERVER],
    '--endpoint: nobody is asked with --replay. Leave one of them out.',
  ],
  [
    ['--reader', 'model', '--replay', 'x', '--record', 'y'],
    '--record: nobody is asked with --replay. Leave one of them out.',
  ],
  [
    ['--reader', 'model', ...TINY, '--endpoint', 'localhost:11434'],
    '--endpoint: is no address. Give one such as http://localhost:11434/v1.',
  ],
  [
    ['--reader', 'model', ...TINY, '--endpoint', 'http://localhost.evil.com/v1'],
    '--endpoint: http://localhost.evil.com/v1 is not on this machine, and the texts would be sent there. Add --allow-remote if they may.',
  ],
])('%j is wrong use', async (args, message) => {
  expect(await outcomeOf(args)).toBe(`WrongUseError: ${message}`);
});

test.each([
  [['--reader', 'x'], 'Allowed choices are rules, model, both.'],
  [['--parallel', '0'], 'Give a whole number from 1 to 1000.'],
  [['--timeout', '1.5'], 'Give a whole number from 1 to 2147483.'],
  [['--max-tokens', 'many'], 'Give a whole number from 1 to 9007199254740991.'],
  [['--price', '5'], 'Give money for a million tokens of questions and of answers, e.g. 0.15/0.60.'],
])('%j is refused', (args, message) => {
  expect(() => parse(args)).toThrow(message);
});
