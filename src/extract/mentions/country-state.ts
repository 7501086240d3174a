import { COUNTRY_WORDS } from '../../lexicon/country-words.ts';
import { countriesOfPlaces } from '../../lexicon/places.ts';
import type { CountryFound } from './country-found.ts';

/** Whether the name is that of a state of the United States: "Atlanta, Georgia", "Georgia Governor Zell Miller". */
export function isStateOfUnion({ sentence, first, last, form, codes }: CountryFound): boolean {
  if (form !== 'name' || !codes.some(code => COUNTRY_WORDS.states.has(code))) return false;
  const { tokens } = sentence;
  const next = /^['’]s$/.test(tokens[last]?.surface ?? '') ? tokens[last + 1] : tokens[last];
  if (COUNTRY_WORDS.stateOffices.has(next?.surface ?? '')) return true;
  const city = tokens[first - 1]?.surface === ',' ? tokens[first - 2] : undefined;
  return (
    city?.upos === 'PROPN' && city.surface !== 'Washington' && countriesOfPlaces(city.surface).includes('country:US')
  );
}
