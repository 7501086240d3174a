import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('anchored-date', () => {
  it('counts from the other event of the sentence', () => {
    const meetings = meetingsIn(
      'Norway and Spain will hold talks in Oslo on June 20. Two days after the talks, NATO hosts the Ukraine Defense Contact Group.',
    );
    expect(meetings.map(({ date }) => date)).toEqual(['2019-06-20', '2019-06-22']);
  });
});

describe('date-of-speech', () => {
  it('is the day of a meeting after which somebody speaks', () => {
    const [meeting] = meetingsIn(
      'Irish Prime Minister Bertie Ahern said on Monday after a meeting with British Prime Minister Tony Blair that time was short.',
    );
    expect(meeting).toMatchObject({ date: '2019-06-10', inferred: { date: 'date-of-speech' } });
  });
});

describe('country-of-place, side-of-leader', () => {
  it('adds the country of a city, and the countries for which leaders go', () => {
    const [meeting] = meetingsIn(
      'Malaysian Prime Minister Mahathir Mohamad met Filipino President Fidel Ramos in Geneva on Monday.',
    );
    expect(meeting?.in).toEqual(['CH']);
    expect(meeting?.parties).toEqual(expect.arrayContaining(['MY', 'PH']));
  });
});

it('a day before "ahead of" is not that of what is ahead', () => {
  const meetings = meetingsIn(
    'The foreign ministers of Norway and Spain will meet in Oslo on Friday ahead of a summit of NATO in Lima.',
  );
  expect(meetings.find(({ parties }) => parties.includes('nato'))?.date).toBeUndefined();
  expect(meetings.find(({ parties }) => parties.includes('ES'))?.date).toBe('2019-06-14');
});
