import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('meeting-noun', () => {
  it('takes who holds it and with whom', () => {
    expect(
      meetingsIn(
        'A delegation from Hamas held talks with Egyptian intelligence chief Omar Suleiman in Cairo on Monday.',
      ),
    ).toMatchObject([{ date: '2019-06-10', status: 'held', in: ['EG'], rules: ['meeting-noun'] }]);
  });

  it('takes "between", and what comes to an end as held', () => {
    const [meeting] = meetingsIn(
      'The talks between Colombia and the FARC in Havana broke down on Friday after Colombian officials walked out.',
    );
    expect(meeting).toMatchObject({ date: '2019-06-07', parties: ['CO', 'farc'], in: ['CU'] });
  });

  it('lets who speaks after it take part, on the day of the report', () => {
    const [meeting] = meetingsIn(
      'South African Deputy President Thabo Mbeki said after talks with rebel leader Laurent Kabila that a ceasefire was near.',
    );
    expect(meeting).toMatchObject({ date: '2019-06-12', status: 'held', inferred: { date: 'day-of-report' } });
    expect(meeting?.parties).toEqual(expect.arrayContaining(['ZA', 'thabo-mbeki', 'laurent-kabila']));
  });

  it('takes what begins as going on', () => {
    expect(meetingsIn('Russia and Georgia resumed peace talks in Geneva on Monday.')).toMatchObject([
      { status: 'ongoing', date: '2019-06-10', parties: ['GE', 'RU'], in: ['CH'] },
    ]);
  });

  it('takes what was called off as cancelled', () => {
    expect(
      meetingsIn('Israel called off a meeting with Palestinian negotiators scheduled for Thursday.'),
    ).toMatchObject([{ status: 'cancelled', date: '2019-06-13', parties: ['IL', 'PS'] }]);
  });

  it('takes what is agreed as planned', () => {
    expect(meetingsIn('Vietnam and Cambodia agreed to hold talks on their border next month in Hanoi.')).toMatchObject([
      { status: 'planned', date: '2019-07', parties: ['KH', 'VN'], in: ['VN'] },
    ]);
  });

  it('takes "here" as the place of the dateline', () => {
    const [meeting] = meetingsIn('Norway and Spain held talks here on Monday.');
    expect(meeting).toMatchObject({ place: 'Geneva', in: ['CH'] });
  });
});

describe('call-noun', () => {
  it('is a meeting by telephone', () => {
    const [meeting] = meetingsIn(
      'During a 90-minute call on Tuesday, Russian President Vladimir Putin told French President Emmanuel Macron that he was ready.',
    );
    expect(meeting).toMatchObject({
      mode: 'phone',
      date: '2019-06-11',
      parties: ['FR', 'RU', 'emmanuel-macron', 'vladimir-putin'],
    });
  });
});

describe('what is said in a call', () => {
  it('is said by one who takes part in it to another', () => {
    const [call] = meetingsIn(
      'Norwegian Prime Minister Erna Solberg told Spanish Foreign Minister Josep Borrell in a telephone call on Monday that time was short.',
    );
    expect(call).toMatchObject({ mode: 'phone', parties: ['ES', 'NO', 'erna-solberg', 'josep-borrell'] });
  });

  it('has no part for whom it is said to afterwards', () => {
    const [call] = meetingsIn(
      'Norwegian Prime Minister Erna Solberg told Spanish Foreign Minister Josep Borrell after a telephone call with German Chancellor Angela Merkel that time was short.',
    );
    expect(call?.parties).not.toContain('josep-borrell');
  });
});
