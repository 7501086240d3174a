import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

const KERRY = 'US Secretary of State John Kerry';
const ROMA = 'Norwegian Prime Minister Erna Solberg';

describe('day-of-report', () => {
  it.each([
    ['of a meeting to come', `${KERRY} will meet ${ROMA}.`],
    ['of a year ago', `A year ago ${KERRY} met ${ROMA}.`],
    ['of a visit of some days', `${KERRY} ended his visit to Norway.`],
  ])('is not that %s', (_, text) => {
    for (const { date } of meetingsIn(text)) expect(date).not.toBe('2019-06-12');
  });

  it('makes no meeting of what names one party and nothing else', () => {
    expect(meetingsIn('Beijing has already cut off ministerial contacts with Norway.')).toEqual([]);
  });
});
