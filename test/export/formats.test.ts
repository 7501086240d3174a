import { expect, test } from 'vitest';
import { EXPORT_FORMATS } from '../../src/export/formats.ts';
import { fixtureGraph } from '../app/fixture.ts';
import { textOf } from '../support/text-of.ts';

test('each format has a name of its own, which can end the name of a file', () => {
  const names = EXPORT_FORMATS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
});

test.each(EXPORT_FORMATS)('what is written as $label begins as its files do, and every time alike', async format => {
  const text = textOf(await format.write(fixtureGraph()));
  expect(text).toMatch(format.begins);
  expect(textOf(await format.write(fixtureGraph()))).toBe(text);
});

test.each(EXPORT_FORMATS)('a graph of nothing is written as $label, too', async ({ write }) => {
  const nothing = { ...fixtureGraph(), nodes: [], edges: [] };
  expect(textOf(await write(nothing))).not.toContain('undefined');
});
