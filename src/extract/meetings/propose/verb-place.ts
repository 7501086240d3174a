import type { Phrase } from '../../../clause/phrases.ts';
import type { FrameMatch } from '../../../frames/match.ts';
import type { MeetingFrame } from '../../../frames/schema.ts';
import { placeAmong, placeInFront } from '../decide/where.ts';
import type { Place } from '../types.ts';
import type { Context } from './context.ts';
import { countryOfTokens, placeOf } from './place.ts';

type Sense = FrameMatch<MeetingFrame>;

/** The phrase that says where a journey goes: "visit *Cairo*", "travel to *Cairo*", "leave for *Cairo*". */
export const destinationOf = ({ frame }: Sense, phrases: readonly Phrase[]): Phrase | undefined =>
  phrases.find(({ preposition, first, last }) =>
    frame.destination?.some(
      slot => (slot === 'object' ? preposition === undefined : slot === preposition) && last > first,
    ),
  );

/** Where what a verb tells of takes place. */
export function placeOfVerb(
  context: Context,
  { frame, trigger: verb }: Sense,
  phrases: readonly Phrase[],
  destination: Phrase | undefined,
): Place | undefined {
  const { sentence, dates } = context;
  const there = destination && placeOf(sentence, destination, dates);
  // Who leaves from a place or visits one is there; who travels may say so otherwise: "arrived in Cairo".
  const isNamed = frame.destination?.includes('object') || frame.needs?.includes('destination');
  const own = isNamed ? there : (there ?? placeAmong(context, phrases));
  return own ?? placeInFront(context, verb);
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
