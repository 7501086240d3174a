import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Trace } from '../../types.ts';
import { addEdges } from './edges.ts';
import type { Event } from './event.ts';
import { inTime } from './in-time.ts';
import { labelOf } from './label.ts';

/** Adds an event as a node with its edges, or drops it where too little is said of it to be one. */
export function addEvent(draft: Draft, event: Event, actors: Actors, trace: Trace): void {
  const { tellings } = event;
  const { text, id } = draft.document;
  const { sentence, rule, span } = tellings.find(({ headline }) => !headline) ?? tellings[0]!;
  const why = tooLittle(event, actors);
  if (why) {
    trace({ sentence, rule, verdict: 'dropped', what: text.slice(span.start, span.end), why });
    return;
  }
  const { status, date, why: corrected } = inTime(event);
  if (corrected) trace({ sentence, rule, verdict: 'kept', what: date?.date ?? 'no date', why: corrected });
  const places = tellings.flatMap(({ place }) => place ?? []);
  const placed = places.find(({ country }) => country !== undefined) ?? places[0];
  const place = placed && (placed.name ?? text.slice(placed.start, placed.end));
  const mode = tellings.find(telling => telling.mode)?.mode ?? (placed && 'in-person');
  const attributes = {
    kind: 'meeting' as const,
    label: labelOf(draft, actors, event, mode, place),
    status,
    ...(date && { date: date.date }),
    ...(date?.inferred !== undefined && { inferred: { date: date.inferred } }),
    ...(mode && { mode }),
    ...(place && { place }),
  };
  const key = `meeting:${id}:${Math.min(...tellings.map(({ at, span: { start } }) => at ?? start))}`;
  for (const telling of tellings) draft.addNode(key, attributes, { ...telling.span, rule: telling.rule });
  addEdges(draft, key, event, actors);
}

/** Why too little is said of an event to be a node; undefined where it is one. */
function tooLittle(event: Event, actors: Actors): string | undefined {
  const { tellings, sides, date } = event;
  if (event.form === 'visit' && isAtHome(event, actors)) return 'nobody visits his own country';
  if (sides.size >= 2) return undefined;
  if (tellings.every(({ plural }) => plural)) return 'meetings in general, and no two parties named';
  const isPlaced = tellings.some(({ place }) => place !== undefined);
  const isDated = date !== undefined;
  if (sides.size > 0) return isPlaced || isDated ? undefined : 'no two parties, and no place or day';
  // "International talks are to begin in Geneva on October 15": a day and a place say which, without its parties.
  return isPlaced && isDated ? undefined : 'nobody is named';
}

/** A leader whose side the text says to be the country is in it. One whose side is only guessed may visit it. */
function isAtHome(event: Event, { leaders }: Actors): boolean {
  const { country } = event;
  if (country === undefined || [...event.sides].some(side => side !== country)) return false;
  const isNamed = event.tellings.some(({ parties }) => parties.some(({ actor }) => actor.key === country));
  return leaders.some(
    ({ key, sides }) =>
      event.leaders.has(key) && (isNamed || sides.some(side => side.key === country && !side.inferred)),
  );
}
