import { prepositionsOf } from '../../../../clause/phrase.ts';
import type { Phrase } from '../../../../clause/phrases.ts';
import { phrasesBehind } from '../../../../clause/phrases.ts';
import { placeAmong, placeBefore } from '../../decide/where.ts';
import { WORDS } from '../../lexicon.ts';
import type { Place } from '../../types.ts';
import { actorsIn } from '../actors.ts';
import type { Context } from '../context.ts';
import { isSpeech } from '../parts.ts';
import { placeIn, placeOf } from '../place.ts';
import type { MeetingNoun } from './form.ts';

/** Where the meeting is that a noun names: by its own phrase, else by the verb that carries it. */
export function placeOfNoun(context: Context, told: MeetingNoun, travels: boolean): Place | undefined {
  const { sentence, actors } = context;
  const { noun, start, phrases, carrier } = told;
  const form = travels ? 'visit' : told.form;
  const visited = form === 'visit' ? destinationAmong(context, phrases) : undefined;
  if (visited) return visited;
  const own = placeAmong(context, phrases) ?? placeBefore(sentence, start, noun, form, actors);
  if (own?.country !== undefined || !carrier) return own;
  const behind = besideVerb(context, told);
  if (isSpeech(context, carrier)) return own ?? placeAmong(context, behind);
  return (
    placeOfPredicate(context, carrier.verb) ??
    (form === 'visit' ? destinationAmong(context, behind) : undefined) ??
    placeAmong(context, behind) ??
    own
  );
}

/** "his visit to *Cairo*", "to *the Islamic republic*": a country by its name or by a description. */
function destinationAmong(context: Context, phrases: readonly Phrase[]): Place | undefined {
  const phrase = phrases.find(({ preposition }) => WORDS.destinations.has(preposition ?? ''));
  if (!phrase) return undefined;
  const country = actorsIn(context, phrase).find(({ kind }) => kind === 'country');
  return (
    placeOf(context.sentence, phrase, context.dates) ??
    (country && { start: country.mention.start, end: country.mention.end, country: country.key })
  );
}

/** The phrases behind a noun's verb up to its object; behind the noun only where the noun is the subject. */
function besideVerb(context: Context, { noun, carrier }: MeetingNoun): Phrase[] {
  const all = phrasesBehind(context.sentence, carrier!.verb);
  const object = all.findIndex(phrase => phrase.preposition === undefined && !isAdverbial(context, phrase));
  const isSubject = carrier!.by === 'subject' || carrier!.verb > noun;
  return (object < 0 ? all : all.slice(0, object)).filter(({ first }) => first <= noun || isSubject);
}

/** "arrived *here Tuesday* for talks", "takes *place*": no object. */
const isAdverbial = ({ sentence, dates }: Context, { first, last }: Phrase): boolean =>
  sentence.tokens[first]!.upos === 'ADV' ||
  WORDS.places.has(sentence.tokens[first]!.lemma) ||
  WORDS.lightObjects.has(sentence.tokens[first]!.lemma) ||
  dates.some(date => first < date.last && last > date.first);

/** The place that a predicate names: "is in *Hanoi* for a visit". */
function placeOfPredicate({ sentence, dates }: Context, predicate: number): Place | undefined {
  for (const marker of prepositionsOf(sentence, predicate)) {
    const phrase = { preposition: sentence.tokens[marker]!.lower, first: predicate, last: predicate + 1 };
    const place = placeIn(sentence, phrase, dates);
    if (place) return place;
  }
  return undefined;
}
