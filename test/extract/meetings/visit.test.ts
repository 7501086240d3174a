import { describe, expect, it } from 'vitest';
import { meetingsIn } from './meetings-in.ts';

describe('visit-noun, visit-verb, visited-country', () => {
  it('makes the country visited a party and the place, not the host', () => {
    expect(meetingsIn('Syrian President Hafez al-Assad is due in Paris on Thursday for a state visit.')).toMatchObject([
      { status: 'planned', date: '2019-06-13', parties: ['FR', 'SY', 'hafez-al-assad'], hosts: [], in: ['FR'] },
    ]);
  });

  it('makes who invites the host', () => {
    const [visit] = meetingsIn(
      'Prime Minister John Howard has invited Indonesian President Megawati Sukarnoputri to visit Canberra.',
    );
    expect(visit).toMatchObject({ status: 'proposed', hosts: ['john-howard'], in: ['AU'] });
  });
});

describe('travel-for-meeting', () => {
  it('is one event with the talks that it is for', () => {
    expect(
      meetingsIn(
        'French Foreign Minister Alain Juppe will travel to Beirut next week for talks with Lebanese leaders.',
      ),
    ).toMatchObject([{ status: 'planned', date: '2019-06', parties: ['FR', 'LB', 'alain-juppe'], in: ['LB'] }]);
  });
});

describe('during-visit', () => {
  it('puts a meeting with the country visited into the visit', () => {
    const meetings = meetingsIn(
      'Chinese Premier Wen Jiabao arrived in Tokyo on Wednesday for a three-day official visit. Wen will hold talks with Japanese Prime Minister Shinzo Abe.',
    );
    expect(meetings).toHaveLength(2);
    expect(meetings[0]).toMatchObject({ status: 'ongoing', date: '2019-06-12', in: ['JP'] });
    expect(meetings[1]).toMatchObject({ date: '2019-06', in: ['JP'], inferred: { date: 'during-visit' } });
  });
});
