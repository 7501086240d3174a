import type { Node } from 'oxc-parser';
import { expect } from 'vitest';
import { type Source, visit } from './sources.ts';

/** A place in the source that breaks a rule of the house. */
export interface Breach {
  path: string;
  line: number;
  what: string;
}

/** Says what is wrong with a node, given those around it, the nearest first; undefined where nothing is. */
export type Rule = (node: Node, around: readonly Node[]) => string | undefined;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** The places of a file that break a rule. */
export function breachesOf(source: Source, rule: Rule): Breach[] {
  const found: Breach[] = [];
  visit(source, (node, around) => {
    const what = rule(node, around);
    if (what !== undefined) found.push({ path: source.path, line: lineAt(source.text, node.start), what });
  });
  return found;
}

/** What a test prints of breaches: how many there are, in which files, and where each stands. */
function told(breaches: readonly Breach[]): string {
  const files = new Map<string, Breach[]>();
  for (const breach of breaches) files.set(breach.path, [...(files.get(breach.path) ?? []), breach]);
  const lines = [...files]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(
      ([path, all]) =>
        `${path}: ${all.length}\n${all.map(({ line, what }) => `    ${path}:${line} ${what}`).join('\n')}`,
    );
  return [`${breaches.length} places in ${files.size} files`, ...lines].join('\n');
}

/** Fails with a list of all breaches, by file. */
export function expectNone(breaches: readonly Breach[]): void {
  expect(breaches.length, told(breaches)).toBe(0);
}
