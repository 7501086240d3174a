import { describe, expect, test } from 'vitest';
import { fullDates } from '../../src/read/dates/full-dates.ts';
import { readDocument } from '../../src/read/document.ts';

test.each([
  ['on April 10, 2025, at', '2025-04-10'],
  ['on Apr. 10 2025', '2025-04-10'],
  ['on 10 April 2025', '2025-04-10'],
  ['on the 1st of May, 2025', '2025-05-01'],
  ['on Sept. 3, 1999', '1999-09-03'],
  ['dated 2025-04-10.', '2025-04-10'],
  ['of Feb. 29, 2024', '2024-02-29'],
])('a full date: %s', (text, date) => {
  expect(fullDates(text).map(found => found.date)).toEqual([date]);
});

const dateOf = (text: string, id = 'report') => readDocument(id, text).date;

describe('the date of a document', () => {
  test('from its dateline', () => {
    expect(dateOf('Envoys meet\n\nOSLO, May 5, 2003 (AFP) - Envoys met on Monday.')).toBe('2003-05-05');
  });

  test.each([
    'March 20, 2025',
    'Published: 20 March 2025',
    'Updated 3:20 PM, March 20, 2025',
    'Thursday, March 20, 2025',
  ])('from a line of its own: %s', stamp => {
    expect(dateOf(`Envoys meet in Oslo\n${stamp}\nEnvoys met on Thursday.`)).toBe('2025-03-20');
  });

  test('from the caption of its picture', () => {
    expect(dateOf('The envoy speaks in Lima, Peru, March 20, 2025. /VCG\nEnvoys met on Thursday.')).toBe('2025-03-20');
  });

  test.each(['Envoys met on Thursday, March 20, 2025, in Oslo.', 'Envoys met on Thursday (March 20, 2025) in Oslo.'])(
    'from a date with its weekday: %s',
    lead => {
      expect(dateOf(lead)).toBe('2025-03-20');
    },
  );

  test('from the only day that its first paragraph names', () => {
    expect(dateOf('Envoys meet\n\nEnvoys of Peru and Chile met in Lima on 12 May 2024.\n\nThey will meet again.')).toBe(
      '2024-05-12',
    );
  });

  test('from the id of a newswire report, or a file name with an ISO date', () => {
    expect(dateOf('Envoys met on Monday.', 'AFP_ENG_20051204.0058')).toBe('2005-12-04');
    expect(dateOf('Envoys met on Monday.', 'oslo_2025-03-20_talks')).toBe('2025-03-20');
  });

  test('from the dateline rather than the id; a year that it lacks comes from the id', () => {
    expect(dateOf('OSLO, May 5, 2003 (AFP) - Envoys met.', 'AFP_ENG_20030504.0001')).toBe('2003-05-05');
    expect(dateOf('OSLO, Dec. 31 (Xinhua) -- Envoys met.', 'XIN_ENG_20060101.0001')).toBe('2005-12-31');
  });

  test('from metadata rather than anything else', () => {
    const text = 'OSLO, May 5, 2003 (AFP) - Envoys met.';
    expect(readDocument('a', text, { date: '2003-05-06' })).toMatchObject({
      date: '2003-05-06',
      articles: [{ date: '2003-05-06', dateline: 'OSLO' }],
    });
  });
});
