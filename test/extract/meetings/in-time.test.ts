import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import type { TraceEntry } from '../../../src/extract/types.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

/** Date and status of the meetings of a report of a day, 12 June 2019, a Wednesday, where no other is given. */
function timesIn(text: string, date = '2019-06-12', trace: TraceEntry[] = []): [string | undefined, string][] {
  const { nodes } = extract(readDocument('test', text, { date }), analyse, entry => trace.push(entry));
  return nodes.flatMap(({ attributes }) =>
    attributes.kind === 'meeting' ? [[attributes.date, attributes.status] as [string | undefined, string]] : [],
  );
}

const MET = 'Norwegian Prime Minister Erna Solberg met French President Emmanuel Macron in Oslo';
const WILL_MEET = 'Norwegian Prime Minister Erna Solberg will meet French President Emmanuel Macron in Oslo';

describe('days counted from the report', () => {
  it.each([
    ['this morning', '2019-06-12'],
    ['earlier today', '2019-06-12'],
    ['this evening', '2019-06-12'],
    ['yesterday evening', '2019-06-11'],
    ['last night', '2019-06-11'],
    ['this past Wednesday', '2019-06-05'],
    ['the previous Monday', '2019-06-10'],
  ])('met %s', (when, date) => {
    expect(timesIn(`${MET} ${when}.`)).toEqual([[date, 'held']]);
  });

  it('will meet this coming Monday', () => {
    expect(timesIn(`${WILL_MEET} this coming Monday.`)).toEqual([['2019-06-17', 'planned']]);
  });

  it.each([
    'President Erna Solberg of Norway spoke today by phone with President Emmanuel Macron of France.',
    'Foreign Minister Ine Soreide of Norway spoke this morning with French Foreign Minister Jean-Yves Le Drian.',
    'Readout of the Call of President Solberg\n\nPresident Erna Solberg of Norway spoke today with President Emmanuel Macron of France by telephone.',
  ])('who speaks today with somebody meets him today: %s', text => {
    expect(timesIn(text)).toEqual([['2019-06-12', 'held']]);
  });

  it.each(['recently', 'the other day', 'a few weeks ago'])('met %s: on no day that can be told', when => {
    expect(timesIn(`${MET} ${when}.`)).toEqual([[undefined, 'held']]);
  });

  it('is of no day where the report has none', () => {
    const { nodes } = extract(readDocument('test', `${MET} this morning.`), analyse);
    expect(nodes.find(({ attributes }) => attributes.kind === 'meeting')?.attributes).not.toHaveProperty('date');
  });
});

describe('what is on a day to come is planned', () => {
  it('a day without its year is in the year that was told before', () => {
    const text = `The war between Norway and France began. Talks between Norway and France opened in Lima in February 2015. On March 10, ${MET}.`;
    expect(timesIn(text)).toContainEqual(['2015-03-10', 'held']);
    expect(timesIn(`${MET} in March 2015, and in Paris on April 5.`).flat()).not.toContain('2019-04-05');
  });

  it.each([
    ['on June 20', '2019-06-20', 'planned'],
    ['on June 20, 2019', '2019-06-20', 'planned'],
    ['on July 2, 2020', '2020-07-02', 'planned'],
    ['on June 11', '2019-06-11', 'held'],
    ['on June 12, 2019', '2019-06-12', 'held'],
  ])('met %s', (when, date, status) => {
    expect(timesIn(`${MET} ${when}.`)).toEqual([[date, status]]);
  });

  it('says why in the trace', () => {
    const trace: TraceEntry[] = [];
    timesIn(`${MET} on June 20, 2019.`, '2019-06-12', trace);
    expect(trace.map(({ why }) => why)).toContain('2019-06-20 is after the report');
  });

  it.each(['2019', '2019-06'])('of a report of %s nothing is known to be later in it', date => {
    expect(timesIn(`${MET} on June 20, 2019.`, date)).toEqual([['2019-06-20', 'held']]);
  });
});

describe('which day a weekday or a count of days is', () => {
  it.each([
    // What is to come is on the next such day, be it said by a noun or in the present tense.
    [
      'Tomorrow President Emmanuel Macron goes to Oslo for a Monday meeting with Prime Minister Erna Solberg.',
      '2019-06-17',
    ],
    ['President Emmanuel Macron flies to Oslo on Friday for a summit with Norway.', '2019-06-14'],
    ['The talks between Norway and France begin on Monday.', '2019-06-17'],
    [
      'Prime Minister Erna Solberg of Norway looked ahead to a Friday meeting with President Emmanuel Macron.',
      '2019-06-14',
    ],
    ['Prime Minister Erna Solberg of Norway spoke at a Monday meeting with President Emmanuel Macron.', '2019-06-10'],
    ['President Emmanuel Macron praised Norway after a Monday meeting with Prime Minister Erna Solberg.', '2019-06-10'],
    ['On the first day of the summit between Norway and France on Tuesday, leaders spoke about fish.', '2019-06-11'],
    ['Norway and France began two days of talks in Oslo on Tuesday.', '2019-06-11'],
    // What is counted from something else, or is the time of something else, is no day of the meeting.
    [
      'Prime Minister Erna Solberg of Norway met President Emmanuel Macron two days before a deadline expired.',
      undefined,
    ],
    ['Prime Minister Erna Solberg of Norway met President Emmanuel Macron a day after his arrival.', undefined],
    [
      'The talks between Norway and France opened on May 3. A day after the talks, Norway and France met in Lima.',
      '2019-05-04',
    ],
    ['Prime Minister Erna Solberg of Norway met President Emmanuel Macron in last year’s talks.', '2018'],
    ['President Emmanuel Macron met Prime Minister Erna Solberg, who took office in January, in Oslo.', undefined],
    ['The talks between Norway and France, which opened in January, were about fish.', '2019-01'],
  ])('%s', (text, date) => {
    expect(timesIn(text).map(([day]) => day)).toContain(date);
  });

  it('is not the day on which somebody looks forward to it', () => {
    const text =
      'President Emmanuel Macron looked ahead on Monday to his meeting with Prime Minister Erna Solberg in Oslo.';
    expect(timesIn(text)).toEqual([[undefined, 'planned']]);
  });
});

describe('what follows a meeting is as that is, or to come', () => {
  it.each([
    ['Norway and France will meet on Friday, followed by talks between Italy and Spain.', 'planned'],
    ['Norway and France meet on Friday, to be followed by talks between Italy and Spain.', 'planned'],
    ['Norway and France met on Tuesday, to be followed by talks between Italy and Spain.', 'planned'],
    ['Norway and France met on Tuesday, followed by talks between Italy and Spain.', 'held'],
    ['The lunch was followed by talks between Italy and Spain.', 'held'],
  ])('%s', (text, status) => {
    expect(timesIn(text).at(-1)?.[1]).toBe(status);
  });
});

describe('what is planned is not over', () => {
  it.each([
    ['on June 1', '2020-06-01'],
    ['on Monday', '2019-06-17'],
    ['on June 20', '2019-06-20'],
  ])('will meet %s', (when, date) => {
    expect(timesIn(`${WILL_MEET} ${when}.`)).toEqual([[date, 'planned']]);
  });
});
