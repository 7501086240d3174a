import { join, normalize } from 'node:path';
import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type Breach, breachesOf, expectNone, type Rule } from './breaches.ts';
import { roomOf, SOURCES, type Source, sourceOf, sourcesOf, stringOf } from './sources.ts';

/** The doors of the library: the app's is that of what works in browsers; a language model has its own. */
const DOORS: Record<string, readonly string[]> = {
  app: ['src/browser.ts'],
  cli: ['src/index.ts', 'src/llm/index.ts'],
  build: ['src/load-analyser.ts'],
  store: ['src/load-analyser.ts'],
};

/** The rooms that each room may look into: what it reads from, never what reads from it. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  language: ['model'],
  lexicon: ['language', 'model'],
  read: ['lexicon', 'model'],
  clause: ['language', 'lexicon', 'model'],
  frames: ['clause', 'language', 'lexicon', 'model'],
  extract: ['frames', 'clause', 'language', 'lexicon', 'model'],
  merge: ['lexicon', 'model'],
  llm: ['extract', 'merge', 'language', 'lexicon', 'model'],
  views: ['lexicon', 'model'],
  store: ['build', 'read', 'merge', 'views', 'model'],
  build: ['read', 'extract', 'language', 'merge', 'views', 'model'],
  export: ['views', 'model'],
};

/** Whether a room may import a file of the source. What is loaded later, by `import()`, is not asked. */
function mayImport(room: string, path: string): boolean {
  const other = path.split('/')[1]!;
  return other === room || DOORS[room]?.includes(path) === true || ROOMS[room]?.includes(other) === true;
}

/** Imports of what a room may not look into. */
function pastDoorsIn(source: Source): Breach[] {
  const passes: Rule = (node: Node) => {
    const isImport = node.type === 'ImportDeclaration' || node.type === 'ExportNamedDeclaration';
    const from = isImport && node.source ? stringOf(node.source) : undefined;
    if (from === undefined || !from.startsWith('.')) return undefined;
    const path = normalize(join(source.path, '..', from));
    const isFine = !path.startsWith('src/') || mayImport(roomOf(source), path);
    return isFine ? undefined : `imports ${path}`;
  };
  return breachesOf(source, passes);
}

test.each([
  ['src/app/panel/list.tsx', '../../model/graph.ts', 1],
  ['src/app/panel/list.tsx', '../../index.ts', 1],
  ['src/app/panel/list.tsx', '../../browser.ts', 0],
  ['src/app/panel/list.tsx', '../theme.ts', 0],
  ['src/cli/commands/build.ts', '../../browser.ts', 1],
  ['src/cli/commands/build.ts', '../../index.ts', 0],
  ['src/cli/program.ts', '../../package.json', 0],
  ['src/clause/tree.ts', '../extract/types.ts', 1],
  ['src/clause/tree.ts', '../language/types.ts', 0],
  ['src/clause/tree.ts', '../index.ts', 1],
  ['src/model/graph.ts', '../views/size.ts', 1],
])('%s imports %s: %i past the door', (path, from, found) => {
  expect(pastDoorsIn(sourceOf(`import { it } from '${from}';`, path))).toHaveLength(found);
});

test('what is exported from elsewhere is imported, too', () => {
  expect(pastDoorsIn(sourceOf("export { it } from '../extract/types.ts';", 'src/clause/tree.ts'))).toHaveLength(1);
});

test('the app and the command line stand on the library, and no room reaches back', () => {
  expectNone(sourcesOf(...Object.keys(DOORS), ...Object.keys(ROOMS)).flatMap(pastDoorsIn));
});

test('every room of the source has its place', () => {
  const rooms = new Set(SOURCES.filter(({ path }) => path.split('/').length > 2).map(roomOf));
  expect([...rooms].sort()).toEqual([...new Set([...Object.keys(DOORS), ...Object.keys(ROOMS)])].sort());
});
