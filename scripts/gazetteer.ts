import { readFileSync } from 'node:fs';
import type { Gazetteer } from '../src/language/train/gazetteer.ts';
import type { NameKind } from '../src/language/types.ts';
import { COUNTRIES } from '../src/lexicon/countries.ts';

const read = <T>(name: string): T => JSON.parse(readFileSync(`data/lexicon/en/${name}.json`, 'utf8')) as T;

/** Last words of the names of companies, schools and offices. */
const ORGANIZATION_ENDS =
  'inc. inc corp. corp co. ltd. ltd llc l.p. group bank university college institute foundation association agency ' +
  'department ministry committee council commission party court army navy times post news press';

const names = new Map<string, NameKind>();
const add = (kind: NameKind, list: readonly string[]): void => {
  for (const name of list) names.set(name.toLowerCase().replace(/^the /, ''), kind);
};
for (const { name, aliases } of read<{ name: string; aliases?: string[] }[]>('organizations'))
  add('organization', [name, ...(aliases ?? [])]);
for (const { cities } of read<{ cities: string[] }[]>('cities')) add('place', cities);
for (const { places } of read<{ places: string[] }[]>('places')) add('place', places);
for (const { name, variants, capitals } of COUNTRIES) add('place', [name, ...variants, ...capitals]);

const given = read<{ male: string; female: string; either: string }>('names');
const calendar = read<{ weekdays: string[][]; months: string[][] }>('calendar');

/** The lists of names under `data/lexicon`, as they teach the language model. */
export const gazetteer: Gazetteer = {
  names,
  givenNames: new Set([given.male, given.female, given.either].flatMap(list => list.split(' '))),
  organizationEnds: new Set(ORGANIZATION_ENDS.split(' ')),
  others: new Set(
    [calendar.weekdays, calendar.months].flat(2).flatMap(word => [word.toLowerCase(), `${word.toLowerCase()}.`]),
  ),
};
