import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

/** Who takes part in the first meeting of a story. */
const partiesIn = (story: string): string[] => meetingsIn(story)[0]?.parties ?? [];

describe('who does something at a meeting', () => {
  it.each([
    [
      'At a summit in Madrid on Monday, Polish Prime Minister Donald Tusk signed up to the plan.',
      ['donald-tusk', 'PL'],
    ],
    ['During the summit in Madrid on Monday, Peruvian President Alan Garcia walked up to the microphone.', ['PE']],
    [
      'In a telephone call on Monday, Irish Prime Minister Bertie Ahern assured British Prime Minister Tony Blair of his support.',
      ['bertie-ahern', 'tony-blair', 'IE', 'GB'],
    ],
  ])('%s', (story, parties) => {
    expect(partiesIn(story)).toEqual(expect.arrayContaining(parties));
  });
});
