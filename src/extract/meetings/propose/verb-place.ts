import type { PlacedSentence } from '../../types.ts';
import { placeAmong } from '../decide/where.ts';
import { type MeetingVerb, WORDS } from '../lexicon.ts';
import type { Place } from '../types.ts';
import type { Context } from './context.ts';
import { countryOfTokens, placeOf, placesUnder } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';

/** The phrase that says where a journey goes: "visit *Cairo*", "travel to *Cairo*", "leave for *Cairo*". */
export function destinationOf(
  verb: number,
  sentence: PlacedSentence,
  entry: MeetingVerb,
  phrases: readonly Phrase[],
): Phrase | undefined {
  if (entry.object === 'destination') return phrases.find(({ preposition }) => preposition === undefined);
  if (!entry.travel) return undefined;
  const leads = WORDS.departing.has(sentence.tokens[verb]!.lemma) ? LEAVING : GOING;
  return phrases.find(({ preposition, first, last }) => leads.has(preposition ?? '') && last > first);
}

const LEAVING = new Set(['for']);
const GOING = new Set(['to', 'into', 'between']);

/** "went to Oslo *to sound out* the government", "came to Oslo *in an attempt to* …": no mere going. */
export function hasPurpose({ tokens }: PlacedSentence, phrases: readonly Phrase[]): boolean {
  const destination = phrases.findIndex(({ preposition, first, last }) => GOING.has(preposition ?? '') && last > first);
  if (destination < 0) return false;
  const { last } = phrases[destination]!;
  return tokens[last - 1] !== undefined && phrases.slice(destination).some(phrase => isPurpose(tokens, phrase));
}

/** An infinitive that ends a phrase, or follows it. */
const isPurpose = (tokens: PlacedSentence['tokens'], { first, last }: Phrase): boolean =>
  [...tokens.slice(first, last), tokens[last]].some(
    (token, at) => token?.surface === 'to' && tokens[first + at + 1]?.xpos === 'VB',
  );

export function placeOfVerb(
  context: Context,
  verb: number,
  entry: MeetingVerb,
  phrases: readonly Phrase[],
): Place | undefined {
  const { sentence, dates } = context;
  const destination = destinationOf(verb, sentence, entry, phrases);
  const there = destination && placeOf(sentence, destination, dates);
  if (entry.object === 'destination' || WORDS.departing.has(sentence.tokens[verb]!.lemma)) return there;
  return there ?? placeAmong(context, phrases) ?? placesUnder(sentence, verb, dates);
}

/** "will visit *Israel, Egypt and Jordan*": the countries of a journey, each once. */
export function placesOfJourney({ sentence, actors }: Context, { first, last }: Phrase): Place[] {
  const { tokens, index } = sentence;
  const found = new Map<string, Place>();
  let start = first;
  for (let at = first; at <= last; at++) {
    if (at < last && tokens[at]!.surface !== ',' && tokens[at]!.upos !== 'CCONJ') continue;
    const mention = at > start ? actors.mentionAt(index, at - 1) : undefined;
    const named = mention?.kind === 'country' && mention.form !== 'adjective' ? mention.key : undefined;
    const country = at > start ? (named ?? countryOfTokens(sentence, start, at)) : undefined;
    // The list ends with what is no place: "visit Cairo, officials said".
    if (at > start && (country === undefined || mention?.kind === 'leader')) break;
    if (country !== undefined && !found.has(country))
      found.set(country, { start: tokens[start]!.start, end: tokens[at - 1]!.end, country });
    start = at + 1;
  }
  return [...found.values()];
}

/** "said in Shanghai after meeting Wang": whoever speaks after a meeting speaks where it was. */
export function placeOfSpeech(context: Context, gerund: number): Place | undefined {
  const { head } = context.sentence.tokens[gerund]!;
  if (head < 0 || !WORDS.governors.speak.has(context.sentence.tokens[head]!.lemma)) return undefined;
  return placeAmong(
    context,
    phrasesBehind(context.sentence, head).filter(({ last }) => last <= gerund),
  );
}
