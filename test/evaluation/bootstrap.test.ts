import { expect, test } from 'vitest';
import { f1Of, intervalOf, sumOf } from '../../scripts/evaluation/bootstrap.ts';

const right = { right: 4, found: 4, gold: 4 };
const wrong = { right: 0, found: 4, gold: 4 };

test('F1 weighs what is missed like what is too much', () => {
  expect(f1Of({ right: 2, found: 4, gold: 4 })).toBe(0.5);
  expect(f1Of({ right: 2, found: 2, gold: 4 })).toBeCloseTo(2 / 3);
  expect(f1Of({ right: 2, found: 4, gold: 2 })).toBeCloseTo(2 / 3);
});

test('reports that are all alike leave no doubt', () => {
  expect(intervalOf(Array.from({ length: 20 }, () => right))).toEqual([1, 1]);
});

test('the interval holds the figure, is the same each time, and narrows with reports', () => {
  const widthOf = (times: number): number => {
    const reports = Array.from({ length: times }, () => [right, wrong]).flat();
    const [low, high] = intervalOf(reports);
    expect(intervalOf(reports)).toEqual([low, high]);
    expect(low).toBeLessThan(f1Of(sumOf(reports)));
    expect(high).toBeGreaterThan(f1Of(sumOf(reports)));
    return high - low;
  };
  expect(widthOf(100)).toBeLessThan(widthOf(10) / 2);
});

test('reports without anything to find have no interval', () => {
  expect(intervalOf([{ right: 0, found: 0, gold: 0 }])).toEqual([Number.NaN, Number.NaN]);
});
