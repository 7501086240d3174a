import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('meeting-verb', () => {
  it('takes subject and object as parties, with their countries', () => {
    expect(
      meetingsIn("Egyptian President Hosni Mubarak met Jordan's King Abdullah II in Cairo on Tuesday."),
    ).toMatchObject([
      {
        date: '2019-06-11',
        status: 'held',
        mode: 'in-person',
        place: 'Cairo',
        parties: ['EG', 'JO', 'abdullah-ii', 'hosni-mubarak'],
        in: ['EG'],
        rules: ['meeting-verb'],
        inferred: { date: 'weekday' },
      },
    ]);
  });

  it('takes "with" as naming the other party', () => {
    const [meeting] = meetingsIn(
      'Peruvian Foreign Minister Francisco Tudela met Tuesday with Ecuadorian counterpart Jose Ayala in Brasilia.',
    );
    expect(meeting).toMatchObject({ parties: ['EC', 'PE', 'francisco-tudela', 'jose-ayala'], in: ['BR'] });
  });

  it('takes groups that gather somewhere', () => {
    expect(meetingsIn('ASEAN foreign ministers will gather in Manila in July for their annual meeting.')).toMatchObject(
      [{ date: '2019-07', status: 'planned', parties: ['asean'], in: ['PH'] }],
    );
  });

  it('makes who receives the host', () => {
    const [meeting] = meetingsIn(
      'German Chancellor Angela Merkel hosted French President Emmanuel Macron at Meseberg castle on June 10.',
    );
    expect(meeting).toMatchObject({ date: '2019-06-10', hosts: ['angela-merkel'] });
    expect(meeting?.parties).toEqual(expect.arrayContaining(['DE', 'FR', 'emmanuel-macron']));
  });

  it('reads "have not met since" as a meeting then', () => {
    const [meeting] = meetingsIn(
      'Cypriot President Glafcos Clerides and Turkish President Suleyman Demirel have not met since October 2014.',
    );
    expect(meeting).toMatchObject({ date: '2014-10', status: 'held' });
  });
});

describe('call-verb', () => {
  it('is a meeting by telephone', () => {
    expect(
      meetingsIn(
        'US President George W. Bush spoke by telephone with Turkish Prime Minister Recep Tayyip Erdogan on Monday.',
      ),
    ).toMatchObject([
      { mode: 'phone', date: '2019-06-10', parties: ['TR', 'US', 'george-w-bush', 'recep-tayyip-erdogan'] },
    ]);
  });
});

describe('two who discuss something', () => {
  it('by telephone call each other', () => {
    const [call] = meetingsIn(
      'Russian President Vladimir Putin and French President Emmanuel Macron discussed the crisis by telephone on Monday.',
    );
    expect(call).toMatchObject({ mode: 'phone', parties: ['FR', 'RU', 'emmanuel-macron', 'vladimir-putin'] });
  });

  it('need not meet for that', () => {
    expect(
      meetingsIn(
        'Russian President Vladimir Putin and French President Emmanuel Macron discussed the crisis on television.',
      ),
    ).toEqual([]);
  });
});
