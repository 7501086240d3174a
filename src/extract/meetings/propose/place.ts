import type { Phrase } from '../../../clause/phrases.ts';
import { COUNTRIES } from '../../../lexicon/countries.ts';
import { countriesOfPlaces } from '../../../lexicon/places.ts';
import type { DateExpression } from '../../dates/index.ts';
import type { PlacedSentence } from '../../types.ts';
import { WORDS } from '../lexicon.ts';
import type { Place } from '../types.ts';

const ENDING = new Set(['PUNCT', 'ADP', 'CCONJ', 'ADV', 'DET', 'PART', 'SCONJ']);

/** The place that a phrase names, if it is one: "in the Turkish capital Ankara", "at NATO headquarters". */
export function placeIn(sentence: PlacedSentence, phrase: Phrase, dates: readonly DateExpression[]): Place | undefined {
  if (phrase.preposition === undefined || !WORDS.locative.has(phrase.preposition)) return undefined;
  return placeOf(sentence, phrase, dates);
}

/** The place that some words name, whatever stands before them: "to *Taiwan*", "visit *Manila*". */
export function placeOf(
  sentence: PlacedSentence,
  { first, last }: { first: number; last: number },
  dates: readonly DateExpression[],
): Place | undefined {
  const { tokens } = sentence;
  let end = first;
  while (end < last && !dates.some(date => end >= date.first && end < date.last) && !endsPlace(sentence, end)) end++;
  while (end > first && (ENDING.has(tokens[end - 1]!.upos) || WORDS.times.has(tokens[end - 1]!.surface))) end--;
  if (end === first) return undefined;
  // "at North Korea's request", "at a Brussels summit" are no places; "in Turkey's capital" is one.
  const { upos, lemma } = tokens[end - 1]!;
  if (upos === 'NOUN' && !WORDS.places.has(lemma)) return undefined;
  if (
    sentence.names.some(
      name => name.kind === 'person' && name.first >= first && name.last <= end && name.last - name.first > 1,
    )
  )
    return undefined;
  const country = countryOfTokens(sentence, first, end) ?? countryOfSettlement(sentence, first, end);
  const isName = sentence.names.some(
    name => name.first < end && name.last >= end && name.kind !== 'person' && !/GMT|^\d/.test(tokens[end - 1]!.surface),
  );
  if (country === undefined && !isName) return undefined;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, ...(country === undefined ? {} : { country }) };
}

const ADJECTIVES: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(({ iso2, adjectives }) => adjectives.map(adjective => [adjective, `country:${iso2}`] as const)),
);

/** "in the *Afghan* capital": a settlement lies in the country that describes it. */
function countryOfSettlement({ tokens }: PlacedSentence, first: number, last: number): string | undefined {
  if (!WORDS.settlements.has(tokens[last - 1]!.lemma)) return undefined;
  for (let at = last - 2; at >= first; at--) {
    const country = ADJECTIVES.get(tokens[at]!.surface);
    if (country !== undefined) return country;
  }
  return undefined;
}

/** The country in which the last place lies that some tokens name: "Pusan, South Korea" ends with the larger. */
export const countryOfTokens = (sentence: PlacedSentence, first: number, last: number): string | undefined =>
  countriesOfPlaces(
    sentence.tokens
      .slice(first, last)
      .map(({ surface }) => surface)
      .join(' '),
  ).at(-1);

/** A comma ends a place unless the country follows: "Riyadh, Saudi Arabia"; so does a number, "visited Chile three times". */
function endsPlace(sentence: PlacedSentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (token.surface !== ',') return ['CCONJ', 'VERB', 'NUM'].includes(token.upos);
  const next = sentence.tokens[index + 1];
  return next === undefined || next.upos !== 'PROPN';
}

/** "here": where the report was written, by its dateline. */
export function hereOf(sentence: PlacedSentence, token: number): Place | undefined {
  const { dateline } = sentence.article;
  if (dateline === undefined) return undefined;
  const { start, end } = sentence.tokens[token]!;
  const name = titled(dateline);
  const country = countriesOfPlaces(name).at(-1);
  return { start, end, name, ...(country === undefined ? {} : { country }) };
}

/** Datelines stand in capitals: "NEW YORK". */
const titled = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
