import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { pythonWith } from '../export/python.ts';
import { folderWith } from '../read/folder.ts';
import { textOf } from '../support/text-of.ts';

const PAGE = readFileSync('docs/exports.md', 'utf8');
const EXAMPLES = [...PAGE.matchAll(/```python\n(.*?)```/gs)].map(([, code]) => code!);
let files: Record<string, string>;

beforeAll(async () => {
  const formats = EXPORT_FORMATS.filter(({ name }) => name === 'gexf' || name === 'graphml');
  const texts = formats.map(async ({ ending, write }) => [`graph.${ending}`, textOf(await write(fixtureGraph()))]);
  files = Object.fromEntries(await Promise.all(texts));
});

test.each(EXAMPLES)('the example runs: %s', code => {
  const [, module] = /^import (\w+)$/m.exec(code)!;
  const told = execFileSync(pythonWith(module!)!, ['-c', code], { cwd: folderWith(files), encoding: 'utf8' });
  expect(told.trim().split('\n').length).toBeGreaterThan(3);
});

test('every format is told of', () => {
  for (const { name } of EXPORT_FORMATS) expect(PAGE).toContain(`| \`${name}\` |`);
});
