import { expect, test } from 'vitest';
import { partialDateSchema } from '../../src/model/dates.ts';
import { saidByName } from '../../src/read/dates/in-name.ts';

test.each(['2025', '2025-03', '2025-03-20', '2024-02-29', '2000-02-29', '1911-12-31', '1000-01-01'])('%s', date => {
  expect(partialDateSchema.safeParse(date).success).toBe(true);
});

test.each(['2025-02-31', '2025-02-29', '1900-02-29', '2025-04-31', '0000', '0000-01-01', '0099-12-31'])(
  '%s is in no calendar',
  date => {
    expect(partialDateSchema.safeParse(date).error?.issues.map(issue => issue.message)).toEqual([
      'no such day is in the calendar',
    ]);
  },
);

test.each(['2025-13', '2025-13-01', '2025-00-10', '2025-1-1', '25-01-01', '2025-03-20T00:00', ' 2025', ''])(
  '"%s" is no date',
  date => {
    expect(partialDateSchema.safeParse(date).error?.issues.map(issue => issue.message)).toEqual([
      'not a date like 2025-03-20, 2025-03 or 2025',
    ]);
  },
);

test.each([
  'AFP_ENG_00000101.0001',
  'AFP_ENG_00990101.0001',
  'AFP_ENG_20050231.0001',
  'report-2025-02-31',
  '2025-13-01',
])('the name %s holds no date', name => {
  expect(saidByName(name).date).toBeUndefined();
});

test.each([
  ['01.03.2018 - Ann Lee - Harbour Gazette', { date: '2018-03-01', author: 'Ann Lee', source: 'Harbour Gazette' }],
  ['news/2018-03-01 – Ann Lee – Harbour Gazette', { date: '2018-03-01', author: 'Ann Lee', source: 'Harbour Gazette' }],
  ['31.02.2018 - Ann Lee - Harbour Gazette', {}],
  ['01.03.2018 - Ann Lee', { date: '2018-03-01' }],
  ['01.03.2018 - Ann Lee - Harbour Gazette - 2', { date: '2018-03-01' }],
  ['Talks 2018-03-01 - Ann Lee - Harbour Gazette', { date: '2018-03-01' }],
  ['AFP_ENG_20051204.0058', { date: '2005-12-04' }],
  ['Minsk - Normandy - Paris', {}],
])('the name %s', (name, said) => {
  expect(saidByName(name)).toEqual(said);
});
