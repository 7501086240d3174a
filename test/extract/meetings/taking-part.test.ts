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

const SUMMIT = 'NATO held a summit in Madrid on Monday. ';

describe('attendance', () => {
  it.each([
    ['Participants included Irish Prime Minister Bertie Ahern.', ['bertie-ahern', 'IE']],
    ['Irish Prime Minister Bertie Ahern was also present.', ['bertie-ahern', 'IE']],
    ['Irish Prime Minister Bertie Ahern told the delegates that time was short.', ['bertie-ahern', 'IE']],
    ['Norway sent its foreign minister, Jonas Gahr Store.', ['jonas-gahr-store', 'NO']],
    ['The African Union was represented by Ghanaian President John Kufuor.', ['john-kufuor', 'african-union']],
    ['The weather was fine. Irish Prime Minister Bertie Ahern attended as a guest.', ['IE']],
  ])('%s', (story, parties) => {
    expect(partiesIn(SUMMIT + story)).toEqual(expect.arrayContaining(parties));
  });

  it.each([
    'Its delegation is headed by Norwegian Foreign Minister Ine Soreide.',
    'The sun was out. The markets slept. Its delegation is headed by Norwegian Foreign Minister Ine Soreide.',
  ])('is of the talks of his side, not of others told of nearer: %s', story => {
    const told = meetingsIn(
      `Italian and Greek officials will meet in Geneva, followed by talks between Norway and Sweden. The Italian and Greek officials met in May too. ${story}`,
    );
    const heads = told.map(({ parties }) => [parties.includes('NO'), parties.includes('ine-soreide')]);
    expect(heads).toContainEqual([true, true]);
    expect(heads).not.toContainEqual([false, true]);
  });

  it('is of the discussion that the sentence tells of', () => {
    const [talks] = meetingsIn(
      'Ghana and Togo held talks in Lome on Monday. The US and French envoys were in the room for most of the discussion.',
    );
    expect(talks?.parties).toEqual(['FR', 'GH', 'TG', 'US']);
  });
});

describe('meeting-verb', () => {
  it('knows who plays host', () => {
    const [meeting] = meetingsIn(
      'Russian Foreign Minister Sergei Lavrov played host to Iranian Foreign Minister Javad Zarif in Moscow on Monday.',
    );
    expect(meeting).toMatchObject({ hosts: ['sergei-lavrov'], parties: ['IR', 'RU', 'javad-zarif', 'sergei-lavrov'] });
  });
});

describe('who stands with a meeting in other clauses', () => {
  it.each([
    [
      'Norwegian Prime Minister Erna Solberg, accompanied by Foreign Minister Ine Soreide, met Finnish President Sauli Niinisto in Oslo on Monday.',
      ['FI', 'NO', 'erna-solberg', 'ine-soreide', 'sauli-niinisto'],
    ],
    [
      'Speaking after talks with Togolese President Faure Gnassingbe in Lome on Monday, Ghanaian President John Kufuor said time was short.',
      ['GH', 'TG', 'faure-gnassingbe', 'john-kufuor'],
    ],
    [
      'Speaking alongside Togolese President Faure Gnassingbe after their talks in Lome on Monday, Ghanaian President John Kufuor said time was short.',
      ['GH', 'TG', 'faure-gnassingbe', 'john-kufuor'],
    ],
    [
      'At a joint news conference with Ghanaian President John Kufuor after their meeting in Lome on Monday, Togolese President Faure Gnassingbe said time was short.',
      ['GH', 'TG', 'faure-gnassingbe', 'john-kufuor'],
    ],
  ])('%s', (story, parties) => {
    expect(partiesIn(story)).toEqual(parties);
  });

  it('takes who invites by "by" for the host', () => {
    const [visit] = meetingsIn(
      'Ghanaian President John Kufuor has been invited to visit Togo next month by President Faure Gnassingbe.',
    );
    expect(visit?.hosts).toEqual(['faure-gnassingbe']);
  });
});

describe('who is received, and who came', () => {
  it.each([
    [
      'envoys who are welcomed somewhere',
      'Norway welcomed envoys from countries across Africa to the palace in Oslo to launch a programme. Officials from Kenya and Ghana joined Norwegian ministers to explain it.',
      ['NO'],
      ['GH', 'KE', 'NO'],
    ],
    [
      'an event that several host',
      'Norway, Spain and Chile co-hosted an event on green ports in Oslo. The participants, who included Kenya and Ghana, agreed on standards.',
      ['CL', 'ES', 'NO'],
      ['CL', 'ES', 'GH', 'KE', 'NO'],
    ],
  ])('%s', (_, text, hosts, parties) => {
    const [meeting] = meetingsIn(text);
    expect(meeting?.hosts).toEqual(hosts);
    expect(meeting?.parties).toEqual(parties);
  });

  it.each([
    ['people who are no envoys', 'Norway welcomed refugees from Syria to Oslo.'],
    ['nowhere', 'Norway welcomed a group of diplomats from Africa.'],
    ['an event that nobody holds', 'The event in Oslo surprised Norway and Spain.'],
  ])('%s', (_, text) => {
    expect(meetingsIn(text)).toEqual([]);
  });
});
