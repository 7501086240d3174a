import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const files = (folder: string): string[] =>
  readdirSync(join('data', folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.json'))
    .map(name => join(folder, name));

it('says of every file of words where it is from', () => {
  const named = new Set(
    [...readFileSync('data/README.md', 'utf8').matchAll(/`([\w/-]+\.json)`/g)].map(([, name]) => name!),
  );
  const there = [...files('lexicon'), ...files('reading')];
  expect(there.filter(name => !named.has(name))).toEqual([]);
  expect([...named].filter(name => name.startsWith('lexicon') && !there.includes(name))).toEqual([]);
});
