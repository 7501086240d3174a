import { isProperNoun, isVerb } from '../../../clause/part-of-speech.ts';
import { isNamePart } from '../../../clause/phrase.ts';
import { COUNTRY_WORDS } from '../../../lexicon/country-words.ts';
import { foldName } from '../../../lexicon/fold.ts';
import { isGivenName } from '../../../lexicon/names.ts';
import { isNoName } from '../../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord } from '../../../lexicon/offices.ts';
import { countriesOfPlaces } from '../../../lexicon/places.ts';
import { isSideNoun } from '../../../lexicon/side-nouns.ts';
import type { Proposal } from '../proposals.ts';

const UNION = 'country:US';

/** Whether the name of a country is a person's: "Michael Jordan", "Mr Chad", "Chad Wolf". */
export const isPersonsName = (found: Proposal): boolean =>
  found.last - found.first === 1 &&
  (found.form === 'name' || found.form === 'capital') &&
  (isFamilyName(found) || isBeforeFamilyName(found));

/** A family name after a given name or a form of address. */
function isFamilyName({ sentence: { tokens }, first }: Proposal): boolean {
  const before = tokens[first - 1];
  if (before === undefined || !isProperNoun(before)) return false;
  const word = foldName(before.surface).replace(/\.$/, '');
  return (isHonorific(word) || isGivenName(word)) && !isOfficeWord(word);
}

/** A given name before a family name. */
function isBeforeFamilyName({ sentence, first, last }: Proposal): boolean {
  const { tokens, names } = sentence;
  const next = tokens[last];
  if (next === undefined || !isProperNoun(next) || !isGivenName(foldName(tokens[first]!.surface))) return false;
  const word = next.lower;
  if (!/^\p{Lu}\p{Ll}/u.test(next.surface) || isNoName(word) || isOfficeWord(word)) return false;
  // "the ambassador to *Israel* Mark Stone": the name begins behind the country.
  const more = tokens[last + 1];
  if (more && isProperNoun(more) && isGivenName(foldName(next.surface))) return false;
  // "*Georgia Stone* met": the tree may take the given name for a part of the other.
  const isWhole = isNamePart(sentence, first) && !isSideNoun(next.lemma.toLowerCase()) && (!more || isVerb(more));
  return (
    isWhole ||
    isNamePart(sentence, last) ||
    names.some(name => name.kind === 'person' && name.first <= first && name.last > last)
  );
}

/** Whether the name is that of a state of the United States, behind one of its cities: "Atlanta, Georgia". */
export function isStateOfUnion({ sentence: { tokens }, first, form, keys }: Proposal): boolean {
  if (form !== 'name' || !keys.some(key => COUNTRY_WORDS.namedLikeStates.has(key.slice(-2)))) return false;
  const city = tokens[first - 1]?.surface === ',' ? tokens[first - 2] : undefined;
  return city !== undefined && isProperNoun(city) && countriesOfPlaces(city.surface).includes(UNION);
}

/**
 * Leaves out later mentions of a person or a state with the name of a country ("Jordan" after "Michael Jordan"), unless
 * the document names the country in another way as well.
 *
 * @param all All that may name countries.
 * @param kept What of it names one for all that its sentence says.
 */
export function withoutNamesakes(all: readonly Proposal[], kept: readonly Proposal[]): Proposal[] {
  const namesakes = new Set(all.filter(each => isPersonsName(each) || isStateOfUnion(each)).map(nameOf));
  const others = new Set(kept.filter(each => !namesakes.has(nameOf(each))).flatMap(({ keys }) => keys));
  return kept.filter(each => !namesakes.has(nameOf(each)) || each.keys.some(key => others.has(key)));
}

const nameOf = ({ sentence, first }: Proposal): string => sentence.tokens[first]!.surface;
