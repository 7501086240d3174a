import type { Actors } from '../actors.ts';
import { monthOf } from '../dates/index.ts';
import type { Event } from './decide/event.ts';
import { WORDS } from './lexicon.ts';

/**
 * Who is named by a part in talks ("chief negotiator", "head of the delegation") takes part in the talks that the report
 * is about, if his side does, or nobody is said to.
 */
export function addDelegates(events: readonly Event[], { leaders }: Actors): void {
  const told = events.filter(isTalks);
  const recent = told.filter(event => !isLongOver(event));
  const talks = mainOf(recent.length > 0 ? recent : told);
  if (!talks) return;
  const known = new Set(talks.sides);
  for (const { key, role, sides } of leaders) {
    const [side] = sides;
    if (!side || !isDelegate(role)) continue;
    if (known.size < 2 || sides.some(each => known.has(each.key)))
      talks.addParty({ key, span: side.span, rule: 'delegate' });
  }
}

const isDelegate = (role = ''): boolean =>
  role
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some(word => WORDS.delegates.has(word));

/** Talks of an earlier month are what a report looks back on. */
function isLongOver({ date, tellings }: Event): boolean {
  const published = tellings[0]!.article.date;
  return date !== undefined && published !== undefined && monthOf(date.date) < monthOf(published);
}

const isTalks = ({ form, tellings }: Event): boolean => tellings.length > 1 && (form === 'talks' || form === 'session');

/** The talks that a report tells of most; undefined where there are none, or two alike. */
function mainOf(talks: readonly Event[]): Event | undefined {
  const [first, second] = [...talks].sort((a, b) => b.tellings.length - a.tellings.length);
  return first?.tellings.length === second?.tellings.length ? undefined : first;
}
