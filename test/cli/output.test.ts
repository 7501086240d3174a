import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli, runShell } from './run.ts';
import { smallGraph, TEXT } from './small-graph.ts';

beforeAll(installCli);

const GRAPH = JSON.stringify(smallGraph());
const isRoot = process.getuid?.() === 0;
const build = (folder: string, output: string, ...more: string[]) =>
  runCli('build', join(folder, 'a.txt'), '-o', join(folder, output), ...more);
const content = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');
const isGraph = (text: string) => text.startsWith('{\n "attributes"') && text.endsWith('}\n');

/** Makes a link of a kind, and gives its name. */
function linked(folder: string, make: (to: string, path: string) => void, to: string, name = 'link.json'): string {
  make(to, join(folder, name));
  return name;
}

describe('a document that is read is never replaced, not even with --force', () => {
  const names: [string, (folder: string) => string][] = [
    ['by its own name', () => 'a.txt'],
    ['by another spelling', () => 'sub/../a.txt'],
    ['by a link', folder => linked(folder, symlinkSync, 'a.txt')],
    ['by a link to a link', folder => linked(folder, symlinkSync, linked(folder, symlinkSync, 'a.txt', 'first.json'))],
    ['by a hard link', folder => linked(folder, linkSync, join(folder, 'a.txt'))],
    ['what tells of documents', () => 'documents.json'],
  ];

  test.each(names)('%s', async (_, make) => {
    const folder = folderWith({ 'a.txt': TEXT, 'documents.json': '{"a.txt":{}}', 'sub/x.txt': 'X.' });
    const output = make(folder);
    for (const more of [[], ['--force']]) {
      const { status, err } = await build(folder, output, ...more);
      expect(status).toBe(1);
      expect(err).toMatch(/cannot be written: this command reads it(, as .*)?\. Give another name\.\n$/);
    }
    expect(content(folder, 'a.txt')).toBe(TEXT);
    expect(content(folder, 'documents.json')).toBe('{"a.txt":{}}');
  });

  test('a document with a fault counts as read', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'b.txt': '' });
    writeFileSync(join(folder, 'b.txt'), new Uint8Array([0x41, 0xff]));
    const { status } = await runCli('build', folder, '-o', join(folder, 'b.txt'), '--force');
    expect(status).toBe(1);
    expect(statSync(join(folder, 'b.txt')).size).toBe(2);
  });

  test('the graph that is exported', async () => {
    const folder = folderWith({ 'graph.json': GRAPH });
    const file = join(folder, 'graph.json');
    const { status, err } = await runCli('export', file, '--format', 'gexf', '-o', file, '--force');
    expect({ status, err }).toEqual({
      status: 1,
      err: `entente: ${file}: cannot be written: this command reads it. Give another name.\n`,
    });
    expect(content(folder, 'graph.json')).toBe(GRAPH);
  });

  test('by way of standard output', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    const { status, err } = await runShell('"$ENTENTE" build a.txt >> a.txt', folder);
    expect(status).toBe(1);
    expect(err).toBe(
      'entente: standard output: cannot be written: this command reads it, as a.txt. Give another name.\n',
    );
    expect(content(folder, 'a.txt')).toBe(TEXT);
  });
});

describe('a file of another kind is replaced only with --force', () => {
  test.each([
    ['notes', 'my notes'],
    ['JSON of another program', '{"nodes": [], "edges": []}'],
    ['a GEXF file', '<?xml version="1.0"?><gexf/>'],
  ])('build: %s', async (_, before) => {
    const folder = folderWith({ 'a.txt': TEXT, other: before });
    const { status, err } = await build(folder, 'other');
    expect({ status, err }).toEqual({
      status: 1,
      err: `entente: ${folder}/other: cannot be written: it is there, and is not a graph file of Entente. Give another name, or insist with --force.\n`,
    });
    expect(content(folder, 'other')).toBe(before);
    expect((await build(folder, 'other', '--force')).status).toBe(0);
    expect(isGraph(content(folder, 'other'))).toBe(true);
  });

  test.each([
    ['an empty one', ''],
    ['a graph file', GRAPH],
    ['half of a graph file', JSON.stringify(smallGraph(), null, 1).slice(0, 100)],
  ])('build: %s is replaced without', async (_, before) => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': before });
    expect((await build(folder, 'graph.json')).status).toBe(0);
    expect(isGraph(content(folder, 'graph.json'))).toBe(true);
  });

  test('export: only GEXF is replaced without', async () => {
    const folder = folderWith({ 'graph.json': GRAPH, 'other.json': GRAPH });
    const args = ['export', join(folder, 'graph.json'), '--format', 'gexf', '-o'];
    expect((await runCli(...args, join(folder, 'other.json'))).err).toContain(
      'is not a file of the format gexf. Give another name',
    );
    expect((await runCli(...args, join(folder, 'g.gexf'))).status).toBe(0);
    expect((await runCli(...args, join(folder, 'g.gexf'))).status).toBe(0);
    expect((await runCli(...args, join(folder, 'other.json'), '--force')).status).toBe(0);
    expect(content(folder, 'other.json')).toBe(content(folder, 'g.gexf'));
  });
});

