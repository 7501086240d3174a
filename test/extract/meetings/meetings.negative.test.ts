import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('no meeting', () => {
  it.each([
    'Manchester United will meet Real Madrid in London on Saturday. The coach told a press conference after the match.',
    "Japan's parliament met on Monday to discuss the budget. The cabinet meeting lasted an hour.",
    'Ukraine has met the criteria of the European Union.',
    'The company failed to meet the demands of its workers in Paris on Monday.',
    'Whisk the eggs until they meet the flour, then visit the oven once in a while.',
    'The annual general meeting of shareholders in Zurich on Friday approved the dividend.',
    'The summit of the mountain was reached on Monday.',
    'Russia continued its mission in the east.',
    'French President Emmanuel Macron visited Lyon on Monday.',
    'Thousands held an election rally in Harare on Sunday.',
    'const meeting = new Meeting(call, visit);',
  ])('%s', text => {
    expect(meetingsIn(text)).toEqual([]);
  });
});

describe('no party', () => {
  it('who refuses to come', () => {
    const [meeting] = meetingsIn(
      'Argentina and Chile held a meeting in Lima on Monday. Brazil refused to attend the meeting.',
    );
    expect(meeting?.parties).toEqual(['AR', 'CL']);
  });

  it('who is only spoken about', () => {
    const [meeting] = meetingsIn('Norway and Spain held talks on Venezuela in Oslo on Monday.');
    expect(meeting?.parties).toEqual(['ES', 'NO']);
  });
});
