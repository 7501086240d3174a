import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findSets, setOf } from '../../scripts/evaluation/sets.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'entente-sets-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function makeSet(name: string, ids: readonly string[], index?: unknown): void {
  for (const part of ['text', 'gold']) mkdirSync(join(root, name, part), { recursive: true });
  for (const id of ids) writeFileSync(join(root, name, 'gold', `${id}.json`), '{}');
  if (index !== undefined) writeFileSync(join(root, name, 'index.json'), JSON.stringify(index));
}

test('a folder of sets, or a set alone', () => {
  makeSet('old', ['a', 'b', '001', 'c']);
  makeSet(
    'new',
    ['d', 'e'],
    [
      { id: 'e', part: 'unseen', genre: 'readout', outlet: 'somebody' },
      { id: 'd', part: 'seen' },
    ],
  );
  mkdirSync(join(root, 'else'));
  const sets = findSets(root);
  expect(sets.map(({ name }) => name)).toEqual(['new', 'old']);
  expect(sets[0]!.reports).toEqual([
    { id: 'd', part: 'seen' },
    { id: 'e', part: 'unseen', genre: 'readout' },
  ]);
  expect(sets[1]!.reports.filter(({ part }) => part === 'unseen').map(({ id }) => id)).toEqual(['b']);
  expect(findSets(join(root, 'old')).map(({ name }) => name)).toEqual(['old']);
  expect(setOf(join(root, 'new', 'text'), join(root, 'new', 'gold'))).toEqual(sets[0]);
});

test('says what a folder lacks', () => {
  expect(() => findSets(root)).toThrow('no set of reports is in it. A set is a folder with "text" and "gold".');
  expect(() => findSets(join(root, 'nowhere'))).toThrow('is not there');
});
