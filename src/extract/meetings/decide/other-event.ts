import { monthOf } from '../../dates/index.ts';
import type { Event, Refinement, Telling } from '../types.ts';
import { countryOfEvent, dateOfEvent } from './event.ts';

/**
 * Dates and places that are said by way of another event: "a day after the summit" counts from its date; a meeting "on
 * the sidelines of the summit" is held where that is, in its month.
 */
export function dateByOthers({ events }: Refinement): void {
  const eventOf = (sentence: number, trigger: number): Event | undefined =>
    events.find(({ tellings }) => tellings.some(each => each.sentence === sentence && each.trigger === trigger));
  for (const event of events)
    for (const telling of event.tellings) {
      if (telling.counted) {
        const other = eventOf(telling.sentence, telling.counted.trigger);
        const from = other && dateOfEvent(other)?.date;
        const resolved = telling.counted.date.resolve(telling.status.tense, from);
        if (resolved && !dateOfEvent(event)) {
          event.added.date = resolved;
          if (telling.status.present) telling.status = { status: 'planned', tense: 'future', strong: true };
        }
      }
      if (telling.beside !== undefined) shareWith(event, telling, eventOf(telling.sentence, telling.beside));
    }
}

function shareWith(event: Event, telling: Telling, other: Event | undefined): void {
  if (!other || other === event) return;
  const key = countryOfEvent(other);
  if (key !== undefined && countryOfEvent(event) === undefined)
    event.added.country = { key, span: telling.span, rule: 'sidelines' };
  const date = dateOfEvent(other)?.date;
  if (date !== undefined && date.length >= 7 && !dateOfEvent(event))
    event.added.date = { date: monthOf(date), inferred: 'sidelines' };
}
