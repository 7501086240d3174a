import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

/** Who takes part in any meeting of a story. */
const everybodyIn = (story: string): string[] => meetingsIn(story).flatMap(({ parties }) => parties);

describe('takes no part', () => {
  it.each([
    [
      'At the NATO summit in Madrid on Monday, Irish Prime Minister Bertie Ahern was criticised by allies.',
      'bertie-ahern',
    ],
    [
      'At the NATO summit in Madrid on Monday, Irish Prime Minister Bertie Ahern would not show up.',
      'bertie-ahern',
    ],
  ])('%s', (story, absent) => {
    expect(everybodyIn(story)).not.toContain(absent);
  });
});
