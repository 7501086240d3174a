import { describe, expect, it } from 'vitest';
import { namedIn, rulesOf } from './named-in.ts';

const organizations = (text: string): string[] => namedIn(text, 'organization');

describe('organization-name and organization-seat', () => {
  it.each([
    [
      'The UN Security Council and UNICEF met NATO.',
      ['un-security-council: UN Security Council', 'unicef: UNICEF', 'nato: NATO'],
    ],
    ['The U.N. and the E.U. agreed.', ['united-nations: U.N.', 'european-union: E.U.']],
    ['A pro-Taliban cleric met the Israel-Hezbollah commission.', ['taliban: Taliban', 'hezbollah: Hezbollah']],
    ['EU-Ukraine ties matter.', ['european-union: EU']],
    [
      'The Organisation of African Unity sent observers.',
      ['organization-of-african-unity: Organisation of African Unity'],
    ],
    ['Brussels rejected the offer.', ['european-union: Brussels']],
  ])('%s', (text, named) => {
    expect(organizations(text)).toEqual(named);
  });
});

describe('organization-party', () => {
  it.each([
    ['Leaders of the Zardosht party met.', ['zardosht: Zardosht']],
    ['The Labour party won.', ['labour-party: Labour party']],
    ['He chairs the Small Island States group.', ['small-island-states: Small Island States']],
  ])('%s', (text, named) => {
    expect(organizations(text)).toEqual(named);
  });
});

describe('organization-make-up: names that the lexicon does not know', () => {
  it.each([
    ['The Ruritanian Liberation Front attacked.', ['ruritanian-liberation-front: Ruritanian Liberation Front']],
    [
      'Rebels of the Movement for Democracy and Renewal surrendered.',
      ['movement-for-democracy-and-renewal: Movement for Democracy and Renewal'],
    ],
    ['His Peace and Progress Party won.', ['peace-and-progress-party: Peace and Progress Party']],
    ["Graustark's People's Redemption Army attacked.", ["people-s-redemption-army: People's Redemption Army"]],
    ['The UN Salt Mission in Ruritania began work.', ['un-salt-mission-in-ruritania: UN Salt Mission in Ruritania']],
    ['The International Salt Council met.', ['international-salt-council: International Salt Council']],
    ['The Azad Rebel Brigades shelled a town.', ['azad-rebel-brigades: Azad Rebel Brigades']],
    [
      'The Popular Resistance Committees took a town.',
      ['popular-resistance-committees: Popular Resistance Committees'],
    ],
  ])('%s', (text, named) => {
    expect(organizations(text)).toEqual(named);
  });
});

describe('organization-acronym', () => {
  it('knows an acronym that the document explains, before and after', () => {
    expect(organizations('RLF attacks. The Ruritanian Liberation Front (RLF) attacked; the RLF fled.')).toEqual([
      'ruritanian-liberation-front: RLF',
      'ruritanian-liberation-front: Ruritanian Liberation Front',
      'ruritanian-liberation-front: RLF',
      'ruritanian-liberation-front: RLF',
    ]);
  });
  it.each([
    ['in brackets', 'The Kavir Defence Forces (KDF) fired. The KDF denied it.'],
    ['before the name', 'The KDF (Kavir Defence Forces) fired. The KDF denied it.'],
    ['behind "or"', 'The Kavir Defence Forces, or KDF, fired. The KDF denied it.'],
    ['behind "known as"', 'The Kavir Defence Forces, also known as the KDF, fired. The KDF denied it.'],
  ])('is explained %s', (_, text) => {
    expect(organizations(text).at(-1)).toBe('kavir-defence-forces: KDF');
  });
  it.each([
    [
      'is one with another name of its initials',
      'The Global Partnership Group (GPG) met. The Global Partners Group agreed.',
    ],
  ])('%s', (_, text) => {
    expect(organizations(text).at(-1)).toBe('global-partnership-group: Global Partners Group');
  });
  it('of two letters makes no two names one', () => {
    expect(organizations('The European Council (EC) met. The European Commission was silent.').at(-1)).toBe(
      'european-commission: European Commission',
    );
  });
  it('stands inside the name of a body of the body', () => {
    expect(organizations('The Organization of American States (OAS) Group of Friends met.')).toContain(
      'organization-of-american-states-oas-group-of-friends: Organization of American States (OAS) Group of Friends',
    );
  });
  it('goes by the document rather than the lexicon', () => {
    expect(organizations('The European Commission (EC) met. The EC was divided.').at(-1)).toBe(
      'european-commission: EC',
    );
  });
});

describe('organization-reference', () => {
  it.each([
    ['The European Union met. The bloc was divided.', 'european-union: bloc'],
    ['The EU met. The 25-nation bloc was divided.', 'european-union: bloc'],
    ['NATO met. The alliance was divided.', 'nato: alliance'],
    ['The European Commission met. The Commission was divided.', 'european-commission: Commission'],
    ['The Ruritanian Liberation Front met. The front was divided.', 'ruritanian-liberation-front: front'],
  ])('%s', (text, named) => {
    expect(organizations(text).at(-1)).toBe(named);
  });

  it('is none where it says what moves', () => {
    expect(organizations('Hamas spoke. Chile backs the movement towards a ceasefire.')).toEqual(['hamas: Hamas']);
  });
});

it('says which rule found it', () => {
  expect(rulesOf('Brussels told the Zendan Liberation Front (ZLF) of NATO plans. The alliance agreed.')).toEqual([
    'organization-seat',
    'organization-make-up',
    'organization-acronym',
    'organization-name',
    'organization-reference',
  ]);
});
