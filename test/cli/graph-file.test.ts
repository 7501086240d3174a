import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli } from './run.ts';

beforeAll(installCli);

const TEXT = 'Norway and Peru met in Oslo.';

function smallGraph(): GraphFile {
  const at = (quote: string) => [
    { document: 'a', start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote },
  ];
  return {
    attributes: { documents: [{ id: 'a', text: TEXT, articles: [], skipped: [] }] },
    options: { type: 'directed', multi: true, allowSelfLoops: false },
    nodes: [
      {
        key: 'country:NO',
        attributes: { kind: 'country', label: 'Norway', aliases: [], iso2: 'NO', evidence: at('Norway') },
      },
      { key: 'meeting:a:16', attributes: { kind: 'meeting', label: 'Talks', status: 'held', evidence: at('met') } },
    ],
    edges: [
      {
        key: 'e1',
        source: 'country:NO',
        target: 'meeting:a:16',
        attributes: { type: 'participates_in', evidence: at(TEXT) },
      },
    ],
  };
}

function written(graph: unknown, text = TEXT): { file: string; folder: string } {
  const folder = folderWith({ 'a.txt': text });
  const file = join(folder, 'graph.json');
  writeFileSync(file, typeof graph === 'string' ? graph : JSON.stringify(graph));
  return { file, folder };
}

test.each<[string, (graph: GraphFile) => unknown, string]>([
  ['not JSON', () => '{"nodes": [', 'is not JSON'],
  ['another JSON', () => '[]', 'the whole: Invalid input: expected object, received array'],
  ['no label', graph => (graph.nodes[1]!.attributes.label = ''), 'nodes[1].attributes.label: Too small'],
  ['no evidence', graph => (graph.edges[0]!.attributes.evidence = []), 'edges[0].attributes.evidence: Too small'],
  [
    'an unknown kind',
    graph => Object.assign(graph.nodes[0]!.attributes, { kind: 'ship' }),
    'nodes[0].attributes.kind: Invalid',
  ],
  [
    'an unknown type',
    graph => Object.assign(graph.edges[0]!.attributes, { type: 'likes' }),
    'edges[0].attributes.type: Invalid',
  ],
  ['a twin', graph => (graph.nodes[1]!.key = 'country:NO'), 'nodes[1].key: country:NO is there twice'],
  ['a loose end', graph => (graph.edges[0]!.target = 'x'), 'edges[0].target: no node has the key x'],
  ['a loop', graph => (graph.edges[0]!.target = 'country:NO'), 'edges[0]: begins and ends at country:NO'],
  [
    'a stray quote',
    graph => (graph.nodes[0]!.attributes.evidence[0]!.document = 'b'),
    'nodes[0].attributes.evidence[0].document: no such',
  ],
])('a graph file with %s: one line, exit status 1', async (_, spoil, fault) => {
  const graph = smallGraph();
  const spoilt = spoil(graph);
  const { file } = written(fault.startsWith('is not JSON') || fault.startsWith('the whole') ? spoilt : graph);
  const { status, out, err } = await runCli('export', file, '--format', 'gexf');
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(err.startsWith(`entente: ${file}: ${fault}`)).toBe(true);
  expect(err).toMatch(/^.+ Build it again with "entente build"\.\n$/);
});

test('every command that takes a graph file tells its fault', async () => {
  const { file, folder } = written('{}');
  for (const args of [
    ['verify', file, folder],
    ['serve', file],
  ]) {
    const { status, out, err } = await runCli(...args);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err.startsWith(`entente: ${file}: attributes: Invalid input`)).toBe(true);
  }
});

test.each([
  ['nope.json', 'is not there. Check the path.'],
  ['', 'is a folder. Give a graph file.'],
])('no graph file: %s', async (name, fault) => {
  const { folder } = written(smallGraph());
  const path = join(folder, name);
  expect(await runCli('export', path, '--format', 'gexf')).toEqual({
    status: 1,
    out: '',
    err: `entente: ${path}: ${fault}\n`,
  });
});

test('verify names each quote that does not stand where it should', async () => {
  const { file, folder } = written(smallGraph(), 'Norway or Peru met in Oslo!');
  const { status, out } = await runCli('verify', file, folder);
  expect({ status, out }).toEqual({
    status: 1,
    out: `broken: meeting:a:16: a [16, 19) "met": there it says "et "
broken: country:NO participates_in meeting:a:16: a [0, 28) "${TEXT}": there it says "Norway or Peru met in Oslo!"
1 of 3 quotes verbatim
`,
  });
});

test('verify: a document that is not given', async () => {
  const { file } = written(smallGraph());
  const { status, out } = await runCli('verify', file, join(folderWith({ 'b.txt': TEXT })));
  expect(status).toBe(1);
  expect(out).toMatch(/^broken: country:NO: a \[0, 6\) "Norway": no document with this id was read\n/);
  expect(out).toMatch(/0 of 3 quotes verbatim\n$/);
});

test('verify: all hold', async () => {
  const { file, folder } = written(smallGraph());
  expect(await runCli('verify', file, folder)).toEqual({ status: 0, out: '3 of 3 quotes verbatim\n', err: '' });
});
