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
    ['At the NATO summit in Madrid on Monday, Irish Prime Minister Bertie Ahern would not show up.', 'bertie-ahern'],
    [
      'NATO held a summit in Madrid on Monday. Irish Prime Minister Bertie Ahern said Ireland must be at the table.',
      'IE',
    ],
    ['NATO held a summit in Madrid on Monday. Ireland sent its foreign minister, Brian Cowen, to Cairo.', 'IE'],
    [
      'NATO held a summit in Madrid on Monday. Irish Prime Minister Bertie Ahern was represented by Foreign Minister Brian Cowen.',
      'bertie-ahern',
    ],
    ['NATO held a summit in Madrid on Monday. It will not exclude Ireland from joining.', 'IE'],
    [
      'Talks that Irish Prime Minister Bertie Ahern criticised opened between Ghana and Togo in Lome on Monday.',
      'bertie-ahern',
    ],
  ])('%s', (story, absent) => {
    expect(everybodyIn(story)).not.toContain(absent);
  });
});

describe('hosts nothing', () => {
  it('is who leads a delegation', () => {
    const [talks] = meetingsIn(
      "Ghana's delegation to the talks with Togo in Lome on Monday was led by Foreign Minister Nana Akufo-Addo.",
    );
    expect(talks).toMatchObject({ hosts: [], parties: expect.arrayContaining(['nana-akufo-addo']) });
  });
});
