import { expect, test } from 'vitest';
import agreement from '../../data/agreement.json' with { type: 'json' };
import measured from '../../data/confidence.json' with { type: 'json' };
import { confidenceOf } from '../../src/extract/confidence.ts';

const COUNTS = Object.entries({ ...measured, ...agreement }) as unknown as [string, [right: number, found: number]][];

test.each(COUNTS)('%s is as sure as it was right, and not wholly', (rule, [right, found]) => {
  const share = (right + 1) / (found + 2);
  const confidence = confidenceOf([rule]);
  expect(confidence).toBeLessThanOrEqual(share);
  expect(confidence).toBeGreaterThan(share - 0.01);
  expect(confidence).toBeLessThan(1);
});

test('the best of several rules counts, and one that was never seen has even odds', () => {
  expect(confidenceOf(['never seen'])).toBe(0.5);
  const [best, ...others] = COUNTS.map(([rule]) => rule).sort((a, b) => confidenceOf([b]) - confidenceOf([a]));
  const worst = others.at(-1)!;
  expect(confidenceOf([worst, best!])).toBe(confidenceOf([best!]));
  expect(confidenceOf([worst])).toBeLessThan(confidenceOf([best!]));
});
