import type { Trace } from '../../types.ts';
import type { Telling } from '../types.ts';
import { type Comparison, compare } from './compare.ts';
import { Event } from './event.ts';

/**
 * Gathers the tellings of each event: one meeting is told many times, and many meetings in one report. In order of the
 * text each telling joins the event that it fits best, or starts a new one. What names nobody, no place and no day starts
 * none: it joins an event that it can refer to.
 */
export function gatherEvents(tellings: readonly Telling[], trace: Trace): Event[] {
  const events: Event[] = [];
  const place = (telling: Telling): void => {
    const { sentence, rule, form, article } = telling;
    const told = (verdict: 'kept' | 'dropped', why: string): void =>
      trace({ sentence, rule, verdict, what: form, why });
    const before = events.filter(event => event.tellings[0]!.article === article);
    const best = bestOf(before, telling);
    if (best) {
      told('kept', `told of before, in sentence ${best.event.tellings[0]!.sentence}: ${best.why}`);
      best.event.add(telling);
    } else if (canStart(telling)) {
      const event = new Event();
      event.add(telling);
      events.push(event);
    } else told('dropped', 'refers to no event that is told of');
  };
  for (const telling of tellings) place(telling);
  return events;
}

/** The event that a telling fits best, the last of several alike. */
function bestOf(events: readonly Event[], telling: Telling): (Comparison & { event: Event }) | undefined {
  let best: (Comparison & { event: Event }) | undefined;
  for (const event of events) {
    const compared = compare(event, telling);
    if (compared.score > 0 && compared.score >= (best?.score ?? 0)) best = { event, ...compared };
  }
  return best;
}

/** Whether a telling says enough to be the first of its event. */
const canStart = ({ toldBy, parties, place, date }: Telling): boolean =>
  toldBy !== 'attendance' && (parties.length > 0 || place !== undefined || date !== undefined);
