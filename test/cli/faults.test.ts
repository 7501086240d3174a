import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { runHere } from './run-here.ts';
import { smallGraph, TEXT } from './small-graph.ts';

// Each fault alone has its tests where it belongs: test/read for documents, output.test.ts for results, test/model for
// forged graphs, test/build for what fails in extraction, test/merge/many.test.ts for many documents of one country.

test('all faults of a folder at once cost what has them, and nothing else', async () => {
  const folder = folderWith({
    'good.txt': TEXT,
    'titled.txt': 'Chile condemned Peru.',
    'dated.txt': 'Kenya met Peru.',
    'empty.txt': '',
    'twin.txt': 'Norway thanked Peru.',
    'documents.json': JSON.stringify({
      'titled.txt': { title: 'Titled' },
      'dated.txt': { date: '2025-02-30' },
      'twin.txt': { id: 'good' },
    }),
  });
  symlinkSync('nowhere', join(folder, 'broken.txt'));
  symlinkSync('loop.txt', join(folder, 'loop.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  const file = join(folder, 'graph.json');
  const { status, out, err } = await runHere('build', folder, '-o', file, '--jobs', '1');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  const graph = JSON.parse(readFileSync(file, 'utf8')) as GraphFile;
  expect(graph.attributes.documents.map(({ id, title }) => [id, title])).toEqual([
    ['dated', undefined],
    ['good', undefined],
    ['titled', 'Titled'],
  ]);
  const faults = err.split('\n').filter(line => line.startsWith('entente: '));
  for (const name of ['broken', 'dated', 'empty', 'loop', 'pipe', 'twin'])
    expect(faults.filter(line => line.includes(`${name}.txt`))).toHaveLength(1);
  expect(faults).toHaveLength(6);
  expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([]);
  expect((await runHere('query', file, '--type', 'accuses')).err).toBe('0 nodes, 1 edge, 1 quote.\n');
});

describe('what is no graph file', () => {
  const commands = ['query', 'verify .', 'export --format gexf', 'serve'];

  test.each(commands)('a device, which would have no end: %s', async line => {
    const folder = folderWith({});
    symlinkSync('/dev/zero', join(folder, 'graph.json'));
    const path = join(folder, 'graph.json');
    const [command, ...more] = line.split(' ');
    expect(await runHere(command!, path, ...more)).toEqual({
      status: 1,
      out: '',
      err: `entente: ${path}: is a device, no file. Give a graph file.\n`,
    });
  });

  test('diff tells which of the two', async () => {
    const folder = folderWith({ 'graph.json': JSON.stringify(smallGraph()), 'notes.txt': 'x' });
    const { status, err } = await runHere('diff', join(folder, 'graph.json'), join(folder, 'notes.txt'));
    expect(status).toBe(1);
    expect(err).toMatch(/^entente: .*notes\.txt: is not JSON \(/);
  });
});
