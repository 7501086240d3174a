import { describe, expect, test } from 'vitest';
import { wordsSkippedAs } from './skipped.ts';

describe('repetition is no story', () => {
  test.each([
    '('.repeat(60),
    '=-'.repeat(60),
    'Aa '.repeat(60).trim(),
    '* '.repeat(60).trim(),
    '([{'.repeat(60),
    '“'.repeat(200),
    '0'.repeat(60),
  ])('%s', run => {
    expect(wordsSkippedAs('repetition', `They met. ${run} They left.`)).toEqual([run]);
  });

  test.each(['-'.repeat(40), 'no, no, no, no', 'ha '.repeat(20), '1,000,000,000,000', '?!'.repeat(20)])(
    '%s stays',
    run => {
      expect(wordsSkippedAs('repetition', `They met. ${run} They left.`)).toEqual([]);
    },
  );
});
