import { dependents } from '../../../clause/tree.ts';
import { placeAmong, placeBefore, placeBeforeWhere } from '../decide/where.ts';
import type { Form } from '../lexicon.ts';
import type { Place } from '../types.ts';
import type { Context } from './context.ts';
import type { Governor } from './governor.ts';
import { actorsIn } from './parties.ts';
import { placeIn, placeOf, placesUnder } from './place.ts';
import { type Phrase, phrasesBehind } from './scan.ts';
import { isSpoken, saysWhere } from './speech.ts';

/** "arrived *here Tuesday* for talks": no object. */
const isAdverbial = ({ sentence, dates }: Context, at: number): boolean =>
  sentence.tokens[at]!.upos === 'ADV' ||
  sentence.tokens[at]!.lemma === 'place' ||
  dates.some(({ first, last }) => at >= first && at < last);

/** The place that a predicate names: "is in *Hanoi* for a visit". */
function placeOfPredicate({ sentence, dates }: Context, { verb }: Governor): Place | undefined {
  // "is due in Paris": several words can stand before it.
  for (const marker of dependents(sentence, verb, 'case')) {
    const preposition = sentence.tokens[marker]!.lower;
    const place = placeIn(sentence, { preposition, first: verb, last: verb + 1 }, dates);
    if (place) return place;
  }
  return undefined;
}

/** "his visit to *the Islamic republic*": a country by a description. */
function countryAsPlace(context: Context, phrase: Phrase): Place | undefined {
  const country = actorsIn(context, phrase).find(({ kind }) => kind === 'country');
  return country && { start: country.mention.start, end: country.mention.end, country: country.key };
}

export function placeOfNoun(
  context: Context,
  noun: number,
  start: number,
  form: Form,
  phrases: readonly Phrase[],
  governor: Governor | undefined,
): Place | undefined {
  const { sentence, dates, actors } = context;
  if (form === 'visit') {
    const destination = phrases.find(phrase => phrase.preposition === 'to');
    const visited = destination && (placeOf(sentence, destination, dates) ?? countryAsPlace(context, destination));
    if (visited) return visited;
  }
  const own =
    placeAmong(context, phrases) ??
    placeBefore(sentence, start, noun, form, actors) ??
    placesUnder(sentence, noun, dates);
  if (own?.country !== undefined || !governor) return own;
  const subject = governor.role === 'subject' || governor.role === 'passive-subject';
  const all = phrasesBehind(sentence, governor.verb);
  const object = all.findIndex(({ preposition, first }) => preposition === undefined && !isAdverbial(context, first));
  const behind = (object < 0 ? all : all.slice(0, object)).filter(({ first }) => first <= noun || subject);
  if (isSpoken(context, governor)) return own ?? (saysWhere(governor) ? placeAmong(context, behind) : undefined);
  // "is in Hanoi for a visit"
  const there = placeOfPredicate(context, governor);
  if (there) return there;
  const destination = form === 'visit' ? behind.find(({ preposition }) => preposition === 'to') : undefined;
  return (
    (destination && placeOf(sentence, destination, dates)) ??
    placeAmong(context, behind) ??
    placeBeforeWhere(context, governor.verb) ??
    placesUnder(sentence, governor.verb, dates) ??
    own
  );
}
