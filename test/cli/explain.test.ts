import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { folderWith } from '../read/folder.ts';
import { runHere } from './run-here.ts';

const SPORT =
  'Arsenal beat Chelsea in the cup final. The goalkeeper saved a penalty, the striker scored, and the football match ended.';
const folder = () =>
  folderWith({
    'a.txt': 'Chile condemned Peru. Kenya met Peru.',
    'b.md': '---\ntitle: Talks\n---\nNorway met Peru in Oslo.\n',
    'c.csv': `id,text\nfirst,Chile condemned Peru.\nsecond,${JSON.stringify(SPORT)}\n`,
    'd.txt.gz': gzipSync('Kenya met Peru.'),
  });
const explained = (name: string, ...args: string[]) => runHere('explain', join(folder(), name), ...args);

test.each([
  ['a.txt', '1. Chile condemned Peru.\n'],
  ['b.md', '1. Norway met Peru in Oslo.\n'],
  ['d.txt.gz', '1. Kenya met Peru.\n'],
])('a document of any format: %s', async (name, first) => {
  const { status, out, err } = await explained(name);
  expect({ status, err }).toEqual({ status: 0, err: '' });
  expect(out.startsWith(first)).toBe(true);
  expect(out).toContain('kept by country-name: Peru — country:PE');
});

test('one sentence', async () => {
  expect((await explained('a.txt', '--sentence', '2')).out).toMatch(/^2\. Kenya met Peru\.\n {2}Tree\n/);
  expect(await explained('a.txt', '--sentence', '3')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/a\.txt: it has no sentence 3\. Leave the number out to see all\.\n$/),
  });
});

test('a file of several documents: all, or one of them', async () => {
  const { out } = await explained('c.csv');
  expect(out).toMatch(
    /^Document first\n\n1\. Chile condemned Peru\.\n.*^Document second\n\nleft out by other-topic: /ms,
  );
  expect((await explained('c.csv', '--document', 'first', '--sentence', '1')).out).toMatch(/^1\. Chile/);
  expect(await explained('c.csv', '--sentence', '1')).toMatchObject({
    status: 2,
    err: expect.stringMatching(/^entente: --sentence: .*c\.csv holds first, second\. Say which with --document\.\n$/),
  });
  expect(await explained('c.csv', '--document', 'x')).toMatchObject({
    status: 1,
    err: expect.stringMatching(/c\.csv: it holds no document x\. It holds first, second\.\n$/),
  });
});

test('an article that is left out says why, whichever sentence is asked for', async () => {
  const { status, out } = await explained('c.csv', '--document', 'second', '--sentence', '1');
  expect({ status, out }).toEqual({ status: 0, out: 'left out by other-topic: the article — it is about sport\n' });
});
