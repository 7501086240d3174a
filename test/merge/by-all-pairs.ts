import type { Comparison, Likeness } from '../../src/merge/comparison.ts';
import type { Item } from '../../src/merge/items.ts';

/**
 * Groups items by the definition: every pair is compared, likest first, two groups join unless a member of one conflicts
 * with a member of the other, and an item that is as like to two different things joins neither. Quadratic and worse.
 */
export function clusterByAllPairs(items: readonly Item[], comparison: Comparison): Item[][] {
  const inOne = (a: Item, b: Item): boolean => a.document.id === b.document.id;
  const different = (a: Item, b: Item): boolean => inOne(a, b) || comparison.different(a, b);
  const pairs: { a: number; b: number; like: Likeness }[] = [];
  items.forEach((one, a) => {
    items.slice(a + 1).forEach((other, index) => {
      if (!comparison.tornWithinDocument && inOne(one, other)) return;
      const like = comparison.same(one, other);
      if (like) pairs.push({ a, b: a + 1 + index, like });
    });
  });
  pairs.sort((one, other) => other.like.score - one.like.score || one.a - other.a || one.b - other.b);
  const isTorn = (from: number, to: number, score: number): boolean =>
    pairs.some(({ a, b, like }) => {
      if (like.score !== score || (a !== from && b !== from)) return false;
      const partner = a === from ? b : a;
      return partner !== to && different(items[to]!, items[partner]!);
    });
  const groups = items.map((_, index) => [index]);
  for (const { a, b, like } of pairs) {
    const [left, right] = [groups[a]!, groups[b]!];
    if (left === right || left.some(x => right.some(y => different(items[x]!, items[y]!)))) continue;
    if (isTorn(a, b, like.score) || isTorn(b, a, like.score)) continue;
    const joined = [...left, ...right].sort((x, y) => x - y);
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].map(group => group.map(index => items[index]!));
}
