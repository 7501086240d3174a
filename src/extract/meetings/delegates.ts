import type { Actors } from '../actors.ts';
import { monthOf } from '../dates/index.ts';
import { dateOfEvent, formOf, sidesOfEvent } from './decide/event.ts';
import { WORDS } from './lexicon.ts';
import type { Event, Refinement } from './types.ts';

type Leader = Actors['leaders'][number];

/**
 * Who is named by a part in talks ("chief negotiator", "head of the delegation") takes part in the talks that the report
 * is about, if his side does, or nobody is said to.
 */
export function addDelegates({ events, actors, sentences }: Refinement): void {
  const published = sentences[0]?.article.date;
  const told = events.filter(isTalks);
  const recent = told.filter(event => !isLongOver(event, published));
  const talks = mainOf(recent.length > 0 ? recent : told);
  if (!talks) return;
  const sides = sidesOfEvent(talks);
  for (const leader of actors.leaders) {
    const side = leader.sides[0];
    if (!side || !isDelegate(leader)) continue;
    if (sides.size > 1 && !leader.sides.some(each => sides.has(each.key))) continue;
    talks.added.parties.push({ key: leader.key, part: 'party', span: side.span, rule: 'delegate' });
  }
}

const isDelegate = ({ role }: Leader): boolean =>
  role
    ?.toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => WORDS.delegates.has(word)) ?? false;

/** Talks of an earlier month are what a report looks back on. */
function isLongOver(event: Event, published: string | undefined): boolean {
  const date = dateOfEvent(event)?.date;
  return date !== undefined && published !== undefined && monthOf(date) < monthOf(published);
}

const isTalks = ({ tellings }: Event): boolean =>
  tellings.length > 1 && ['talks', 'session'].includes(formOf(tellings));

/** The talks that a report tells of most; undefined where there are none, or two alike. */
function mainOf(talks: readonly Event[]): Event | undefined {
  const [first, second] = [...talks].sort((a, b) => b.tellings.length - a.tellings.length);
  return first?.tellings.length === second?.tellings.length ? undefined : first;
}
