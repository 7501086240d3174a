import { describe, expect, it } from 'vitest';
import { namedIn, rulesOf } from './named-in.ts';

const countries = (text: string, date?: string): string[] => namedIn(text, 'country', date);

describe('countries by name, adjective and people', () => {
  it.each([
    ['Sri Lanka thanked the United Arab Emirates.', ['LK: Sri Lanka', 'AE: United Arab Emirates']],
    ['The U.S. and U.K. envoys left the Netherlands.', ['US: U.S.', 'GB: U.K.', 'NL: Netherlands']],
    ["Cote d'Ivoire and Côte d'Ivoire are one.", ["CI: Cote d'Ivoire", "CI: Côte d'Ivoire"]],
    ['S. Korean and North Korean officials met.', ['KR: S. Korean', 'KP: North Korean']],
    ['The Danes, the Turks and the Filipinos objected.', ['DK: Danes', 'TR: Turks', 'PH: Filipinos']],
    ['Iraqis and Germans demonstrated.', ['IQ: Iraqis', 'DE: Germans']],
    ['Sino-Japanese ties and anti-Syrian parties', ['CN: Sino', 'JP: Japanese', 'SY: Syrian']],
    ['A German-Polish treaty was signed.', ['DE: German', 'PL: Polish']],
    ['Soviet troops left Czechoslovakia and East Germany.', ['SU: Soviet', 'CS: Czechoslovakia', 'DD: East Germany']],
    ['Zairean rebels took a town.', ['CD: Zairean']],
    ['The Greek Cypriots rejected the plan.', ['CY: Greek Cypriots']],
  ])('%s', (text, named) => {
    expect(countries(text)).toEqual(named);
  });
});

describe('names that contain one another', () => {
  it.each([
    ['Guinea-Bissau, Equatorial Guinea, Papua New Guinea and Guinea agreed.', ['GW', 'GQ', 'PG', 'GN']],
    ['Niger and Nigeria met Nigerien and Nigerian envoys.', ['NE', 'NG', 'NE', 'NG']],
    ['The Dominican Republic and Dominica voted.', ['DO', 'DM']],
    ['South Sudan and Sudan signed.', ['SS', 'SD']],
    ['Samoa and American Samoa traded.', ['WS', 'AS']],
    ['Hong Kong and mainland China talked.', ['HK', 'CN']],
  ])('%s', (text, codes) => {
    expect(countries(text).map(each => each.slice(0, 2))).toEqual(codes);
  });
});

describe('country-capital: cities that act', () => {
  it.each([
    ['Moscow said it would not sign.', ['RU: Moscow']],
    ["Tehran's refusal angered Washington.", ['IR: Tehran', 'US: Washington']],
    ['Talks with Damascus have stalled.', ['SY: Damascus']],
    ['The document was drafted by Berlin.', ['DE: Berlin']],
    ['A Moscow-backed plan was tabled.', ['RU: Moscow']],
    ['Rome, Madrid and Lisbon issued a statement.', ['IT: Rome', 'ES: Madrid', 'PT: Lisbon']],
    ['The rebels are backed by Algiers.', ['DZ: Algiers']],
    ['A pro-Beijing party won.', ['CN: Beijing']],
    ['Cairo-Riyadh ties have improved.', ['EG: Cairo', 'SA: Riyadh']],
    ['They urged Khartoum to disarm the militias.', ['SD: Khartoum']],
    ['They awaited instructions from Hanoi.', ['VN: Hanoi']],
    ['They set a deadline for Baghdad to disarm.', ['IQ: Baghdad']],
    ['Talks between the rebels and Khartoum stalled.', ['SD: Khartoum']],
    ['The Baghdad regime is isolated.', ['IQ: Baghdad']],
  ])('%s', (text, named) => {
    expect(countries(text)).toEqual(named);
  });
});

describe('country-building, country-organ and country-shared-organ', () => {
  it.each([
    ['The Kremlin denied the report.', ['RU: Kremlin']],
    ['A Downing Street spokesman welcomed the vote.', ['GB: Downing Street']],
    ['He is an official at the State Department.', ['US: State Department']],
    ['The Knesset ratified the treaty.', ['IL: Knesset']],
    ['The US asked Congress for funds.', ['US: US', 'US: Congress']],
  ])('%s', (text, named) => {
    expect(countries(text)).toEqual(named);
  });
});

describe('country-shared-name', () => {
  it.each([
    ['Congo appealed for aid.', ['CD: Congo']],
    ['Brazzaville protested. Congo appealed for aid.', ['CG: Brazzaville', 'CG: Congo']],
    ['Zaire and Congo border on Angola.', ['CD: Zaire', 'CG: Congo', 'AO: Angola']],
    ['Congo, the former Zaire, appealed for aid.', ['CD: Congo', 'CD: Zaire']],
    ['North Korea spoke. Korean officials left.', ['KP: North Korea', 'KP: Korean']],
    ['Pakistan protested. The Islamic republic recalled its envoy.', ['PK: Pakistan', 'PK: Islamic republic']],
    ['The two Koreas met.', ['KP: Koreas', 'KR: Koreas']],
  ])('%s', (text, named) => {
    expect(countries(text)).toEqual(named);
  });
});

describe('country-union', () => {
  const text = 'The EU will open talks with Serbia and Montenegro.';
  it('is one country while it was', () => {
    expect(countries(text, '2005-10-03')).toEqual(['CS: Serbia and Montenegro']);
  });
  it('is two countries otherwise', () => {
    expect(countries(text, '2012-10-03').map(each => each.slice(0, 2))).toEqual(['RS', 'ME']);
  });
});

describe('country-half', () => {
  it('takes the North and the South for the Koreas where both are named', () => {
    expect(countries("North Korea and South Korea met. The North's envoy left; the South waited.").slice(2)).toEqual([
      'KP: North',
      'KR: South',
    ]);
  });
});

it('says which rule found it', () => {
  expect(rulesOf('France told Polish leaders that the Finns and Moscow had called the Pentagon.')).toEqual([
    'country-name',
    'country-adjective',
    'country-people',
    'country-capital',
    'country-building',
  ]);
});
