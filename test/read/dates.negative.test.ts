import { describe, expect, test } from 'vitest';
import { fullDates } from '../../src/read/dates/full-dates.ts';
import { readDocument } from '../../src/read/document.ts';

test.each(['April 2025', 'April 10', '10/04/2025', 'February 30, 2025', '2025-13-01', 'May 5, 1812', 'SS-2025-04-101'])(
  'no full date: %s',
  text => {
    expect(fullDates(text)).toEqual([]);
  },
);

describe('the date stays unknown rather than wrong', () => {
  test.each([
    'Envoys met on Thursday in Oslo.',
    'Envoys met in May 2024.',
    'War has raged since the invasion of February 24, 2022.',
    'Israel said on Monday that it remembers the attack on October 7, 2023.',
    'The treaty, which was signed on May 5, 1992, was renewed.',
    'Envoys met on Monday, March 20, 2025, a reader wrote of what was a Thursday.',
    'Envoys met on May 5, 2003, and on May 6, 2004.',
    '(FILES) The envoy on March 20, 2025. (Photo by Ann LEE / AFP)\nEnvoys met on Thursday.',
  ])('%s', text => {
    expect(readDocument('report', text).date).toBeUndefined();
  });

  test('a date deep in the text', () => {
    const text = 'Envoys met.\n\nThey talked.\n\nThey ate.\n\nThe first talks were held on May 5, 2003.';
    expect(readDocument('report', text).date).toBeUndefined();
  });

  test.each(['report-20251', 'AFP_ENG_20051304.0058', 'A_20051204', 'x2025-02-30'])(
    'a name that gives no day: %s',
    id => {
      expect(readDocument(id, 'Envoys met on Monday.').date).toBeUndefined();
    },
  );

  test('a dateline without a year', () => {
    expect(readDocument('report', 'OSLO, May 5 (AFP) - Envoys met on Monday.').date).toBeUndefined();
  });
});
