import type { Token } from '../../language/types.ts';
import type { DateExpression } from '../dates/index.ts';
import type { PlacedSentence } from '../types.ts';
import { countryOfPlace } from './gazetteer.ts';
import type { Phrase } from './scan.ts';
import type { Place } from './types.ts';

const LOCATIVE = new Set(['in', 'at', 'near', 'outside', 'inside', 'on']);

/** The place that a phrase names, if it is one: "in the Turkish capital Ankara", "at NATO headquarters". */
export function placeIn(sentence: PlacedSentence, phrase: Phrase, dates: readonly DateExpression[]): Place | undefined {
  if (phrase.preposition === undefined || !LOCATIVE.has(phrase.preposition)) return undefined;
  return placeOf(sentence, phrase, dates);
}

/** The place that some words name, whatever stands before them: "to *Taiwan*", "visit *Manila*". */
export function placeOf(
  sentence: PlacedSentence,
  { first, last }: Phrase,
  dates: readonly DateExpression[],
): Place | undefined {
  const { tokens } = sentence;
  let end = first;
  while (end < last && !dates.some(date => end >= date.first && end < date.last) && !endsPlace(sentence, end)) end++;
  while (end > first && ['PUNCT', 'ADP', 'CCONJ', 'ADV', 'DET'].includes(tokens[end - 1]!.upos)) end--;
  if (end === first) return undefined;
  const named = tokens.slice(first, end).some(token => token.upos === 'PROPN');
  if (!named) return undefined;
  const country = countryOfPlace(tokens.slice(first, end));
  const isName = sentence.names.some(name => name.first < end && name.last > first && name.kind !== 'person');
  if (country === undefined && !isName) return undefined;
  return { start: tokens[first]!.start, end: tokens[end - 1]!.end, ...(country === undefined ? {} : { country }) };
}

/** A comma ends a place unless the country follows: "Riyadh, Saudi Arabia". */
function endsPlace(sentence: PlacedSentence, index: number): boolean {
  const token = sentence.tokens[index]!;
  if (token.surface !== ',') return token.upos === 'CCONJ';
  const next = sentence.tokens[index + 1];
  return next === undefined || next.upos !== 'PROPN';
}

/** "here": where the report was written, by its dateline. */
export function hereOf(sentence: PlacedSentence, token: number): Place | undefined {
  const { dateline } = sentence.article;
  if (dateline === undefined) return undefined;
  const { start, end } = sentence.tokens[token]!;
  const country = countryOfPlace(wordsOf(dateline));
  return { start, end, ...(country === undefined ? {} : { country }) };
}

/** The words of a dateline as tokens, in title case: datelines stand in capitals. */
function wordsOf(dateline: string): Token[] {
  return [...dateline.matchAll(/[\p{L}.'’-]+|,/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    surface: titled(word),
    lemma: word,
    upos: 'PROPN',
    xpos: 'NNP',
    features: {},
    head: -1,
    relation: 'root',
  }));
}

const titled = (word: string): string => word[0]! + word.slice(1).toLowerCase();
