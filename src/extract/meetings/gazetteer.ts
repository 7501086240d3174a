import type { Token } from '../../language/types.ts';
import { findNames } from '../../lexicon/gazetteer.ts';

/** Key of the country that some words of a place name or lie in: the last that is named, cities and capitals included. */
export function countryOfPlace(tokens: readonly Token[]): string | undefined {
  let adjective: string | undefined;
  let named: string | undefined;
  for (const { named: found } of findNames(tokens)) {
    if (found.kind !== 'country' || found.codes.length > 1) continue;
    const key = `country:${found.codes[0]}`;
    if (found.form === 'adjective' || found.form === 'people') adjective ??= key;
    else named = key;
  }
  return named ?? adjective;
}
