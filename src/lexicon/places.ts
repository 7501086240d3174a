import { z } from 'zod';
import cityData from '../../data/lexicon/cities.json' with { type: 'json' };
import placeData from '../../data/lexicon/places.json' with { type: 'json' };
import { COUNTRIES } from './countries.ts';
import { checkEntries } from './load.ts';
import { foldName } from './names.ts';

const country = z.string().regex(/^[A-Z]{2}$/, { error: 'not an ISO 3166-1 alpha-2 code' });
const cities = checkEntries(
  'data/lexicon/cities.json',
  z.strictObject({ country, cities: z.array(z.string()) }),
  cityData,
);
const places = checkEntries(
  'data/lexicon/places.json',
  z.strictObject({ country, places: z.array(z.string()) }),
  placeData,
);

const countries = new Map<string, string>();

function plant(code: string, names: readonly string[]): void {
  for (const name of names) {
    const key = foldName(name);
    if (!countries.has(key)) countries.set(key, `country:${code}`);
  }
}

// Nearest meaning first: a state before a capital, a place that diplomats meet in before a city of that name.
for (const { iso2, name, variants } of COUNTRIES) plant(iso2, [name, ...variants]);
for (const { iso2, capitals } of COUNTRIES) plant(iso2, capitals);
for (const entry of places) plant(entry.country, entry.places);
for (const entry of cities) plant(entry.country, entry.cities);

/**
 * The country that a place lies in, as the key of its node: `Sharm el-Sheikh` → `country:EG`. Knows states, capitals,
 * cities of 50,000 people and more, and places and buildings where diplomats meet.
 */
export const countryOfPlace = (name: string): string | undefined =>
  /^\p{Lu}/u.test(name) ? countries.get(foldName(name)) : undefined;
