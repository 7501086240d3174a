import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type GraphFile, graphFileSchema } from '../../src/model/graph.ts';
import { folderWith } from '../read/folder.ts';
import { installCli, runCli } from './run.ts';

beforeAll(installCli);

const REPORT =
  'OSLO, May 5, 2003 (AFP) - Norway’s Prime Minister Kjell Bondevik met US President George Bush in Oslo on Monday.\n';
const idsOf = (graph: GraphFile) => graph.attributes.documents.map(document => document.id);
const parse = (json: string) => graphFileSchema.parse(JSON.parse(json));

describe('the five documents', () => {
  test('their graph: complete, every quote verbatim, the same bytes each time', async () => {
    const folder = folderWith({});
    const file = join(folder, 'graph.json');
    const built = await runCli('build', 'data/documents', '-o', file);
    expect(built).toMatchObject({ status: 0, out: '' });
    expect(built.err).toMatch(/^5 documents, \d+ nodes, \d+ edges, \d+ quotes\.\n$/);
    const graph = parse(readFileSync(file, 'utf8'));
    expect(idsOf(graph)).toEqual(['000', '001', '002', '003', '004']);
    expect(graph.nodes.every(({ attributes: { x, y } }) => x !== undefined && y !== undefined)).toBe(true);
    expect(readdirSync(folder)).toEqual(['graph.json']);

    const verified = await runCli('verify', file, 'data/documents');
    expect(verified).toMatchObject({ status: 0, err: '' });
    const [, held, total] = /^(\d+) of (\d+) quotes verbatim\n$/.exec(verified.out)!;
    expect(held).toBe(total);
    expect(Number(total)).toBeGreaterThanOrEqual(400);

    const again = await runCli('build', 'data/documents');
    expect(again.out).toBe(readFileSync(file, 'utf8'));

    const exported = await runCli('export', file, '--format', 'gexf');
    expect(exported).toMatchObject({ status: 0, err: '' });
    expect(exported.out.match(/<node /g)).toHaveLength(graph.nodes.length);
    expect(exported.out.match(/<edge /g)).toHaveLength(graph.edges.length);
  });
});

describe('bad input costs the good nothing, and ends with exit status 1', () => {
  const bad: Record<string, string | Uint8Array> = {
    'binary.txt': new Uint8Array([1, 0, 2]),
    'broken.txt': new Uint8Array([0xc3, 0xa9, 0xc3, 0xa8, 0xff]),
    'empty.txt': '',
  };

  test('a line for each fault', async () => {
    const folder = folderWith({ 'good.txt': REPORT, ...bad });
    const hollow = folderWith({});
    const { status, out, err } = await runCli('build', folder, hollow, join(folder, 'nope.txt'));
    expect(status).toBe(1);
    expect(idsOf(parse(out))).toEqual(['good']);
    expect(err.split('\n').slice(0, 6)).toEqual([
      `entente: ${hollow}: is a folder without documents. Put .txt or .md files into it.`,
      `entente: ${folder}/nope.txt: is not there. Check the path.`,
      `entente: ${folder}/binary.txt: is a binary file. Give plain text.`,
      `entente: ${folder}/broken.txt: is not valid UTF-8 in line 1. Save it as UTF-8.`,
      `entente: ${folder}/empty.txt: is empty. Give a file with text.`,
      expect.stringMatching(/^1 document, /),
    ]);
  });

  test('nothing good: no graph', async () => {
    const folder = folderWith({ 'empty.txt': '' });
    const { status, out, err } = await runCli('build', folder, '-o', join(folder, 'graph.json'));
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain('entente: build: no document could be read. No graph is written.\n');
    expect(readdirSync(folder)).toEqual(['empty.txt']);
  });

  test('a place that cannot be written', async () => {
    const folder = folderWith({ 'good.txt': REPORT });
    const file = join(folder, 'nowhere', 'graph.json');
    expect(await runCli('build', folder, '-o', file)).toMatchObject({
      status: 1,
      err: `entente: ${file}: cannot be written: its folder is not there. Make the folder first.\n`,
    });
    expect(await runCli('build', folder, '-o', folder)).toMatchObject({
      status: 1,
      err: `entente: ${folder}: cannot be written: it is a folder. Give the name of a file.\n`,
    });
  });

  test('the name of a file is not trusted', async () => {
    const folder = folderWith({ 'a\nb\u001b[31m.txt': '' });
    const { err } = await runCli('build', folder);
    expect(err.split('\n')[0]).toBe(`entente: ${folder}/a b\\u{1B}[31m.txt: is empty. Give a file with text.`);
  });
});

test('with --like nodes stay where they lie in another graph, as when a document is added', async () => {
  const more = 'PARIS, May 6, 2003 (AFP) - French President Jacques Chirac met Bondevik in Paris on Tuesday.\n';
  const folder = folderWith({ 'a.txt': REPORT, 'b.txt': more });
  const [first, file] = [join(folder, 'a.txt'), join(folder, 'graph.json')];
  await runCli('build', first, '-o', file);
  const former = parse(readFileSync(file, 'utf8'));
  const { status } = await runCli('build', first, join(folder, 'b.txt'), '--like', file, '-o', file);
  expect(status).toBe(0);
  const grown = parse(readFileSync(file, 'utf8'));
  expect(grown.nodes.length).toBeGreaterThan(former.nodes.length);
  // A meeting may be called by another key once more is told of it.
  const moves = former.nodes.flatMap(({ key, attributes: { x, y } }) => {
    const now = grown.nodes.find(node => node.key === key)?.attributes;
    return now ? [Math.hypot(now.x! - x!, now.y! - y!)] : [];
  });
  expect(moves.length).toBeGreaterThan(1);
  expect(moves.toSorted((a, b) => a - b)[Math.floor(moves.length / 2)]).toBeLessThan(10);
  expect(await runCli('build', first, '--like', join(folder, 'none.json'))).toMatchObject({ status: 1, out: '' });
});
