import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '../../../src/model/dates.ts';
import { datesIn, resolved } from './dates-in.ts';

// 12 June 2019 was a Wednesday.
const PUBLISHED = '2019-06-12';

describe('weekday', () => {
  it.each([
    ['They met on Tuesday', 'past', '2019-06-11'],
    ['They met on Thursday', 'past', '2019-06-06'],
    ['They met on Wednesday', 'past', '2019-06-12'],
    ['They will meet on Tuesday', 'future', '2019-06-18'],
    ['They will meet on Wednesday', 'future', '2019-06-12'],
    ['They met last Wednesday', 'past', '2019-06-05'],
    ['They will meet next Wednesday', 'future', '2019-06-19'],
    ['They will meet this Friday', 'future', '2019-06-14'],
    ['They will meet this coming Wednesday', 'future', '2019-06-19'],
    ['The coming Monday is the day', 'future', '2019-06-17'],
    ['They met this past Friday', 'past', '2019-06-07'],
    ['They met this past Wednesday', 'past', '2019-06-05'],
    ['They met the previous Monday', 'past', '2019-06-10'],
    ['The next round is set for Monday next week', 'future', '2019-06-17'],
    ['They met on Tuesday last week', 'past', '2019-06-04'],
  ] as const)('%s', (text, tense, date) => {
    expect(resolved(text, tense, PUBLISHED)).toEqual([date]);
  });

  it('says that it was inferred', () => {
    expect(datesIn('on Tuesday', PUBLISHED)[0]?.resolve('past')?.inferred).toBe('weekday');
  });

  it('counts the previous and the following one from the event told before', () => {
    expect(resolved('the previous Monday', 'past', PUBLISHED, '2019-05-15')).toEqual(['2019-05-13']);
    expect(resolved('the following Monday', 'past', PUBLISHED, '2019-05-15')).toEqual(['2019-05-20']);
    expect(resolved('the following Monday', 'past', PUBLISHED)).toEqual([undefined]);
  });

  it('stays unresolved without a date of publication', () => {
    expect(resolved('They met on Tuesday', 'past')).toEqual([undefined]);
  });

  it('is the day named, at most six days from publication, in the direction of the tense', () => {
    const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20000 }), fc.nat({ max: 6 }), fc.boolean(), (days, number, past) => {
        const published = addDays('1970-01-01', days);
        const [date] = resolved(`on ${names[number]}`, past ? 'past' : 'future', published);
        expect(weekdayOf(date!)).toBe(number);
        expect(past ? date! <= published : date! >= published).toBe(true);
        expect(addDays(published, past ? -7 : 7) < date!).toBe(past);
      }),
    );
  });
});
