import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GraphFile } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { runHere } from './run-here.ts';
import { smallGraph, TEXT } from './small-graph.ts';

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
  [
    'a document twice',
    graph => graph.attributes.documents.push({ ...graph.attributes.documents[0]! }),
    'attributes.documents[1].id: a is there twice',
  ],
  [
    'a day that is in no calendar',
    graph => Object.assign(graph.nodes[1]!.attributes, { date: '2025-02-31' }),
    'nodes[1].attributes.date: no such day is in the calendar',
  ],
])('a graph file with %s: one line, exit status 1', async (_, spoil, fault) => {
  const graph = smallGraph();
  const spoilt = spoil(graph);
  const { file } = written(fault.startsWith('is not JSON') || fault.startsWith('the whole') ? spoilt : graph);
  const { status, out, err } = await runHere('export', file, '--format', 'gexf');
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
    const { status, out, err } = await runHere(...args);
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
  expect(await runHere('export', path, '--format', 'gexf')).toEqual({
    status: 1,
    out: '',
    err: `entente: ${path}: ${fault}\n`,
  });
});

test('verify names each quote that does not stand where it should', async () => {
  const { file, folder } = written(smallGraph(), 'Norway or Peru met in Oslo!');
  const { status, out } = await runHere('verify', file, folder);
  expect({ status, out }).toEqual({
    status: 1,
    out: `broken: meeting:a:16: a [16, 19) "met": there it says "et "
broken: country:NO participates_in meeting:a:16: a [0, 28) "${TEXT}": there it says "Norway or Peru met in Oslo!"
changed: a: from line 1, column 8 on: the graph has "and Peru met in Oslo.", the document has "or Peru met in Oslo!"
1 of 3 quotes verbatim
`,
  });
});

test('verify: a document that is not given', async () => {
  const { file } = written(smallGraph());
  const { status, out, err } = await runHere('verify', file, join(folderWith({ 'b.txt': TEXT })));
  expect({ status, err }).toEqual({ status: 1, err: 'b: is read, and is no document of the graph.\n' });
  expect(out).toMatch(/^broken: country:NO: a \[0, 6\) "Norway": no document with this id was read\n/);
  expect(out).toMatch(/missing: a: no document with this id was read\n0 of 3 quotes verbatim\n$/);
});

test('verify: all hold', async () => {
  const { file, folder } = written(smallGraph());
  expect(await runHere('verify', file, folder)).toEqual({ status: 0, out: '3 of 3 quotes verbatim\n', err: '' });
});

test('verify: a graph whose texts and quotes were changed alike', async () => {
  const graph = JSON.stringify(smallGraph()).replaceAll('Norway', 'Sweden');
  const { file, folder } = written(graph, TEXT);
  const { status, out } = await runHere('verify', file, folder);
  expect(status).toBe(1);
  expect(out).toContain('changed: a: from line 1, column 1 on: the graph has "Sweden and Peru met in O"');
});

test('verify: a graph whose stored text alone was changed', async () => {
  const graph = smallGraph();
  graph.attributes.documents[0]!.text = `${TEXT}\nMore.`;
  const { file, folder } = written(graph);
  const { status, out } = await runHere('verify', file, folder);
  expect({ status, out }).toEqual({
    status: 1,
    out: `changed: a: from line 1, column 29 on: the graph has "\\nMore.", the document ends there
3 of 3 quotes verbatim
`,
  });
});

test('verify names all that cannot be in the graph, and reads the quotes all the same', async () => {
  const graph = smallGraph();
  graph.attributes.documents[0]!.articles = [{ start: 5, end: 2 }];
  graph.attributes.documents[0]!.skipped = [{ start: 0, end: 999, reason: 'share' }];
  graph.edges.push({ ...graph.edges[0]! });
  const { file, folder } = written(graph);
  const { status, out } = await runHere('verify', file, folder);
  expect({ status, out }).toEqual({
    status: 1,
    out: `fault: attributes.documents[0].articles[0]: ends at 2, before its start at 5
fault: attributes.documents[0].skipped[0]: ends at 999, beyond the text of 28 characters
fault: edges[1].key: e1 is there twice
differs: a: articles[0].start: the graph says 5, reading gives 0
differs: a: articles[0].end: the graph says 2, reading gives 28
differs: a: skipped: the graph has 1, reading gives 0
4 of 4 quotes verbatim
`,
  });
});

test('verify: a date and a title that reading does not give', async () => {
  const graph = smallGraph();
  Object.assign(graph.attributes.documents[0]!, { date: '2003-05-05', title: 'Talks' });
  const { file, folder } = written(graph);
  expect(
    (await runHere('verify', file, folder)).out,
  ).toBe(`differs: a: title: the graph says "Talks", reading gives none
differs: a: date: the graph says "2003-05-05", reading gives none
3 of 3 quotes verbatim
`);
});

test('verify: a graph without quotes', async () => {
  const { file, folder } = written({ ...smallGraph(), nodes: [], edges: [] });
  expect(await runHere('verify', file, folder)).toEqual({
    status: 0,
    out: 'The graph holds no quotes: there is none to verify.\n',
    err: '',
  });
});

test('an empty graph file', async () => {
  const { file } = written('');
  expect((await runHere('export', file, '--format', 'gexf')).err).toBe(
    `entente: ${file}: is empty. Build it again with "entente build".\n`,
  );
});
