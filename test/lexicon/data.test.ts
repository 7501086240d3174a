import { describe, expect, it } from 'vitest';
import { COUNTRIES, countryOf } from '../../src/lexicon/countries.ts';
import { ORGANIZATIONS, organizationKey, organizationOf } from '../../src/lexicon/organizations.ts';
import { countriesOfPlaces } from '../../src/lexicon/places.ts';

const repeated = (names: readonly string[]): string[] => names.filter((name, at) => names.indexOf(name) !== at);

describe('countries', () => {
  it('has no code twice, and the codes of states that are gone', () => {
    expect(repeated(COUNTRIES.map(({ iso2 }) => iso2))).toEqual([]);
    for (const code of ['SU', 'YU', 'CS', 'DD', 'XK', 'PS', 'TW', 'HK', 'MO']) expect(countryOf(code)).toBeDefined();
  });
  it('has every name for one country only', () => {
    expect(repeated(COUNTRIES.flatMap(({ name, variants }) => [name, ...variants]))).toEqual([]);
    expect(repeated(COUNTRIES.flatMap(({ adjectives }) => adjectives))).toEqual([]);
    expect(
      repeated(COUNTRIES.flatMap(({ buildings, organs, capitals }) => [...buildings, ...organs, ...capitals])),
    ).toEqual([]);
  });
  it('has the common English name', () => {
    expect(['RU', 'KR', 'CI', 'US', 'CD'].map(code => countryOf(code)?.name)).toEqual([
      'Russia',
      'South Korea',
      'Ivory Coast',
      'United States',
      'Democratic Republic of the Congo',
    ]);
  });
});

describe('organizations', () => {
  it('has every name for one organization only', () => {
    expect(repeated(ORGANIZATIONS.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(repeated(ORGANIZATIONS.map(({ name }) => organizationKey(name)))).toEqual([]);
  });
  it('is found by its key', () => {
    expect(organizationOf('organization:un-security-council')?.aliases).toContain('Security Council');
  });
});

describe('countriesOfPlaces', () => {
  it.each([
    ['Sharm el-Sheikh', ['country:EG']],
    ['the Belarusian capital of Minsk', ['country:BY']],
    ['NATO headquarters in Brussels', ['country:BE', 'country:BE']],
    ['Camp David', ['country:US']],
    ['REYKJAVIK', ['country:IS']],
    ['Kiev and Kyiv', ['country:UA', 'country:UA']],
    ['Tripoli', ['country:LY']],
    ['Birmingham', ['country:GB']],
    ['Nairobi, Kenya', ['country:KE', 'country:KE']],
  ])('%s', (place, countries) => {
    expect(countriesOfPlaces(place)).toEqual(countries);
  });
  it.each(['a Roman road', 'nice weather', 'the same day', 'Reading', 'the Middle of Nowhere'])('%s: none', text => {
    expect(countriesOfPlaces(text)).toEqual([]);
  });
});