describe('what is at the place stays what it is', () => {
  test('a link stays, and what it leads to is replaced or made', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'sub/old.json': GRAPH });
    symlinkSync('sub/old.json', join(folder, 'old'));
    symlinkSync('sub/new.json', join(folder, 'new'));
    for (const name of ['old', 'new']) {
      expect((await build(folder, name)).status).toBe(0);
      expect(lstatSync(join(folder, name)).isSymbolicLink()).toBe(true);
      expect(isGraph(content(folder, `sub/${name}.json`))).toBe(true);
    }
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'new', 'old', 'sub']);
    expect(readdirSync(join(folder, 'sub')).sort()).toEqual(['new.json', 'old.json']);
  });

  test('a link in a circle', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    symlinkSync('loop', join(folder, 'loop'));
    expect((await build(folder, 'loop')).err).toBe(
      `entente: ${folder}/loop: cannot be written: its links lead in a circle. Give another place.\n`,
    );
  });

  test('a file keeps its mode and its second name', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH, 'twin.json': GRAPH });
    chmodSync(join(folder, 'graph.json'), 0o640);
    linkSync(join(folder, 'twin.json'), join(folder, 'second.json'));
    expect((await build(folder, 'graph.json')).status).toBe(0);
    expect(statSync(join(folder, 'graph.json')).mode & 0o7777).toBe(0o640);
    expect((await build(folder, 'twin.json')).status).toBe(0);
    expect(isGraph(content(folder, 'second.json'))).toBe(true);
  });

  test.runIf(isRoot)('a file keeps its owner', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH });
    execFileSync('chown', ['12345:23456', join(folder, 'graph.json')]);
    expect((await build(folder, 'graph.json')).status).toBe(0);
    expect(statSync(join(folder, 'graph.json'))).toMatchObject({ uid: 12345, gid: 23456 });
    expect(isGraph(content(folder, 'graph.json'))).toBe(true);
  });

  test('a read-only file is refused, with --force too', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH });
    chmodSync(join(folder, 'graph.json'), 0o444);
    for (const more of [[], ['--force']]) {
      expect(await build(folder, 'graph.json', ...more)).toMatchObject({
        status: 1,
        err: `entente: ${folder}/graph.json: cannot be written: it is read-only. Make it writable, or give another name.\n`,
      });
    }
    expect(content(folder, 'graph.json')).toBe(GRAPH);
  });

  test('a named pipe takes the result and stays', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const { status } = await runShell('cat pipe > got & "$ENTENTE" build a.txt -o pipe && wait', folder);
    expect(status).toBe(0);
    expect(lstatSync(join(folder, 'pipe')).isFIFO()).toBe(true);
    expect(isGraph(content(folder, 'got'))).toBe(true);
  });

  // Never with the machine's own devices: a fault here would replace them.
  test.runIf(isRoot)('a device takes it and stays', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    execFileSync('mknod', [join(folder, 'null'), 'c', '1', '3']);
    expect((await build(folder, 'null')).status).toBe(0);
    expect(lstatSync(join(folder, 'null')).isCharacterDevice()).toBe(true);
  });

  test('a name of standard output is standard output', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    symlinkSync('/proc/self/fd/1', join(folder, 'out'));
    for (const line of ['"$ENTENTE" build a.txt -o out | cat > got', '"$ENTENTE" build a.txt -o out > got']) {
      expect((await runShell(line, folder)).status).toBe(0);
      expect(isGraph(content(folder, 'got'))).toBe(true);
      expect(lstatSync(join(folder, 'out')).isSymbolicLink()).toBe(true);
    }
  });

  test.runIf(isRoot && canMount())('a mounted file', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH, 'below.json': GRAPH });
    const line = `unshare -m sh -c 'mount --bind below.json graph.json && "$ENTENTE" build a.txt -o graph.json'`;
    expect((await runShell(line, folder)).status).toBe(0);
    expect(isGraph(content(folder, 'below.json'))).toBe(true);
    expect(content(folder, 'graph.json')).toBe(GRAPH);
  });
});

