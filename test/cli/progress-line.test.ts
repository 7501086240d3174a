import { expect, test } from 'vitest';
import { progressLine } from '../../src/cli/progress-line.ts';

test.each([
  [0, 20_000, 0, '╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 0 of 20,000 documents, 0.0 a second'],
  [5000, 20_000, 50_000, '━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 5,000 of 20,000 documents, 100 a second, 3 min left'],
  [1, 4, 400, '━━━━━╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 1 of 4 documents, 2.5 a second, 2 s left'],
  [10, 20_000, 10_000, '╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌╌ 10 of 20,000 documents, 1.0 a second, 5 h 34 min left'],
  [4, 4, 1000, '━━━━━━━━━━━━━━━━━━━━ 4 of 4 documents, 4.0 a second, 0 s left'],
  [1500, undefined, 10_000, '1,500 documents, 150 a second'],
])('%i of %s documents in %i ms', (done, total, time, line) => {
  expect(progressLine(done, total, time)).toBe(line);
});
