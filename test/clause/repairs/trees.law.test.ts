import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readText } from '../../support/analyser.ts';

/** Whether going up from every word of a sentence ends at its one root. */
const isTree = (heads: readonly number[]): boolean =>
  heads.filter(head => head < 0).length === 1 &&
  heads.every((_, word) => {
    let at = word;
    for (let steps = 0; at >= 0 && steps <= heads.length; steps++) at = heads[at]!;
    return at < 0;
  });

it('what is put right stays a tree, in real documents, forwards and backwards', () => {
  for (const name of readdirSync('data/documents')) {
    const text = readFileSync(`data/documents/${name}`, 'utf8');
    const backwards = text
      .split(/\n+/)
      .map(line => line.split(' ').reverse().join(' '))
      .join('\n\n');
    for (const { tokens } of [...readText(text).sentences, ...readText(backwards).sentences])
      expect(isTree(tokens.map(({ head }) => head))).toBe(true);
  }
});
