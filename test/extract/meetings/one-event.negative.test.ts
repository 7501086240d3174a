import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

const MACRON = 'French President Emmanuel Macron';
const MERKEL = 'German Chancellor Angela Merkel';

describe('two events stay two', () => {
  it.each([
    ['on another day', `${MACRON} met ${MERKEL} on Monday. Macron met Merkel on June 3.`],
    ['in another country', `${MACRON} met ${MERKEL} in Geneva. Macron and Merkel also held talks in Oslo on Monday.`],
    ['over, and to come', `${MACRON} met ${MERKEL} in Geneva. Macron will meet Merkel.`],
    [
      'the second of a series',
      `The first talks of Norway and Spain were held in Oslo. The second talks of Norway and Spain failed.`,
    ],
    ['one besides', `Norway and Spain held talks in Oslo on Monday. Norway and Spain held another meeting.`],
    ['at a summit', `${MACRON} attended the summit in Oslo. Macron met ${MERKEL} to discuss trade.`],
    ['of another month', `${MACRON} held talks with ${MERKEL}. Macron and Merkel held talks in February.`],
    ['with somebody else', `${MACRON} visited Norway on Monday. ${MERKEL} visited Norway on Monday.`],
  ])('%s', (_, text) => {
    expect(meetingsIn(text)).toHaveLength(2);
  });

  it('who is named later did not meet where nobody was named', () => {
    const meetings = meetingsIn(`Envoys held a meeting in Oslo on June 3. ${MACRON} met ${MERKEL}.`);
    expect(meetings.find(({ parties }) => parties.includes('emmanuel-macron'))?.in).toEqual([]);
  });
});

describe('one event is told of twice', () => {
  it.each([
    ['the same parties', `${MACRON} met ${MERKEL} in Geneva on Monday. Macron and Merkel held talks on Monday.`],
    ['it refers back', `Norway and Spain held talks in Oslo on Monday. The talks were the first of their kind.`],
    ['"the meeting" is a call', `${MACRON} phoned ${MERKEL} on Monday. The talks were short.`],
  ])('%s', (_, text) => {
    expect(meetingsIn(text)).toHaveLength(1);
  });
});

describe('no place of a meeting', () => {
  it.each([
    [
      'where peace is wanted',
      'The June 2018 Summit on Peace in Sudan, held at a resort in Kenya, ended early.',
      ['KE'],
    ],
    ['where democracy is', 'The Conference on Democracy in Sudan, held in Kenya, opened on Monday.', ['KE']],
    ['where the war is', 'Norway and Spain held talks on the war in Sudan.', []],
    ['but a city behind the topic', 'Norway and Spain held talks on the crisis in Geneva on Monday.', ['CH']],
    ['but behind a topic that is a place', 'Norway and Spain held talks on Syria in Switzerland on Monday.', ['CH']],
  ])('%s', (_, text, countries) => {
    expect(meetingsIn(text)[0]?.in).toEqual(countries);
  });
});

it('who came is not of a meeting told of long before', () => {
  const [summit] = meetingsIn(
    'NATO held a summit in Madrid on Monday. Ships left port. Rain fell for hours. Nobody saw them go. Irish Prime Minister Bertie Ahern attended.',
  );
  expect(summit?.parties).not.toContain('bertie-ahern');
});
