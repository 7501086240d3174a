import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('no meeting', () => {
  it.each([
    'Norwegian Prime Minister Erna Solberg spent three hours in the garden on Monday.',
    'Norwegian Prime Minister Erna Solberg spent three billion crowns with the help of Spain.',
    'Norwegian Prime Minister Erna Solberg told Spain that time was short, and reporters by telephone that it was not.',
    'Norway told Spain that its telephone company had gone broke.',
    'The film raised questions with viewers in Oslo on Monday.',
    'Norwegian Prime Minister Erna Solberg talked to reporters on Monday.',
    'Talks are to begin in Oslo.',
    'US Secretary of State John Kerry went to school in Oslo.',
    'US Secretary of State John Kerry drove to work to see how long it took.',
    'Talks are to begin on June 20.',
  ])('%s', text => {
    expect(meetingsIn(text)).toEqual([]);
  });

  it('by the name of an organization', () => {
    expect(
      meetingsIn('The Conference on Security and Cooperation in Europe (CSCE) sent observers to Oslo on Monday.'),
    ).toEqual([]);
  });
});

describe('what is wanted at a meeting', () => {
  it('says nothing of the meeting itself', () => {
    expect(
      meetingsIn('Norway and Spain are trying to get a deal at a NATO summit in Oslo on Wednesday.'),
    ).not.toMatchObject([{ status: 'proposed' }]);
  });
});

describe('no party', () => {
  it('who only speaks of a meeting in the clause behind it', () => {
    const [talks] = meetingsIn('Norway and Spain held talks in Oslo on Monday, which Peru said were useless.');
    expect(talks?.parties).toEqual(['ES', 'NO']);
  });
});
