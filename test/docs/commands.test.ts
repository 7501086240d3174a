import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { installCli, runCli, startCli } from '../cli/run.ts';
import { runHere } from '../cli/run-here.ts';
import { folderWith } from '../read/folder.ts';
import { say, serveModel } from '../support/model-server.ts';

beforeAll(installCli);

const PAGES = [
  'README.md',
  'data/README.md',
  ...readdirSync('docs')
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
];

/** Lines of a page's shell blocks. */
const shellLines = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```sh\n(.*?)```/gs)].flatMap(([, block]) => block!.trim().split('\n'));

/** Arguments of the lines that call `entente`, in the order in which a reader would type them. */
const calls = (lines: readonly string[]): string[][] =>
  lines.flatMap(line => {
    const args = /^(?:node dist\/cli\/entente\.js|\$ entente) (.*)$/.exec(line.trim())?.[1];
    return args === undefined ? [] : [args.split(' ')];
  });

/** Commands that only tell something need no process of their own. */
const isForTerminal = (args: readonly string[]): boolean =>
  ['query', 'diff', 'verify', 'explain', 'prompt'].includes(args[0]!) && !args.includes('--format');

/**
 * Runs calls one after the other, their results in a folder of their own; what goes on for ever is stopped once it says where. A
 * server of our own stands for every one with a language model.
 */
async function runAll(all: readonly string[][]): Promise<void> {
  const folder = folderWith({});
  vi.stubEnv('XDG_CACHE_HOME', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const { endpoint } = await serveModel(response => say(response, '{"nodes": [], "edges": []}'));
  for (const args of all) {
    const placed = args.map((arg, at) => {
      if (args[at - 1] === '--endpoint') return endpoint;
      return /^(?:graph\.\w+|former\.json|answers|store)$/.test(arg) ? join(folder, arg) : arg;
    });
    if (args[0] === 'serve' || args[0] === 'watch') {
      const child = startCli(...placed, ...(args[0] === 'serve' ? ['--port', '0'] : []));
      const [line] = await once(child.stdout!.setEncoding('utf8'), 'data');
      child.kill();
      await once(child, 'exit');
      expect(line).toMatch(/http:\/\/127\.0\.0\.1:|^Watching/);
    } else {
      const run = isForTerminal(args) ? runHere : runCli;
      expect(await run(...placed), args.join(' ')).toMatchObject({ status: 0 });
    }
  }
}

describe.each(PAGES)('%s', page => {
  test('its commands run', () => runAll(calls(shellLines(page))));

  test('the npm scripts that it names are there', () => {
    const named = [...readFileSync(page, 'utf8').matchAll(/npm (?:run )?(start|test|[\w:]+)(?= --|`|\s|$)/g)].map(
      ([, name]) => name!,
    );
    const builtIn = ['ci', 'install', 'pack', 'run'];
    expect(named.filter(name => !builtIn.includes(name) && !(name in scripts))).toEqual([]);
  });

  test('the files and folders that it names are there', () => {
    const named = [...readFileSync(page, 'utf8').matchAll(/`((?:src|data|docs|test|scripts|bench)\/[\w./-]+)`/g)];
    expect(named.map(([, path]) => path!).filter(path => !existsSync(path))).toEqual([]);
  });

  test('its links lead somewhere', () => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
    expect(links.filter(link => !existsSync(join(dirname(page), link)))).toEqual([]);
  });
});

test('the examples of the help run', async () => {
  const { out } = await runCli('--help');
  const examples = calls(out.split('\n'));
  expect(examples.map(([command]) => command)).toEqual([
    'build',
    'watch',
    'verify',
    'export',
    'query',
    'serve',
    'explain',
    'prompt',
  ]);
  await runAll(examples);
});
