import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('no party of a meeting', () => {
  it.each([
    [
      'who only asks for a part in talks',
      'Latvia on Monday repeated its demand for a part in the talks between Norway and Spain in Oslo.',
      'LV',
    ],
    [
      'who did not attend',
      'Norway and Spain held a meeting in Lima on Monday. Latvia did not attend the meeting.',
      'LV',
    ],
    ['to which country an envoy is sent', 'Norway and the US envoy to Syria held talks in Oslo on Monday.', 'SY'],
  ])('%s', (_, text, stranger) => {
    for (const { parties } of meetingsIn(text)) expect(parties).not.toContain(stranger);
  });

  it('of earlier talks, where others are told to resume theirs', () => {
    const meetings = meetingsIn(
      'Norway and Spain held talks in Oslo on Monday. Peru and Chile will resume their talks in Lima in August.',
    );
    expect(meetings.at(-1)?.parties).toEqual(['CL', 'PE']);
  });
});

describe('no meeting', () => {
  it.each([
    'The mayor was welcomed by cheering crowds in Oslo on Monday.',
    'Nobody talks between the lines in Oslo.',
    'The Maoists want to see Norwegian Prime Minister Erna Solberg as head of state in Oslo.',
    'Germany sees Russia as a threat since Monday.',
    'The minister brought together documents from several archives.',
  ])('%s', text => {
    expect(meetingsIn(text)).toEqual([]);
  });

  it('of a call that is only the means', () => {
    expect(meetingsIn('A referee made a call on Monday.')).toEqual([]);
  });
});
