import { COUNTRY_WORDS } from '../../lexicon/country-words.ts';
import type { CountriesNamed, CountryFound } from './country-found.ts';

/**
 * Which country a name means that several bear: "Congo", "Korean". The one that the document names in full; else the
 * likeliest, or nobody.
 */
export function codesOfShared(found: CountryFound, named: CountriesNamed): readonly string[] {
  const name = found.sentence.tokens
    .slice(found.first, found.last)
    .map(token => token.surface)
    .join(' ');
  const shared = COUNTRY_WORDS.shared.find(({ names }) => names.some(each => name.includes(each)));
  const { whileNamed, oneOnly } = shared ?? {};
  if (whileNamed && named.stands(whileNamed.name)) return [whileNamed.code];
  const certain = found.codes.filter(code => named.codes.has(code));
  if (certain.length === 1) return certain;
  return oneOnly && certain.length > 1 ? [] : found.codes.slice(0, 1);
}

/** Countries that were one for a time: "Serbia and Montenegro" in a report of 2005. */
export function codesOfUnion(found: CountryFound, date: string | undefined): readonly string[] {
  const union = COUNTRY_WORDS.unions.find(({ codes }) => codes.join() === found.codes.join());
  return union && date !== undefined && union.from <= date && date < union.until ? [union.code] : found.codes;
}
