import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack } from '../../src/views/pack.ts';

const stripe = (left: number, right: number) => ({ left, right });

test('what follows on stays in a row, what overlaps takes the next', () => {
  expect(pack([stripe(0, 10), stripe(5, 8), stripe(8, 12), stripe(10, 20)], 9)).toEqual([0, 1, 1, 0]);
});

test('what finds no row among the most has none', () => {
  expect(pack([stripe(0, 9), stripe(0, 9), stripe(0, 9), stripe(9, 10)], 2)).toEqual([0, 1, undefined, 0]);
});

test('nothing lies on anything else', () => {
  const stripes = fc.array(fc.tuple(fc.nat(1000), fc.nat(200)), { maxLength: 80 });
  fc.assert(
    fc.property(stripes, given => {
      const all = given.map(([left, width]) => stripe(left, left + width)).sort((a, b) => a.left - b.left);
      const rows = pack(all, 20);
      for (const [one, a] of all.entries())
        for (const [other, b] of all.entries())
          if (one < other && rows[one] !== undefined && rows[one] === rows[other])
            expect(a.right).toBeLessThanOrEqual(b.left);
    }),
  );
});
