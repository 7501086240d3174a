import type { CountryFound } from './country-found.ts';
import { isFamilyName } from './country-person.ts';
import { isStateOfUnion } from './country-state.ts';

/**
 * Leaves out later mentions of a person or a state of the United States with the name of a country ("Jordan" after
 * "Michael Jordan", "Georgia" after "Atlanta, Georgia"), unless the document names the country in another way as well.
 *
 * @param all All that may name countries.
 * @param kept What of it names one for all that its sentence says.
 */
export function withoutNamesakes(all: readonly CountryFound[], kept: readonly CountryFound[]): CountryFound[] {
  const namesakes = new Set(all.filter(each => isFamilyName(each) || isStateOfUnion(each)).map(nameOf));
  if (namesakes.size === 0) return [...kept];
  const others = new Set(kept.filter(each => !namesakes.has(nameOf(each))).flatMap(({ codes }) => codes));
  return kept.filter(each => !namesakes.has(nameOf(each)) || each.codes.some(code => others.has(code)));
}

const nameOf = ({ sentence, first }: CountryFound): string => sentence.tokens[first]!.surface;
