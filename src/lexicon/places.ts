import { z } from 'zod';
import cityData from '../../data/lexicon/en/cities.json' with { type: 'json' };
import placeData from '../../data/lexicon/en/places.json' with { type: 'json' };
import { COUNTRIES } from './countries.ts';
import { checkEntries } from './load.ts';
import { Trie } from './trie.ts';
import { wordsOf } from './words.ts';

const country = z.string().regex(/^[A-Z]{2}$/, { error: 'not an ISO 3166-1 alpha-2 code' });
const list = z.array(z.string().min(2));
const cities = checkEntries('data/lexicon/en/cities.json', z.strictObject({ country, cities: list }), cityData);
const places = checkEntries('data/lexicon/en/places.json', z.strictObject({ country, places: list }), placeData);

const names = new Trie<string>();

function plant(code: string, all: readonly string[]): void {
  for (const name of all) names.plant(name, `country:${code}`);
}

// Nearest meaning first: a state before a capital, a place that diplomats meet in before a city of that name.
for (const { iso2, name, variants } of COUNTRIES) plant(iso2, [name, ...variants]);
for (const { iso2, capitals } of COUNTRIES) plant(iso2, capitals);
for (const entry of places) plant(entry.country, entry.places);
for (const entry of cities) plant(entry.country, entry.cities);

/**
 * The countries that the places named in some words lie in, in order, as keys of their nodes: `the Egyptian resort of
 * Sharm el-Sheikh` → `country:EG`. Knows states, capitals, cities of 50,000 people and more, and places and buildings
 * where diplomats meet.
 */
export const countriesOfPlaces = (text: string): string[] =>
  [...names.findAll(wordsOf(text))].map(({ value }) => value);

/** Whether some words are the name of one place that `countriesOfPlaces` knows: `Santo Domingo`. */
export function isPlaceName(text: string): boolean {
  const words = wordsOf(text);
  return names.find(words, 0)?.last === words.length;
}
