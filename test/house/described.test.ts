import { join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { SOURCES, type Source, sourceOf } from './sources.ts';

const ENTRIES = ['src/index.ts', 'src/browser.ts', 'src/llm/index.ts'];

/** The names that a file declares for others, each with whether a description stands before it. */
function declaredIn({ text, program }: Source): Map<string, boolean> {
  const found = new Map<string, boolean>();
  for (const node of program.body) {
    if (node.type !== 'ExportNamedDeclaration' || node.declaration == null) continue;
    const { declaration } = node;
    const isDescribed = /\/\*\*(?:(?!\*\/).)*\*\/\n$/s.test(text.slice(0, node.start));
    const declared = 'declarations' in declaration ? declaration.declarations.map(({ id }) => id) : [declaration.id];
    for (const id of declared) if (id?.type === 'Identifier') found.set(id.name, isDescribed);
  }
  return found;
}

/** What an entry gives from other files: names by the file in which they are declared; undefined for all of a file. */
function givenBy({ path, program }: Source): [string, string[] | undefined][] {
  return program.body.flatMap((node): [string, string[] | undefined][] => {
    if (node.type !== 'ExportNamedDeclaration' && node.type !== 'ExportAllDeclaration') return [];
    if (node.source == null) return [];
    const from = normalize(join(path, '..', node.source.value));
    if (node.type === 'ExportAllDeclaration') return [[from, undefined]];
    return [[from, node.specifiers.map(({ local }) => ('name' in local ? local.name : local.value))]];
  });
}

/** Names that a file gives, by declaration or from others, that have no description. */
function undescribedIn(source: Source, names: readonly string[] | undefined, sources: readonly Source[]): string[] {
  const declared = declaredIn(source);
  const given = givenBy(source);
  const own = (names ?? [...declared.keys()]).filter(name => declared.get(name) === false);
  const passed = given.flatMap(([path, of]) => {
    const wanted = of?.filter(name => names === undefined || names.includes(name)) ?? names;
    const next = sources.find(each => each.path === path);
    return next ? undescribedIn(next, wanted, sources) : [];
  });
  return [...own.map(name => `${source.path}: ${name}`), ...passed];
}

test('what has no description is found, also where it is passed on', () => {
  const a = sourceOf(
    '/** Told. */\nexport const a = 1;\nexport function b() {}\n/** No. */\nconst c = 2;\nexport type D = 1;',
    'src/a.ts',
  );
  const passing = sourceOf("export { b } from './a.ts';\nexport * from './c.ts';", 'src/b.ts');
  const all = sourceOf('export interface E {}', 'src/c.ts');
  expect(undescribedIn(passing, undefined, [a, all])).toEqual(['src/a.ts: b', 'src/c.ts: E']);
  expect(undescribedIn(a, undefined, [])).toEqual(['src/a.ts: b', 'src/a.ts: D']);
});

test('all that the library gives is described', () => {
  const entries = SOURCES.filter(({ path }) => ENTRIES.includes(path));
  const found = entries.flatMap(entry => undescribedIn(entry, undefined, SOURCES));
  expect([...new Set(found)].sort()).toEqual([]);
});
