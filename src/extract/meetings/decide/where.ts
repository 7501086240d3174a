import { isNoun, isPossessiveMark, isProperNoun } from '../../../clause/part-of-speech.ts';
import type { Phrase } from '../../../clause/phrases.ts';
import type { Actors } from '../../actors.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Form, WORDS } from '../lexicon.ts';
import type { Context } from '../propose/context.ts';
import { countryOfTokens, hereOf, placeIn } from '../propose/place.ts';
import type { Place } from '../types.ts';
import { LISTS } from './words.ts';

/** The place that some phrases name; "at NATO headquarters in Brussels" is one place, with the country of the city. */
export function placeAmong(context: Context, phrases: readonly Phrase[]): Place | undefined {
  const { sentence, dates } = context;
  let best: Place | undefined;
  for (const [index, phrase] of phrases.entries()) {
    if (isOfTopic(context, phrases[index - 1], phrase)) continue;
    const place = hereIn(sentence, phrase) ?? placeIn(sentence, phrase, dates);
    if (!place) continue;
    if (!best) best = place;
    else if (best.country === undefined && place.country !== undefined)
      best = { start: best.start, end: place.end, country: place.country };
  }
  return best;
}

/** "talks on the crisis *in Bosnia*": where the crisis is. "talks on the crisis in Geneva" are in Geneva. */
function isOfTopic({ sentence, actors, dates }: Context, before: Phrase | undefined, phrase: Phrase): boolean {
  if (before?.preposition === undefined || before.last <= before.first) return false;
  // "talks on Syria in Geneva": what is a place itself is nowhere else.
  if (!isNoun(sentence.tokens[before.last - 1]!) || actors.mentionAt(sentence.index, before.last - 1)) return false;
  const { lemma } = sentence.tokens[before.last - 1]!;
  // "a meeting of ministers in Lima", "in the third week of this month in Busan"
  if (WORDS.durations.has(lemma) || (WORDS.belonging.has(before.preposition) && WORDS.bodies.has(lemma.toLowerCase())))
    return false;
  if (dates.some(({ first, last }) => before.last > first && before.last <= last)) return false;
  const topic = WORDS.topics.has(before.preposition) || LISTS.topics.has(before.preposition);
  const inside = sentence.tokens.slice(phrase.first, phrase.last);
  return topic && inside.some((_, at) => actors.mentionAt(sentence.index, phrase.first + at)?.form === 'name');
}

function hereIn(sentence: PlacedSentence, phrase: Phrase): Place | undefined {
  for (let at = phrase.first; at < phrase.last; at++)
    if (LISTS.here.has(sentence.tokens[at]!.lower)) return hereOf(sentence, at);
  return undefined;
}

/** "the Riga summit", "a Turkey visit": a city in front of the noun; a country only where one goes there. */
export function placeBefore(
  sentence: PlacedSentence,
  start: number,
  noun: number,
  form: Form,
  actors: Actors,
): Place | undefined {
  for (let last = noun; last > start; last--) {
    const token = sentence.tokens[last - 1]!;
    if (isPossessiveMark(token)) return undefined;
    if (!isProperNoun(token)) continue;
    let first = last - 1;
    while (first > start && sentence.tokens[first - 1]!.upos === 'PROPN') first--;
    const country = countryOfTokens(sentence, first, last);
    if (country === undefined) continue;
    const named = actors.mentionAt(sentence.index, last - 1);
    if (named?.kind === 'country' && form !== 'visit') return undefined;
    return { start: sentence.tokens[first]!.start, end: sentence.tokens[last - 1]!.end, country };
  }
  return undefined;
}

/** "In Turkey, Levy will meet …": a place at the head of the clause of a verb, with no other verb between. */
export function placeInFront({ sentence, dates }: Context, verb: number): Place | undefined {
  const [first] = sentence.tokens;
  const comma = sentence.tokens.findIndex(token => token.surface === ',');
  if (!first || comma < 2 || comma > 8 || comma > verb) return undefined;
  if (sentence.tokens.slice(comma, verb).some(token => token.upos === 'VERB')) return undefined;
  return placeIn(sentence, { preposition: first.lower, first: 1, last: comma }, dates);
}
