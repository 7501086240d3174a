import { describe, expect, it } from 'vitest';
import { datesIn, resolved } from './dates-in.ts';

const PUBLISHED = '2019-06-12';

describe('month-name', () => {
  it.each([
    ['on March 20, 2021', 'past', '2021-03-20'],
    ['on 20 March 2021', 'past', '2021-03-20'],
    ['on Nov. 9', 'future', '2019-11-09'],
    ['on Nov. 9', 'past', '2018-11-09'],
    ['on July 20-21', 'future', '2019-07-20'],
    ['on 20-21 July', 'future', '2019-07-20'],
    ['since March 2012', 'past', '2012-03'],
    ['in early May', 'past', '2019-05'],
    ['in mid-August', 'future', '2019-08'],
    ['in November', 'past', '2018-11'],
    ['In May', 'past', '2019-05'],
    ['on March 20th, 2021', 'past', '2021-03-20'],
    ['Mid-August', 'future', '2019-08'],
    ['last October', 'past', '2018-10'],
    // A weekday beside a day is of that day, and none of its own.
    ['on Monday, July 1', 'future', '2019-07-01'],
    ['on Monday 1 July', 'future', '2019-07-01'],
    ['on Monday, the 1st of July', 'future', '2019-07-01'],
    ['Thursday, June 6, 2019', 'past', '2019-06-06'],
  ] as const)('%s (%s)', (text, tense, date) => {
    expect(resolved(text, tense, PUBLISHED)).toEqual([date]);
  });

  it('takes the nearer year where the one of the tense is most of a year away', () => {
    expect(resolved('the June 14-16 visit was agreed', 'past', PUBLISHED)).toEqual(['2019-06-14']);
  });

  it.each([
    ['on March 10', '2015-02', '2015-03-10'],
    ['on January 10', '2015-02', '2016-01-10'],
    ['in November', '2015-02-03', '2015-11'],
    ['on June 10', '2015-02', '2019-06-10'],
    ['on March 10', '2019-02', '2019-03-10'],
  ])('%s is in the year that was told before (%s), unless it was a short while ago', (text, anchor, date) => {
    expect(resolved(text, 'past', PUBLISHED, anchor)).toEqual([date]);
  });

  it('a weekday apart from a day is another day', () => {
    expect(resolved('on Monday and on July 1', 'future', PUBLISHED)).toEqual(['2019-06-17', '2019-07-01']);
    expect(resolved('on Monday. July 1 is a holiday', 'future', PUBLISHED)).toEqual(['2019-06-17', '2019-07-01']);
  });

  it('says where the year was inferred', () => {
    expect(datesIn('on Nov. 9', PUBLISHED)[0]?.resolve('future')?.inferred).toBe('year-from-tense');
    expect(datesIn('on Nov. 9, 2020', PUBLISHED)[0]?.resolve('future')?.inferred).toBeUndefined();
  });
});
