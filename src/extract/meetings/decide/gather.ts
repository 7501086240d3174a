import type { Trace } from '../../types.ts';
import type { Event, Telling } from '../types.ts';
import { compare } from './compare.ts';
import { addTo, type Known, newEvent } from './event.ts';

/**
 * Gathers the tellings of each event: one meeting is told many times, and many meetings in one report. In order of the
 * text each telling joins the event that it fits best, or starts a new one. What names nobody, no place and no day starts
 * none: it joins an event that it can refer to, a headline that of the story below it.
 */
export function gatherEvents(
  tellings: readonly Telling[],
  articleOf: (sentence: number) => number,
  trace: Trace,
): Event[] {
  const events: Known[] = [];
  const isLate = ({ headline, parties }: Telling): boolean => headline && parties.length === 0;
  const place = (telling: Telling, mayStart: boolean): void => {
    const { sentence, rule, form } = telling;
    const article = articleOf(sentence);
    const told = (verdict: 'kept' | 'dropped', why: string): void =>
      trace({ sentence, rule, verdict, what: form, why });
    const before = events.filter(event => event.article === article);
    const best = bestOf(before, telling);
    if (!best && !mayStart) {
      told('dropped', 'refers to no event that is told of');
      return;
    }
    if (best) told('kept', `told of before, in sentence ${best.event.event.tellings[0]!.sentence}: ${best.why}`);
    const event = best?.event ?? newEvent(article);
    if (!best) {
      if (telling.again) inherit(event, telling, before);
      events.push(event);
    }
    addTo(event, telling);
  };
  for (const telling of tellings) if (!isLate(telling)) place(telling, canStart(telling));
  for (const telling of tellings) if (isLate(telling)) place(telling, telling.place !== undefined);
  return events.map(({ event }) => event);
}

/** The event that a telling fits best, the last of several alike. */
function bestOf(events: readonly Known[], telling: Telling): { event: Known; score: number; why: string } | undefined {
  return events
    .map(event => ({ event, ...compare(event, telling) }))
    .reduce<ReturnType<typeof bestOf>>(
      (best, each) => (each.score > 0 && each.score >= (best?.score ?? 0) ? each : best),
      undefined,
    );
}

/** "The talks will resume in May", "the next round": whoever was in the talks before is in them again. */
function inherit({ event }: Known, { sides, form, span }: Telling, before: readonly Known[]): void {
  if (sides.size > 1) return;
  const earlier = before.findLast(each => each.sides.size > 1 && (each.forms.has(form) || form === 'session'));
  for (const key of earlier?.sides ?? [])
    if (!key.startsWith('leader:')) event.added.parties.push({ key, part: 'party', span, rule: 'next-of-series' });
}

/** Whether a telling says enough to be the first of its event. */
const canStart = ({ toldBy, form, parties, place, date }: Telling): boolean => {
  if (toldBy === 'attendance') return false;
  if (form === 'visit') return parties.some(({ actor }) => actor.key !== place?.country);
  return parties.length > 0 || place !== undefined || date !== undefined;
};
