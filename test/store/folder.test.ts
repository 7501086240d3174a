import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { graphPathOf, openFolder } from '../../src/store/folder.ts';
import { takeLock } from '../../src/store/lock.ts';
import { folderWith } from '../read/folder.ts';

test('a store is made where nothing is, or an empty folder, and opened where one is', () => {
  const folder = folderWith({});
  openFolder(folder, []);
  expect(readdirSync(folder)).toEqual(['entente-store.json']);
  openFolder(folder, []);
  openFolder(join(folder, 'more', 'store'), []);
  expect(existsSync(join(folder, 'more', 'store', 'entente-store.json'))).toBe(true);
  expect(graphPathOf(folder)).toBe(join(folder, 'graph.json'));
  expect(graphPathOf(join(folder, 'more'))).toBe(join(folder, 'more'));
  // A run that was killed at once.
  writeFileSync(join(folder, 'entente-store.json'), '');
  openFolder(folder, []);
  expect(readFileSync(join(folder, 'entente-store.json'), 'utf8')).toBe('{ "store": 1 }\n');
});

test('nothing else is made a store', () => {
  const folder = folderWith({
    'in/a.txt': 'A',
    'new/entente-store.json': '{ "store": 9 }',
    'odd/entente-store.json': '!',
  });
  const open = (name: string) => () => openFolder(join(folder, name), [join(folder, 'in')]);
  expect(open('in/a.txt')).toThrow(`${folder}/in/a.txt: is a file. Give the name of a folder.`);
  expect(open('.')).toThrow(`${folder}: is there, is not empty, and is no build folder. Give another name.`);
  expect(open('in/store')).toThrow(`${folder}/in/store: is within ${folder}/in, which is read.`);
  expect(open('in')).toThrow(`${folder}/in: is within ${folder}/in, which is read.`);
  expect(open('new')).toThrow(`${folder}/new: is of version 9, and this Entente writes version 1.`);
  expect(open('odd')).toThrow(`${folder}/odd: says what no version of Entente writes (entente-store.json)`);
  expect(readdirSync(join(folder, 'in'))).toEqual(['a.txt']);
});

test('one run at a time; what a killed run left is taken over', () => {
  const folder = folderWith({});
  const path = join(folder, 'lock');
  const release = takeLock(folder);
  expect(() => takeLock(folder)).toThrow(`${folder}: is in use by another run (process ${process.pid}).`);
  release();
  expect(readdirSync(folder)).toEqual([]);
  const host = hostname();
  for (const left of [
    '',
    '{',
    JSON.stringify({ pid: 2 ** 22 + 1, host }),
    JSON.stringify({ pid: 1, host, started: '-1' }),
  ]) {
    writeFileSync(path, left);
    takeLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  }
  writeFileSync(path, JSON.stringify({ pid: 1, host: 'elsewhere.example' }));
  expect(() => takeLock(folder)).toThrow(`${folder}: is in use by a run on elsewhere.example.`);
});
