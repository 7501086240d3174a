import { describe, expect, it } from 'vitest';
import { resolved } from './dates-in.ts';

const PUBLISHED = '2019-06-12';

describe('relative-date', () => {
  it.each([
    ['earlier in the day', 'past', '2019-06-12'],
    ['earlier today', 'past', '2019-06-12'],
    ['This morning', 'past', '2019-06-12'],
    ['this afternoon', 'past', '2019-06-12'],
    ['early this evening', 'future', '2019-06-12'],
    ['tonight', 'future', '2019-06-12'],
    ['yesterday evening', 'past', '2019-06-11'],
    ['late last night', 'past', '2019-06-11'],
    ['last evening', 'past', '2019-06-11'],
    ['the day before yesterday', 'past', '2019-06-10'],
    ['tomorrow', 'future', '2019-06-13'],
    ['yesterday', 'past', '2019-06-11'],
    ['last week', 'past', '2019-06'],
    ['next month', 'future', '2019-07'],
    ['earlier this month', 'past', '2019-06'],
    ['in the third week of this month', 'future', '2019-06'],
    ['two weeks ago', 'past', '2019-05'],
    ['three days ago', 'past', '2019-06-09'],
    ['last year', 'past', '2018'],
    ['in the coming days', 'future', '2019-06'],
    ['before the end of the year', 'future', '2019'],
    ['at the weekend', 'past', '2019-06'],
    ['over the weekend', 'future', '2019-06'],
    ['in two weeks', 'future', '2019-06'],
    ['within 20 days', 'future', '2019-07-02'],
    ['next year', 'future', '2020'],
  ] as const)('%s', (text, tense, date) => {
    expect(resolved(text, tense, PUBLISHED)).toEqual([date]);
  });

  it.each(['recently', 'the other day', 'a few weeks ago', 'in recent months', 'last summer', 'this past spring'])(
    'tells that it was not today: %s',
    text => {
      expect(resolved(text, 'past', PUBLISHED)).toEqual([undefined]);
    },
  );

  it('stays unresolved without a date of publication', () => {
    expect(resolved('this morning', 'past')).toEqual([undefined]);
  });

  it('counts from another event', () => {
    expect(resolved('three days later', 'future', PUBLISHED, '2019-07-01')).toEqual(['2019-07-04']);
    expect(resolved('a day after the summit', 'future', PUBLISHED, '2019-07-01')).toEqual(['2019-07-02']);
    expect(resolved('the night before', 'past', PUBLISHED, '2019-06-11')).toEqual(['2019-06-10']);
    expect(resolved('the next morning', 'past', PUBLISHED, '2019-06-11')).toEqual(['2019-06-12']);
    expect(resolved('three days later', 'future', PUBLISHED)).toEqual([undefined]);
  });

  it.each(['in the coming days', 'within the year', 'in two weeks'])('says nothing of what is over: %s', text => {
    expect(resolved(text, 'past', PUBLISHED)).toEqual([undefined]);
  });

  it('counts back from the report where no other event is told of', () => {
    expect(resolved('two days earlier', 'past', PUBLISHED)).toEqual(['2019-06-10']);
  });

  it('stays on the day that is spoken of', () => {
    expect(resolved('the same day', 'past', PUBLISHED, '2019-06-10')).toEqual(['2019-06-10']);
    expect(resolved('in the evening', 'past', PUBLISHED)).toEqual([PUBLISHED]);
  });
});

describe('year', () => {
  it.each([
    ['in 2008', '2008'],
    ['In 2008', '2008'],
    ['by mid-1997', '1997'],
    ['the 2019 summit', '2019'],
  ])('%s', (text, date) => {
    expect(resolved(text, 'past', PUBLISHED)).toEqual([date]);
  });
});

describe('dates in figures', () => {
  it.each([
    ['on 2019-05-03', '2019-05-03'],
    ['on 5/23/2019', '2019-05-23'],
    ['on 23.5.2019', '2019-05-23'],
    ['since 05/2019', '2019-05'],
  ])('are read where they can be read in one way only: %s', (text, date) => {
    expect(resolved(text, 'past', PUBLISHED)).toEqual([date]);
  });
});
