import { join, normalize } from 'node:path';
import type { Node } from 'oxc-parser';
import { expect, test } from 'vitest';
import { type Breach, breachesOf, expectNone, type Rule } from './breaches.ts';
import { roomOf, type Source, sourceOf, sourcesOf, stringOf } from './sources.ts';

/** The doors of the library. What browsers cannot have goes through the second alone. */
const DOORS: Record<string, string> = { app: 'src/browser.ts', cli: 'src/index.ts' };

/** Imports of other rooms that do not go through a room's door. What is loaded later, by `import()`, may. */
function pastDoorsIn(source: Source): Breach[] {
  const passes: Rule = (node: Node) => {
    const from = node.type === 'ImportDeclaration' ? stringOf(node.source) : undefined;
    if (from === undefined || !from.startsWith('.')) return undefined;
    const path = normalize(join(source.path, '..', from));
    const isAtHome = !path.startsWith('src/') || path.startsWith(`src/${roomOf(source)}/`);
    return isAtHome || path === DOORS[roomOf(source)] ? undefined : `imports ${path}`;
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
])('%s imports %s: %i past the door', (path, from, found) => {
  expect(pastDoorsIn(sourceOf(`import { it } from '${from}';`, path))).toHaveLength(found);
});

test('the app and the command line stand on the library', () => {
  expectNone(sourcesOf(...Object.keys(DOORS)).flatMap(pastDoorsIn));
});
