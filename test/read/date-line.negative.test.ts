import { describe, expect, test } from 'vitest';
import { readDateLine } from '../../src/read/dates/date-line.ts';
import { readDocument } from '../../src/read/document.ts';
import { skippedOf } from './skipped.ts';

const STORY = 'Envoys of Norway and Peru met in Oslo on Thursday to discuss fishing rights.';
const PARAGRAPHS = ['Oslo', 'Lima', 'Bergen'].map(city => STORY.replace('Oslo', city)).join('\n\n');

describe('no date line', () => {
  test.each([
    'February 30, 2025',
    '2025-02-30',
    '31/31/2025',
    '03/04/2025',
    'Tuesday, 20 March 2025',
    'March 2025',
    '20 March',
    'Born March 20, 1955',
    'Date of birth: 20 March 1955',
    'March 20, 1955 – April 2, 2025',
    '3 March 2025 – 5 March 2025',
    'March 3-5, 2025',
    'March 3, 2025; March 5, 2025',
    'Treaty signed March 20, 2025',
    'The talks of March 20, 2025',
    'Oslo Summit, March 20, 2025',
    'Battle of Lima, January 15, 1881',
    'March 20, 1945: ships sail',
    'Since March 20, 2025',
    'By March 20, 2025',
    'Deadline: March 20, 2025',
    'Retrieved 20 March 2025',
    'Accessed on 20 March 2025',
    'Embargoed until March 20, 2025',
    'Event date: March 20, 2025',
    'Photo taken March 20, 2025',
    'They met on March 20, 2025.',
    '— Ann Lee, March 20, 2025',
    'GENEVA, June 12, 2019 (AFP) - The Lima Front met Norway.',
    'GENEVA, June 12, 2019 (AFP) - Peru Sails.',
  ])('%s', line => {
    expect(readDateLine(line)).toBeUndefined();
  });
});

describe('the document stays undated, and nothing is skipped', () => {
  test.each([
    ['a list of dates', 'Year of talks\n\nMarch 3, 2025\n\nEnvoys met.\n\nMarch 9, 2025\n\nThey met again.'],
    ['several days', `Envoys meet\n\nMarch 3, 2025\n\nMarch 9, 2025\n\n${STORY}`],
    ['a day of history', `Envoys recall a treaty\n\nMay 5, 1992\n\n${STORY}\n\nIt was renewed on June 1, 2021.`],
    ['a title with a date', `Lima Summit, Peru, March 20, 2025\n\n${STORY}`],
    ['a list of datelines', 'Calls\n\nMarch 3, 2025, Oslo — They spoke.\n\nMarch 9, 2025, Lima — They spoke.'],
    ['a date deep in the text', `Envoys meet\n\n${PARAGRAPHS}\n\nMarch 20, 2025\n\nThey came back.`],
  ])('%s', (_, text) => {
    expect(readDocument('report', text).date).toBeUndefined();
    expect(skippedOf(text)).toEqual([]);
  });

  test('a page that tells only when it was last changed', () => {
    expect(readDocument('report', `Envoys meet\nLast updated: March 20, 2025\n${STORY}`).date).toBeUndefined();
  });

  test('an older date line below, as of a link, takes nothing away', () => {
    const text = `Envoys meet\nMarch 20, 2025\n${PARAGRAPHS}\n\nShips sail\nMarch 9, 2025`;
    expect(readDocument('report', text).date).toBe('2025-03-20');
  });

  test('an ISO day is no licence number', () => {
    expect(skippedOf(`${PARAGRAPHS}\n2025-03-20`)).toEqual([]);
  });
});
