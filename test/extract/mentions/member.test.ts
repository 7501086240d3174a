import { describe, expect, it } from 'vitest';
import { evidenceOfMembers, membersIn } from './members-in.ts';

describe('member-noun', () => {
  it.each([
    ['NATO member Turkey refused to open its airspace.', ['TR nato']],
    ['Turkey, a NATO member, refused to open its airspace.', ['TR nato']],
    ['Norway is a founding member of NATO.', ['NO nato']],
    ['NATO allies such as Poland and Lithuania sent troops.', ['LT nato', 'PL nato']],
    [
      'The UN Security Council met on Monday. The permanent members -- Russia and China -- were silent.',
      ['CN un-security-council', 'RU un-security-council'],
    ],
    ['Chile, Peru and Norway, a NATO member, voted.', ['NO nato']],
    ["Poland's NATO allies welcomed the plan.", ['PL nato']],
    ['EU members France and Germany rejected the text.', ['DE european-union', 'FR european-union']],
    ['Vietnam is the seventh member of ASEAN.', ['VN asean']],
    [
      'Three EU countries -- Spain, Italy and Greece -- voted against.',
      ['ES european-union', 'GR european-union', 'IT european-union'],
    ],
    ['Current EU president Finland called the meeting.', ['FI european-union']],
    ['Austria, current holder of the EU presidency, called the meeting.', ['AT european-union']],
    ["The EU's 25 members, including Poland, agreed.", ['PL european-union']],
    ["The EU's newest member, Estonia, backed the text.", ['EE european-union']],
    ['Turkey is a NATO ally.', ['TR nato']],
    ['Kenya, as African Union chair, called the meeting.', ['KE african-union']],
    ['As the G20 Presidency, India will call a meeting.', ['IN group-of-20']],
    ['The Dutch presidency of the EU called the meeting.', ['NL european-union']],
    ['Norway named Chile and Peru as members of Mercosur.', ['CL mercosur', 'PE mercosur']],
    ['NATO, which counts Norway as one of its members, was silent.', ['NO nato']],
    ['NATO met on Monday. Norway is the newest member of the alliance.', ['NO nato']],
    ['Chile met Peru, and Austria, which holds the EU presidency, was silent.', ['AT european-union']],
    ['Sweden, which is also a member of the European Union, objected.', ['SE european-union']],
    [
      'The members of the Security Council -- Britain, China and France -- voted on Monday.',
      ['CN un-security-council', 'FR un-security-council', 'GB un-security-council'],
    ],
  ])('%s', (text, members) => {
    expect(membersIn(text)).toEqual(members);
  });
});

describe('member-verb', () => {
  it.each([
    ['Hungary joined NATO in 1999.', ['HU nato']],
    ['Laos was admitted to ASEAN last year.', ['LA asean']],
    ['Malta, which entered the European Union in May, objected.', ['MT european-union']],
    ['Britain is leaving the European Union in March.', ['GB european-union']],
    ['Norway plans to leave NATO.', ['NO nato']],
  ])('%s', (text, members) => {
    expect(membersIn(text)).toEqual(members);
  });
});

describe('presidencies', () => {
  it('takes the country that holds the presidency for a member', () => {
    expect(membersIn('Austria, which holds the rotating EU presidency, called the meeting.')).toEqual([
      'AT european-union',
    ]);
  });
});

describe('lists of members', () => {
  it.each([
    [
      'The Gulf Cooperation Council is made up of Bahrain, Kuwait, Oman and Qatar.',
      [
        'BH gulf-cooperation-council',
        'KW gulf-cooperation-council',
        'OM gulf-cooperation-council',
        'QA gulf-cooperation-council',
      ],
    ],
    ['Mercosur -- made up of Argentina, Brazil and Uruguay -- met.', ['AR mercosur', 'BR mercosur', 'UY mercosur']],
    ['ASEAN groups Brunei, Laos and Vietnam.', ['BN asean', 'LA asean', 'VN asean']],
    ['The Contact Group (Chile, Peru and Norway) met.', ['CL contact-group', 'NO contact-group', 'PE contact-group']],
    [
      'The envoys of the Contact Group -- Chile, Peru and Norway -- met.',
      ['CL contact-group', 'NO contact-group', 'PE contact-group'],
    ],
    ['Mercosur comprises Argentina, Brazil and Uruguay.', ['AR mercosur', 'BR mercosur', 'UY mercosur']],
    [
      'The coalition of the willing, which includes Norway and Japan but not the United States, met on Monday.',
      ['JP coalition-of-the-willing', 'NO coalition-of-the-willing'],
    ],
    [
      'The Quartet of the United States, Russia, the European Union and the United Nations will meet in Berlin.',
      ['RU quartet', 'US quartet', 'european-union quartet', 'united-nations quartet'],
    ],
  ])('%s', (text, members) => {
    expect(membersIn(text)).toEqual(members);
  });
});

it('names both the member and the group in the evidence', () => {
  expect(evidenceOfMembers('The African Union includes Chad, Ghana and Mali.')).toEqual([
    'GH: The African Union includes Chad, Ghana',
    'ML: The African Union includes Chad, Ghana and Mali',
    'TD: The African Union includes Chad',
  ]);
  expect(evidenceOfMembers('The coalition of the willing includes many states, Canada and Japan.')).toEqual([
    'CA: The coalition of the willing includes many states, Canada',
    'JP: The coalition of the willing includes many states, Canada and Japan',
  ]);
});
