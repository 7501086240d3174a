import { beforeAll, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { installCli, runCli } from './run.ts';
import { runHere } from './run-here.ts';

const FORMATS = EXPORT_FORMATS.map(({ name }) => name);

beforeAll(installCli);

test.each([
  [['--help']],
  [['build', '--help']],
  [['verify', '--help']],
  [['export', '--help']],
  [['query', '--help']],
  [['diff', '--help']],
  [['serve', '--help']],
  [['explain', '--help']],
  [['prompt', '--help']],
])('help with examples: %s', async args => {
  const { status, out, err } = await runHere(...args);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out).toMatch(/^Usage: entente/);
  expect(out).toContain('Examples:\n  $ entente ');
});

test('wrong use ends the process with status 2', async () => {
  expect(await runCli('frobnicate')).toEqual({
    status: 2,
    out: '',
    err: "entente: unknown command 'frobnicate'. See --help.\n",
  });
});

test('the version', async () => {
  expect(await runCli('--version')).toEqual({ status: 0, out: '0.1.0\n', err: '' });
});

test('without a command: the help, and exit status 2', async () => {
  const { status, out, err } = await runCli();
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toMatch(/^Usage: entente/);
});

test.each([
  [['frobnicate'], "unknown command 'frobnicate'"],
  [['build'], "missing required argument 'path'"],
  [['build', '--fast', 'x'], "unknown option '--fast'"],
  [['verify'], "missing required argument 'graph'"],
  [['verify', 'graph.json'], "missing required argument 'path'"],
  [['export', 'graph.json'], "required option '-f, --format <format>' not specified"],
  [
    ['export', 'graph.json', '--format', 'dot'],
    `option '-f, --format <format>' argument 'dot' is invalid. Allowed choices are ${FORMATS.join(', ')}.`,
  ],
  [
    ['export', 'a.json', 'b.json', '--format', 'gexf'],
    "too many arguments for 'export'. Expected 1 argument but got 2.",
  ],
  [
    ['serve', 'graph.json', '--port', 'x'],
    "option '-p, --port <port>' argument 'x' is invalid. Give a number from 0 to 65535.",
  ],
])('wrong use is told in one line, exit status 2: %s', async (args, message) => {
  expect(await runHere(...args)).toEqual({
    status: 2,
    out: '',
    err: `entente: ${message.replace(/\.$/, '')}. See --help.\n`,
  });
});
