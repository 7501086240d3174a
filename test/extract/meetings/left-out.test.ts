import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('who is named only to say that he was not there', () => {
  it.each([
    ['Instead of Ghana, Togo hosted the talks between Serbia and Kosovo on Monday.', ['RS', 'TG', 'XK'], ['TG']],
    ['Togo, rather than Ghana, hosted talks with Serbia on Monday.', ['RS', 'TG'], ['TG']],
    ['Talks between Togo and Serbia, but not Ghana, opened on Monday.', ['RS', 'TG'], []],
    ['Unlike Ghana, Togo held talks with Serbia on Monday.', ['RS', 'TG'], []],
    ['Togo held talks with Serbia without Ghana on Monday.', ['RS', 'TG'], []],
  ])('%s', (story, parties, hosts) => {
    expect(meetingsIn(story)).toMatchObject([{ parties, hosts }]);
  });

  it.each(['Togo met neither Ghana nor Serbia on Monday.'])('%s', story => {
    expect(meetingsIn(story)).toEqual([]);
  });
});

describe('who is named in addition', () => {
  it.each([
    ['Togo met not only Ghana but also Serbia on Monday.', ['GH', 'RS', 'TG']],
    ['Togo held talks not just with Ghana on Monday.', ['GH', 'TG']],
  ])('%s', (story, parties) => {
    expect(meetingsIn(story)).toMatchObject([{ parties }]);
  });
});
