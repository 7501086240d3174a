import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

const KERRY = 'US Secretary of State John Kerry';
const ROMA = 'Norwegian Prime Minister Erna Solberg';

describe('a verb of more than one sense', () => {
  it.each([
    [
      'time spent with somebody',
      `${KERRY} spent almost three hours with ${ROMA} on Monday.`,
      { form: 'Talks', date: '2019-06-10' },
    ],
    ['a briefing', `${KERRY} briefed ${ROMA} in Oslo on Monday.`, { form: 'Meeting', date: '2019-06-10' }],
    ['a matter raised', `${KERRY} raised the matter in Oslo with ${ROMA}.`, { form: 'Talks' }],
    ['a word by telephone', `${KERRY} told ${ROMA} by telephone that time was short.`, { form: 'Phone call' }],
    ['a discussion by phone', `${KERRY} discussed the plan by phone with ${ROMA}.`, { form: 'Phone call' }],
  ])('tells of %s', (_, text, { form, ...rest }) => {
    const [meeting] = meetingsIn(text);
    expect(meeting).toMatchObject({ ...rest, parties: ['NO', 'US', 'erna-solberg', 'john-kerry'] });
    expect(meeting?.label).toMatch(new RegExp(`^${form}`));
  });

  it('tells of an envoy summoned', () => {
    const [meeting] = meetingsIn(
      'Norwegian Foreign Minister Espen Eide summoned Russian Ambassador Teimuraz Ramishvili.',
    );
    expect(meeting).toMatchObject({ hosts: ['espen-eide'] });
  });

  it('takes whom a relative clause is about', () => {
    const [meeting] = meetingsIn(`${KERRY} assured ${ROMA}, whom he met in Oslo, that the treaty would hold.`);
    expect(meeting).toMatchObject({ in: ['NO'], parties: ['NO', 'US', 'erna-solberg', 'john-kerry'] });
  });
});

describe('talks that are only offered', () => {
  it.each([
    `${KERRY} is ready to talk to ${ROMA}.`,
    `${KERRY} said he was willing to meet ${ROMA}.`,
    `${KERRY} tried to meet ${ROMA} in Oslo on Monday.`,
  ])('%s', text => {
    expect(meetingsIn(text)).toMatchObject([{ status: 'proposed' }]);
  });

  it('are cancelled where they "were to have" been', () => {
    expect(meetingsIn(`${KERRY} was to have met ${ROMA} in Oslo on January 15.`)).toMatchObject([
      { status: 'cancelled', date: '2019-01-15' },
    ]);
  });
});

describe('a meeting with no party named', () => {
  it('is known by its country and its day', () => {
    expect(meetingsIn('International talks on the two regions are to begin in Oslo on June 20.')).toMatchObject([
      { date: '2019-06-20', status: 'planned', in: ['NO'], parties: [] },
    ]);
  });
});

describe('what one goes for', () => {
  it('makes one visit of a journey and the meeting that is its end', () => {
    expect(meetingsIn(`${KERRY} flew to Oslo on Monday to see ${ROMA}.`)).toMatchObject([
      { date: '2019-06-10', in: ['NO'], parties: ['NO', 'US', 'erna-solberg', 'john-kerry'] },
    ]);
  });

  it('makes a visit of going somewhere', () => {
    expect(meetingsIn(`${KERRY} went to Oslo on Monday to sound out the government.`)).toMatchObject([
      { in: ['NO'], parties: ['NO', 'US', 'john-kerry'] },
    ]);
  });

  it('has both ends of a shuttle', () => {
    expect(meetingsIn(`${KERRY} shuttled between Oslo and Madrid last week.`)).toMatchObject([{ in: ['ES', 'NO'] }]);
  });
});

describe('a clause that describes a meeting', () => {
  it('goes on behind the verb of which the meeting is the subject', () => {
    const [talks] = meetingsIn('Peace talks will resume in Oslo on June 20 with Spain and Portugal at the table.');
    expect(talks?.parties).toEqual(['ES', 'PT']);
  });
});
