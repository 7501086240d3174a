import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import { readDocument } from '../../../src/read/document.ts';
import { analyse } from '../../support/analyser.ts';

/** The dates of what a report of 20 March 2025 tells of one actor's act on another. */
const datesOf = (text: string): (string | undefined)[] =>
  extract(readDocument('test', text, { date: '2025-03-20' }), analyse)
    .edges.filter(edge => edge.attributes.plover !== undefined)
    .map(edge => edge.attributes.date);

test.each([
  ['a year', 'Iraq invaded Kuwait in 1990.', ['1990']],
  ['a weekday before the report', 'Chile condemned Peru on Tuesday.', ['2025-03-18']],
  ['on the verb of a noun', 'Chile launched an attack on Peru on Monday.', ['2025-03-17']],
  ['on the noun', 'The shelling of Peru by Chile in 2014 angered Brazil.', ['2014']],
  ['a whole day, and one edge for both', 'On March 3, 2024, Chile and Peru signed a trade agreement.', ['2024-03-03']],
  ['told again with its date', 'Chile attacked Peru. Chile attacked Peru in May 2023.', ['2023-05']],
])('an act has the date of its clause: %s', (_, text, dates) => {
  expect(datesOf(text)).toEqual(dates);
});

test.each([
  ['no date', 'Chile attacked Peru.'],
  ['a date of something else', 'Chile attacked Peru, which had joined the pact in 1990.'],
  ['what is to come', 'Chile vowed to attack Peru next week.'],
  ['what somebody is blamed for', 'Chile said Peru had violated the treaty in 2019.'],
])('but none where it is %s', (_, text) => {
  expect(datesOf(text)).toEqual([undefined]);
});
