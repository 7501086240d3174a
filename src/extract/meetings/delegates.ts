import type { Actors } from '../actors.ts';
import { WORDS } from './lexicon.ts';
import { formOf, sidesOfEvent } from './parties-of.ts';
import type { Refinement } from './refine.ts';
import type { Event } from './types.ts';

type Leader = Actors['leaders'][number];

/**
 * Who is named by a part in talks ("chief negotiator", "head of the delegation") takes part in the talks that the report
 * is about, if his side does, or nobody is said to.
 */
export function addDelegates({ events, actors }: Refinement): void {
  const talks = mainTalks(events);
  if (!talks) return;
  const sides = sidesOfEvent(talks, actors);
  for (const { key } of talks.added.parties) sides.add(key);
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

/** The talks that a report tells of most; undefined where there are none, or two alike. */
function mainTalks(events: readonly Event[]): Event | undefined {
  const talks = events
    .filter(({ tellings }) => tellings.length > 1 && ['talks', 'session'].includes(formOf(tellings)))
    .sort((a, b) => b.tellings.length - a.tellings.length);
  return talks[0]?.tellings.length === talks[1]?.tellings.length ? undefined : talks[0];
}
