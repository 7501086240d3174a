import { countries as package_ } from 'countries-list';
import { z } from 'zod';
import data from '../../data/lexicon/en/countries.json' with { type: 'json' };
import { checkEntries } from './load.ts';

const name = z.string().min(2);
const names = z.array(name).default([]);

const countrySchema = z.strictObject({
  iso2: z.string().regex(/^[A-Z]{2}$/, { error: 'not an ISO 3166-1 alpha-2 code' }),
  /** Common English name, where the package has another one or none. */
  name: name.optional(),
  variants: names,
  adjectives: names,
  /** Its people, where they are not called by the adjective. */
  people: names,
  /** Cities whose name stands for the government, where they are not the package's capital. */
  capitals: z.array(name).optional(),
  /** Seats of power: "the Kremlin". */
  buildings: names,
  /** Organs of the state: "the State Department". */
  organs: names,
  /** Organs that several states have by the same name: they count only where the state is named as well. */
  sharedOrgans: names,
});

export interface Country {
  iso2: string;
  name: string;
  variants: string[];
  adjectives: string[];
  people: string[];
  capitals: string[];
  buildings: string[];
  organs: string[];
  sharedOrgans: string[];
}

const known: Record<string, { name: string; capital: string }> = package_;

/** All countries and territories with a government of their own, withdrawn ones too, in the order of the data. */
export const COUNTRIES: readonly Country[] = checkEntries('data/lexicon/en/countries.json', countrySchema, data).map(
  ({ name: own, capitals, people, ...rest }) => {
    const listed = known[rest.iso2];
    return {
      ...rest,
      name: own ?? listed?.name ?? rest.iso2,
      people: [
        ...people,
        ...rest.adjectives.filter(adjective => /[ni]$/.test(adjective)).map(adjective => `${adjective}s`),
      ],
      capitals: capitals ?? (listed?.capital ? [listed.capital] : []),
    };
  },
);

const byCode = new Map(COUNTRIES.map(country => [country.iso2, country]));

/** The country with an ISO 3166-1 alpha-2 code, withdrawn codes too. */
export const countryOf = (iso2: string): Country | undefined => byCode.get(iso2);
