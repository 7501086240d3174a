import { countryOf } from '../../../lexicon/countries.ts';
import type { Actors } from '../../actors.ts';
import { addDays } from '../../dates/index.ts';
import type { Draft } from '../../draft.ts';
import type { Trace } from '../../types.ts';
import type { Event, Party, Place, Status, Telling } from '../types.ts';
import { countryOfEvent, dateOfEvent, formOf, sidesOfEvent } from './event.ts';
import { inTime } from './in-time.ts';
import { labelOf } from './label.ts';

/** Adds an event as a node with its edges, or drops it where too little is said of it to be one. */
export function addEvent(draft: Draft, event: Event, actors: Actors, trace: Trace): void {
  const { tellings, added } = event;
  const first = tellings.find(telling => !telling.headline) ?? tellings[0]!;
  const parties = tellings.flatMap(telling => telling.parties.map(party => ({ ...party, telling })));
  const sides = sidesOfEvent(event);
  const places = tellings.flatMap(telling =>
    [...(telling.place ? [telling.place] : []), ...(telling.further ?? [])].map(place => ({ place, telling })),
  );
  const published = publishedOf(draft, first);
  const { status, date, why: corrected } = inTime(event, statusOf(tellings, published), published);
  const why = tooLittle(event, sides, actors);
  if (why) {
    trace({
      sentence: first.sentence,
      rule: first.rule,
      verdict: 'dropped',
      what: draft.document.text.slice(first.span.start, first.span.end),
      why,
    });
    return;
  }
  if (corrected)
    trace({
      sentence: first.sentence,
      rule: first.rule,
      verdict: 'kept',
      what: date?.date ?? 'no date',
      why: corrected,
    });
  const key = `meeting:${draft.document.id}:${Math.min(...tellings.map(telling => telling.span.start))}`;
  const form = formOf(tellings);
  const placed = places.find(({ place }) => place.country !== undefined) ?? places[0];
  const place = placed && (placed.place.name ?? draft.document.text.slice(placed.place.start, placed.place.end));
  const keys = [...new Set([...parties.map(({ actor }) => actor.key), ...added.parties.map(party => party.key)])];
  const mode = tellings.find(telling => telling.mode)?.mode ?? (placed ? ('in-person' as const) : undefined);
  const label = labelOf(draft, actors, { tellings, form, mode, keys, place, country: countryOfEvent(event) });
  for (const telling of tellings)
    draft.addNode(
      key,
      {
        kind: 'meeting',
        label,
        status,
        ...(date ? { date: date.date } : {}),
        ...(date?.inferred ? { inferred: { date: date.inferred } } : {}),
        ...(mode ? { mode } : {}),
        ...(place ? { place } : {}),
      },
      { ...telling.span, rule: telling.rule },
    );
  for (const { telling, ...party } of parties) addParty(draft, key, party, telling, actors);
  for (const { key: actor, part, span, rule } of added.parties) {
    if (!draft.node(actor)) continue;
    draft.addEdge('participates_in', actor, key, { ...span, rule }, { inferred: { target: rule } });
    if (part === 'host') draft.addEdge('hosts', actor, key, { ...span, rule }, { inferred: { target: rule } });
  }
  if (added.country && draft.node(added.country.key)) {
    const { key: country, span, rule } = added.country;
    draft.addEdge('held_in', key, country, { ...span, rule }, { inferred: { target: rule } });
  }
  for (const { place: where, telling } of places) {
    if (where.country === undefined) continue;
    addCountry(draft, where.country, where, telling);
    if (!draft.node(where.country)) continue;
    draft.addEdge('held_in', key, where.country, { ...telling.span, rule: telling.rule });
    if (telling.form === 'visit')
      draft.addEdge('participates_in', where.country, key, { ...telling.span, rule: 'visited-country' });
  }
}

/** The day of the article that tells of a meeting. */
const publishedOf = ({ document }: Draft, { span }: Telling): string | undefined =>
  document.articles.find(({ start, end }) => span.start >= start && span.start < end)?.date;

function addParty(draft: Draft, meeting: string, { actor, part }: Party, telling: Telling, actors: Actors): void {
  const source = { ...telling.span, rule: telling.rule };
  const extras = actor.inferred ? { inferred: { source: actor.inferred } } : {};
  if (!draft.node(actor.key)) return;
  draft.addEdge('participates_in', actor.key, meeting, source, extras);
  if (part === 'host') draft.addEdge('hosts', actor.key, meeting, source, extras);
  if (actor.kind !== 'leader') return;
  for (const side of actors.sidesOf(actor.key))
    if (draft.node(side))
      draft.addEdge(
        'participates_in',
        side,
        meeting,
        { ...source, rule: 'side-of-leader' },
        { inferred: { source: 'side-of-leader' } },
      );
}

/** A country in which a meeting is held stands in the graph, even where only its city is named. */
function addCountry(draft: Draft, key: string, { start, end }: Place, { span }: Telling): void {
  const iso2 = key.slice('country:'.length);
  const label = countryOf(iso2)?.name;
  if (draft.node(key) || label === undefined) return;
  const words = start >= span.start && end <= span.end ? { start, end } : span;
  draft.addNode(key, { kind: 'country', label, aliases: [], iso2 }, { ...words, rule: 'country-of-place' });
}

/** Why too little is said of an event to be a node; undefined where it is one. */
function tooLittle(event: Event, sides: ReadonlySet<string>, actors: Actors): string | undefined {
  const { tellings } = event;
  const country = countryOfEvent(event);
  if (formOf(tellings) === 'visit' && country !== undefined && isAtHome(tellings, country, actors))
    return 'nobody visits his own country';
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

const isAtHome = (tellings: readonly Telling[], country: string, actors: Actors): boolean =>
  tellings.every(telling => [...telling.sides].every(side => side === country)) &&
  tellings.some(telling => telling.parties.some(({ actor }) => isKnownSide(actors, actor.key, country))) &&
  tellings.some(telling => telling.parties.some(({ actor }) => actor.kind === 'leader'));

/** Whether the text says that a leader is of a country. A side that is only guessed gives way: he visits it. */
const isKnownSide = ({ leaders }: Actors, key: string, country: string): boolean =>
  key === country ||
  leaders.some(leader => leader.key === key && leader.sides.some(side => side.key === country && !side.inferred));

const RANK: readonly Status[] = ['cancelled', 'held', 'ongoing', 'planned', 'proposed'];

/**
 * Status as of the document: what words say outright beats what is only likely. What has begun within two days of the
 * report goes on, though somebody spoke "after Monday's talks".
 */
function statusOf(tellings: readonly Telling[], published: string | undefined): Status {
  const strong = tellings.filter(telling => telling.status.strong && !telling.headline);
  const begun = strong.some(
    ({ status, date }) =>
      status.status === 'ongoing' && date && published?.length === 10 && isRecent(date.date, published),
  );
  const told = strong.map(telling => telling.status.status);
  if (begun && !told.includes('cancelled')) return 'ongoing';
  if (told.length > 0) return told.sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b))[0]!;
  return (tellings.find(telling => !telling.headline) ?? tellings[0]!).status.status;
}

const isRecent = (date: string, published: string): boolean =>
  date.length === 10 && date <= published && date >= addDays(published, -2);
