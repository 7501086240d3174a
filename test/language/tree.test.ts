import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTree } from '../../src/language/tree.ts';

/** All trees with one root over `size` words, by trying every head for every word. */
function allTrees(size: number): number[][] {
  const trees: number[][] = [];
  const heads: number[] = [];
  const isTree = (): boolean =>
    heads.filter(head => head === -1).length === 1 &&
    heads.every((_, word) => {
      let node = word;
      for (let steps = 0; node !== -1; steps++, node = heads[node]!) if (steps > size) return false;
      return true;
    });
  const choose = (word: number): void => {
    if (word === size) {
      if (isTree()) trees.push([...heads]);
      return;
    }
    for (let head = -1; head < size; head++) {
      heads[word] = head;
      choose(word + 1);
    }
  };
  choose(0);
  return trees;
}

describe('the best tree', () => {
  const trees = new Map([1, 2, 3, 4].map(size => [size, allTrees(size)]));
  const problem = fc
    .integer({ min: 1, max: 4 })
    .chain(size => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: size * 8, maxLength: size * 8 }));

  it('is none worse than the best of all trees, where the root is among those tried', () => {
    fc.assert(
      fc.property(problem, numbers => {
        const scores = Float32Array.from(numbers);
        const size = numbers.length / 8;
        const total = (heads: ArrayLike<number>): number =>
          Array.from(heads).reduce((sum, head, word) => sum + scores[word * 8 + head + 1]!, 0);
        const found = bestTree(scores, size, 8);
        expect(trees.get(size)!.map(String)).toContain(String([...found]));
        const unbound = Math.max(...trees.get(size)!.map(total));
        expect(total(found)).toBeLessThanOrEqual(unbound);
        const rootless = allRoots(scores, size);
        if (rootless <= 1) expect(total(found)).toBe(unbound);
      }),
    );
  });

  it('breaks circles', () => {
    // Both words want each other; the second is the better root.
    const scores = Float32Array.from([0, -9, 10, 0, 0, 0, 0, 0, 5, 10, -9, 0, 0, 0, 0, 0]);
    expect([...bestTree(scores, 2, 8)]).toEqual([1, -1]);
  });
});

/** How many words score the root highest. */
function allRoots(scores: Float32Array, size: number): number {
  let roots = 0;
  for (let word = 0; word < size; word++) {
    const row = scores.subarray(word * 8, word * 8 + size + 1);
    if (row.every((value, head) => head === word + 1 || value <= row[0]!)) roots++;
  }
  return roots;
}
