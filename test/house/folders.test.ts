import { basename, dirname } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES } from './sources.ts';

/** So many files of a folder with one prefix want a folder of their own. */
const FOLDER = 3;

/** Files that share a prefix, by folder and prefix: `extract/mentions/leader-*: 9`. */
function prefixes(paths: readonly string[]): string[] {
  const groups = new Map<string, number>();
  for (const path of paths) {
    const prefix = /^(\w+)[-.]/.exec(basename(path))?.[1];
    const group = `${dirname(path)}/${prefix}-*`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  return [...groups].filter(([, files]) => files >= FOLDER).map(([group, files]) => `${group}: ${files}`);
}

test('files with one prefix are counted, the file called by it too', () => {
  const files = ['a/leader.ts', 'a/leader-name.ts', 'a/leader-side.ts', 'a/other.ts', 'b/leader-role.ts'];
  expect(prefixes(files)).toEqual(['a/leader-*: 3']);
});

test('folders stand for prefixes', () => {
  expect(prefixes(SOURCES.map(({ path }) => path))).toEqual([]);
});
