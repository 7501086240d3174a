import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Trace } from '../../types.ts';
import type { Event, Telling } from '../types.ts';
import { addEdges } from './edges.ts';
import { countryOfEvent, dateOfEvent, formOf, sidesOfEvent } from './event.ts';
import { inTime } from './in-time.ts';
import { labelOf } from './label.ts';

/** Adds an event as a node with its edges, or drops it where too little is said of it to be one. */
export function addEvent(draft: Draft, event: Event, actors: Actors, trace: Trace): void {
  const { tellings, added } = event;
  const { text, id } = draft.document;
  const { sentence, rule, span } = tellings.find(({ headline }) => !headline) ?? tellings[0]!;
  const why = tooLittle(event, actors);
  if (why) {
    trace({ sentence, rule, verdict: 'dropped', what: text.slice(span.start, span.end), why });
    return;
  }
  const { status, date, why: corrected } = inTime(event, publishedOf(draft, span.start));
  if (corrected) trace({ sentence, rule, verdict: 'kept', what: date?.date ?? 'no date', why: corrected });
  const places = tellings.flatMap(({ place }) => (place ? [place] : []));
  const placed = places.find(({ country }) => country !== undefined) ?? places[0];
  const place = placed && (placed.name ?? text.slice(placed.start, placed.end));
  const mode = tellings.find(telling => telling.mode)?.mode ?? (placed && 'in-person');
  const parties = [...tellings.flatMap(telling => telling.parties.map(({ actor }) => actor)), ...added.parties];
  const keys = [...new Set(parties.map(party => party.key))];
  const country = countryOfEvent(event);
  const attributes = {
    kind: 'meeting' as const,
    label: labelOf(draft, actors, { tellings, form: formOf(tellings), mode, keys, place, country }),
    status,
    ...(date && { date: date.date }),
    ...(date?.inferred !== undefined && { inferred: { date: date.inferred } }),
    ...(mode && { mode }),
    ...(place && { place }),
  };
  const key = `meeting:${id}:${Math.min(...tellings.map(telling => telling.span.start))}`;
  for (const telling of tellings) draft.addNode(key, attributes, { ...telling.span, rule: telling.rule });
  addEdges(draft, key, event, actors);
}

/** The day of the article that tells of a meeting. */
const publishedOf = ({ document }: Draft, at: number): string | undefined =>
  document.articles.find(({ start, end }) => at >= start && at < end)?.date;

/** Why too little is said of an event to be a node; undefined where it is one. */
function tooLittle(event: Event, actors: Actors): string | undefined {
  const { tellings } = event;
  const country = countryOfEvent(event);
  if (formOf(tellings) === 'visit' && country !== undefined && isAtHome(tellings, country, actors))
    return 'nobody visits his own country';
  const sides = sidesOfEvent(event);
  if (sides.size >= 2) return undefined;
  if (tellings.every(({ plural }) => plural)) return 'meetings in general, and no two parties named';
  const isPlaced = tellings.some(({ place }) => place !== undefined);
  // That news is of its day tells no meeting from another.
  const date = dateOfEvent(event);
  const isDated = date !== undefined && !date.ofNews;
  if (sides.size > 0) return isPlaced || isDated ? undefined : 'no two parties, and no place or day';
  // "International talks are to begin in Geneva on October 15": a day and a place say which, without its parties.
  const isHeld = tellings.some(({ toldBy, form, group }) => (toldBy === 'verb' && form !== 'visit') || group);
  return isPlaced && (isDated || isHeld) ? undefined : 'nobody is named';
}

/** A leader whose side the text says to be the country is in it. One whose side is only guessed may visit it. */
const isAtHome = (tellings: readonly Telling[], country: string, { leaders }: Actors): boolean =>
  tellings.every(({ sides }) => [...sides].every(side => side === country)) &&
  leaders.some(
    ({ key, sides }) =>
      tellings.some(telling => telling.leaders.has(key)) &&
      (sides.some(side => side.key === country && !side.inferred) ||
        tellings.some(({ parties }) => parties.some(({ actor }) => actor.key === country))),
  );
