import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('one node for one event', () => {
  it('joins what refers back', () => {
    const [talks, ...others] = meetingsIn(
      'Russia and Georgia opened peace talks in Geneva on Monday. The talks, mediated by the United Nations, are expected to last three days.',
    );
    expect(others).toEqual([]);
    expect(talks?.quotes).toHaveLength(2);
    expect(talks?.parties).toEqual(['GE', 'RU', 'united-nations']);
  });

  it('joins the headline to the story', () => {
    const meetings = meetingsIn(
      'The foreign ministers of Greece and Turkey will meet in Ankara on Friday.',
      'Greece and Turkey to hold talks',
    );
    expect(meetings).toHaveLength(1);
    expect(meetings[0]).toMatchObject({ status: 'planned', date: '2019-06-14' });
  });

  it('keeps apart what has different days', () => {
    const meetings = meetingsIn(
      'Norway and Spain held talks in Oslo on Monday. Norway and Spain will hold talks in Madrid on Friday.',
    );
    expect(meetings.map(({ date }) => date)).toEqual(['2019-06-10', '2019-06-14']);
  });

  it('keeps apart meetings of one leader with several others', () => {
    const meetings = meetingsIn(
      'French President Emmanuel Macron met German Chancellor Angela Merkel on Monday. Macron met Italian Prime Minister Giuseppe Conte on Monday.',
    );
    expect(meetings).toHaveLength(2);
  });
});

describe('with each of several', () => {
  const SCHOLZ = 'German Chancellor Olaf Scholz';
  it.each([
    [
      'separately',
      `Foreign Minister Espen Barth Eide met separately with ${SCHOLZ} and French President Emmanuel Macron.`,
    ],
    [
      'one-on-one',
      `US President Joe Biden met one-on-one on Monday with ${SCHOLZ} and French President Emmanuel Macron.`,
    ],
    [
      'separate talks',
      `US President Joe Biden held separate talks with ${SCHOLZ} and French President Emmanuel Macron.`,
    ],
    ['calls', `US President Joe Biden held phone calls with ${SCHOLZ} and French President Emmanuel Macron on Monday.`],
  ])('%s', (_, text) => {
    const others = meetingsIn(text).map(({ parties }) => parties.filter(key => /olaf|macron/.test(key)));
    expect(others).toEqual([['olaf-scholz'], ['emmanuel-macron']]);
  });

  it.each([
    ['one meeting', `US President Joe Biden met on Monday with ${SCHOLZ} and French President Emmanuel Macron.`],
    ['a trilateral call', `US President Joe Biden held a call with ${SCHOLZ} and French President Emmanuel Macron.`],
    [
      'officials of several',
      'The minister will hold a series of meetings with officials from Norway and Spain in Oslo.',
    ],
  ])('%s stays one', (_, text) => {
    expect(meetingsIn(text)).toHaveLength(1);
  });
});

describe('attendance', () => {
  it('adds who is named in the next sentence', () => {
    const [summit] = meetingsIn(
      'British Prime Minister Theresa May hosted a summit in London on Monday. Two dozen leaders took part, including those from Italy and Canada.',
    );
    expect(summit?.parties).toEqual(expect.arrayContaining(['CA', 'GB', 'IT', 'theresa-may']));
    expect(summit?.hosts).toContain('theresa-may');
  });
});

describe('attendance by who leads', () => {
  it('makes who chairs a host, and who heads a delegation a party', () => {
    const [talks] = meetingsIn(
      'Norway and Spain will hold talks in Oslo on Friday. They will be chaired by Swedish Foreign Minister Carl Bildt. The Spanish delegation is headed by Foreign Minister Miguel Moratinos.',
    );
    expect(talks?.hosts).toContain('carl-bildt');
    expect(talks?.parties).toEqual(expect.arrayContaining(['carl-bildt', 'miguel-moratinos']));
    expect(talks?.hosts).not.toContain('miguel-moratinos');
  });
});

describe('named-talks', () => {
  it('knows who is in six-party talks, of those named', () => {
    const [talks] = meetingsIn(
      'North Korea returned to the six-party talks in Beijing on Monday. The United States and Japan welcomed the step.',
    );
    expect(talks?.parties).toEqual(expect.arrayContaining(['JP', 'KP', 'US']));
    expect(talks?.parties).not.toContain('RU');
  });
});

describe('delegate', () => {
  it('takes part in the talks that the report is about', () => {
    const [talks] = meetingsIn(
      "Sudan and Chad resumed peace talks in Geneva on Monday. Sudan's chief negotiator Majzoub al-Khalifa was optimistic. The talks may last a week.",
    );
    expect(talks?.parties).toContain('majzoub-al-khalifa');
  });
});

it('"the summit" is the one told of long before', () => {
  const between = Array.from({ length: 9 }, (_, day) => `Ships left port ${day} for the open sea.`).join(' ');
  const meetings = meetingsIn(
    `Leaders of Norway, Spain and Peru held a summit in Oslo on Monday. ${between} Chilean President Sebastian Pinera, who is chairing the summit, was late.`,
  );
  expect(meetings).toHaveLength(1);
  expect(meetings[0]?.parties).toContain('sebastian-pinera');
});