function canMount(): boolean {
  try {
    execFileSync('unshare', ['-m', 'mount', '-t', 'tmpfs', 'none', '/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('every byte is written, or it is told', () => {
  /** A graph of which each command makes more than the file below takes. */
  const longGraph = () => {
    const graph = smallGraph();
    graph.nodes[1]!.attributes.label = 'long '.repeat(20_000);
    return JSON.stringify(graph);
  };
  const commands = [
    ['build', 'build a.txt'],
    ['export', 'export graph.json --format gexf'],
    ['explain', 'explain a.txt'],
    ['verify', 'verify graph.json a.txt'],
  ] as const;
  const files = () =>
    folderWith({
      'a.txt': `${TEXT} The ministers of both states signed a treaty. `.repeat(120),
      'graph.json': longGraph(),
      'former.json': GRAPH,
    });

  test.each([
    ...commands,
    ['query', 'query graph.json'],
    ['query, as lines', 'query graph.json --format jsonl'],
    ['diff', 'diff graph.json former.json --format csv'],
  ] as const)('%s to a device that is full', async (_, command) => {
    const { status, err } = await runShell(`"$ENTENTE" ${command} > /dev/full`, files());
    expect(status).toBe(1);
    expect(err).toContain('entente: standard output: cannot be written: the disk is full. Make room.\n');
  });

  test.each(commands.slice(0, 3))('%s to a file that takes a part', async (_, command) => {
    const folder = files();
    const { status, err } = await runShell(`ulimit -f 1; "$ENTENTE" ${command} > part`, folder);
    expect(status).toBe(1);
    expect(err).toContain('entente: standard output: cannot be written: no file may be so large here.');
    expect(statSync(join(folder, 'part')).size).toBeGreaterThan(0);
  });

  test.each(commands)('%s to a reader that goes', async (_, command) => {
    const line = `set -o pipefail; "$ENTENTE" ${command} | true`;
    const { status, err } = await runShell(line, files());
    expect(status).toBe(1);
    expect(err).toContain('entente: standard output: cannot be written: its reader went before all was written.');
  });

  test('to a pipe that does not wait, all of it', async () => {
    const folder = files();
    const slow = 'import sys,time; time.sleep(0.3); sys.stdout.write(sys.stdin.read())';
    const nonblocking = 'import os,sys; os.set_blocking(1, False); os.execv(sys.argv[1], sys.argv[1:])';
    const line = `python3 -c '${nonblocking}' "$ENTENTE" export graph.json --format gexf | python3 -c '${slow}' > got`;
    expect((await runShell(`set -o pipefail; ${line}`, folder)).status).toBe(0);
    expect(content(folder, 'got')).toMatch(/<\/gexf>\s*$/);
  });

  test('help, too', async () => {
    expect(await runShell('"$ENTENTE" --help > /dev/full', folderWith({}))).toEqual({
      status: 1,
      err: 'entente: standard output: cannot be written: the disk is full. Make room.\n',
    });
  });

  test('-o to a file that takes a part: the old one stays whole', async () => {
    const folder = folderWith({
      'a.txt': `${TEXT} The ministers of both states signed a treaty. `.repeat(120),
      'graph.json': GRAPH,
    });
    const { status, err } = await runShell('ulimit -f 1; "$ENTENTE" build a.txt -o graph.json', folder);
    expect(status).toBe(1);
    expect(err).toContain('entente: graph.json: cannot be written: no file may be so large here.');
    expect(content(folder, 'graph.json')).toBe(GRAPH);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'graph.json']);
  });

  test('where standard error takes nothing, the result is written all the same', async () => {
    const folder = folderWith({ 'a.txt': TEXT });
    await runShell('"$ENTENTE" build nope.txt a.txt > graph.json 2> /dev/full', folder);
    expect(isGraph(content(folder, 'graph.json'))).toBe(true);
  });
});

test('an empty name', async () => {
  const folder = folderWith({ 'a.txt': TEXT });
  expect(await runCli('build', join(folder, 'a.txt'), '-o', '')).toEqual({
    status: 2,
    out: '',
    err: 'entente: --output: the name is empty. Give the name of a file, or leave it out.\n',
  });
});

describe('a run that is ended while it writes', () => {
  // A disk that never says that it has the bytes.
  const SLOW_DISK = `import { open } from 'node:fs/promises';
const file = await open(process.execPath);
Object.getPrototypeOf(file).sync = () => { process.stderr.write('WRITING'); return new Promise(() => setInterval(() => {}, 1000)); };
await file.close();`;
  const run = (signal: string) =>
    `NODE_OPTIONS="--import ./slow.mjs" "$ENTENTE" build a.txt -o graph.json 2> told & child=$!
for i in $(seq 600); do grep -qs WRITING told && break; sleep 0.1; done
ls -A | grep -q ^.entente- || exit 99
kill -${signal} $child; wait $child`;

  test.each([
    ['HUP', 129],
    ['INT', 130],
    ['TERM', 143],
  ])('by SIG%s: nothing stays, and the old file is whole', async (signal, expected) => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH, 'slow.mjs': SLOW_DISK });
    expect((await runShell(run(signal), folder)).status).toBe(expected);
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'graph.json', 'slow.mjs', 'told']);
    expect(content(folder, 'graph.json')).toBe(GRAPH);
  });

  test('by SIGKILL: what stays does no harm', async () => {
    const folder = folderWith({ 'a.txt': TEXT, 'graph.json': GRAPH, 'slow.mjs': SLOW_DISK });
    expect((await runShell(run('KILL'), folder)).status).toBe(137);
    expect(content(folder, 'graph.json')).toBe(GRAPH);
    const { status } = await runCli('build', folder, '-o', join(folder, 'graph.json'));
    expect(status).toBe(0);
    expect(JSON.parse(content(folder, 'graph.json')).attributes.documents).toHaveLength(1);
  });
});
