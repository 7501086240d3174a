import type { Context } from './context.ts';
import { type MeetingVerb, WORDS } from './lexicon.ts';
import { placeOf, placesUnder } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import type { Place } from './types.ts';
import { placeAmong } from './where.ts';

export function placeOfVerb(
  context: Context,
  verb: number,
  entry: MeetingVerb,
  phrases: readonly Phrase[],
): Place | undefined {
  const { sentence, dates } = context;
  if (entry.object === 'destination') {
    const target = phrases.find(({ preposition }) => preposition === undefined);
    return target && placeOf(sentence, target, dates);
  }
  const leads = WORDS.departing.has(sentence.tokens[verb]!.lemma) ? 'for' : 'to';
  const destination = entry.travel ? phrases.find(({ preposition }) => preposition === leads) : undefined;
  if (leads === 'for') return destination && placeOf(sentence, destination, dates);
  return (
    (destination && placeOf(sentence, destination, dates)) ??
    placeAmong(context, phrases) ??
    placesUnder(sentence, verb, dates)
  );
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
