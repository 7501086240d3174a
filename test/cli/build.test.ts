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
    'broken.txt': new Uint8Array([0x41, 0xff]),
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
