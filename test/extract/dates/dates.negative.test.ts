import { describe, expect, it } from 'vitest';
import { datesIn, resolved } from './dates-in.ts';

describe('no date', () => {
  it.each([
    'The troops may march on the capital.',
    'May said the talks had failed.',
    'The 2014-20 budget is disputed.',
    'A force of 2000 soldiers was sent.',
    'The first talks in three years ended.',
    'It happened on 4/5/2019 or so.',
    'The 2019-05 report was filed under 31/31/2019.',
    'The session starts at 0930 GMT.',
    'Nine of the 35 members agreed.',
  ])('%s', text => {
    expect(resolved(text, 'past', '2019-06-12').filter(date => date !== undefined)).toEqual([]);
  });

  it('gives no day that is not in the calendar', () => {
    expect(datesIn('on February 30, 2019', '2019-06-12').map(date => date.resolve('past'))).toEqual([undefined]);
  });
});
