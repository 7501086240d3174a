import type { Actors } from '../../actors.ts';
import { mayBeSameTime } from '../../dates/index.ts';
import type { Form } from '../lexicon.ts';
import type { Status, Telling } from '../types.ts';
import { leadersIn, sidesIn } from './parties-of.ts';
import { familyOf, namesOf, type Profile } from './profile.ts';

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(each => b.has(each));
const contains = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].every(each => a.has(each));

/** Ordinals that point away from the event that one would think of first. */
const POINTING = new Set(['previous', 'last', 'next']);

/** How well a telling fits an event; 0: it tells of another one. */
export function fit(profile: Profile, telling: Telling, actors: Actors): number {
  const headlines = profile.event.tellings.every(each => each.headline);
  if (telling.additional && !headlines) return 0;
  const sides = sidesIn(telling, actors);
  const leaders = leadersIn(telling);
  if (!telling.definite && !telling.headline && telling.sentence === profile.lastSentence) return 0;
  if (!sameFamily(profile, telling, sides.size, headlines)) return 0;
  if (speaksAgainst(profile, telling, headlines)) return 0;
  // What will resume is not what is over.
  const next = telling.again && isAhead(telling.status.status);
  if (next && sides.size < 2 && !profile.forms.has(telling.form)) return 0;
  if (next && [...profile.told].some(isOver)) return 0;
  const distance = telling.sentence - profile.lastSentence;
  const likeness = 1 / (1 + Math.max(0, distance)) + formScore(profile, telling) + nameScore(profile, telling);
  // Who comes from a side that is in a meeting comes to that meeting.
  const known = (sides.size > 0 && contains(profile.sides, sides) ? 0.5 : 0) + (isOpen(profile) ? 0.3 : 0);
  // "might also attend the APEC summit" is no telling of the talks.
  if (telling.listing && isLarge(telling.form) && !profile.forms.has(telling.form)) return 0;
  if (telling.listing) return distance <= 12 ? Math.max(0.1, 1 + likeness + known) : 0;
  if (telling.rule === 'attendance')
    return distance <= (isOpen(profile) ? 10 : 2) ? Math.max(0.1, likeness + 1 + known) : 0;
  if (sides.size === 0 && leaders.size === 0) {
    if (!telling.definite && !headlines && !telling.headline && distance > 0) return 0;
    return Math.max(0, 1 + likeness);
  }
  return fitOfParties(profile, telling, sides, leaders, headlines, distance) * (1 + Math.max(0, likeness) / 4);
}

function sameFamily(profile: Profile, telling: Telling, sides: number, headlines: boolean): boolean {
  const family = familyOf(telling.form);
  if (profile.families.has(family) || telling.rule === 'attendance') return true;
  if (headlines && sides > 0 && family !== 'call' && !profile.families.has('call')) return true;
  // "the meeting", "the talks" can be said of a call.
  const vague = telling.form === 'meeting' || telling.form === 'talks';
  return telling.definite && vague && sides < 2 && !profile.families.has('visit');
}

/** What one can say of one event only: its day, its place, which of a series it is, whether it is over. */
function speaksAgainst(profile: Profile, telling: Telling, headlines: boolean): boolean {
  const { date, place, ordinal, status, ends } = telling;
  if (date && !ends && profile.dates.size > 0 && ![...profile.dates].some(known => mayBeSameTime(known, date.date)))
    return true;
  if (place?.country && profile.countries.size > 0 && !profile.countries.has(place.country)) return true;
  if (ordinal && ordinal !== 'new' && !profile.ordinals.has(ordinal)) {
    if (POINTING.has(ordinal) || [...profile.ordinals].some(known => known !== 'new')) return true;
  }
  if (telling.definite || headlines || !status.strong) return false;
  return [...profile.told].some(
    known =>
      (isOver(known) && isAhead(status.status)) ||
      (isAhead(known) && isOver(status.status)) ||
      (isOver(known) && isOff(status.status)) ||
      (isOff(known) && isOver(status.status)),
  );
}

const isOver = (status: Status): boolean => status === 'held';
const isOff = (status: Status): boolean => status === 'cancelled';
const isAhead = (status: Status): boolean => status === 'planned' || status === 'proposed';

/** "the summit" refers to a summit; "the meeting" to anything. What is over hardly is what was only to come. */
function formScore(profile: Profile, telling: Telling): number {
  const alike = telling.assembly ? isOpen(profile) : profile.forms.has(telling.form);
  const same = alike ? (telling.form === 'meeting' && !telling.assembly ? 0.5 : 1.5) : 0;
  const ahead = profile.told.size > 0 && [...profile.told].every(isAhead);
  const late = ahead && telling.status.status === 'held' && !telling.headline && telling.date === undefined;
  const other = telling.form !== 'meeting' && same === 0 && !profile.forms.has('meeting');
  return same - (late ? 1.5 : 0) - (other ? 1.5 : 0);
}

function nameScore(profile: Profile, telling: Telling): number {
  const names = namesOf(telling);
  if (names.length === 0 || profile.names.size === 0) return 0;
  return names.some(name => profile.names.has(name)) ? 1 : -0.75;
}

/** Whether a telling refers back: "the talks", "their meeting", but not "Witkoff's meeting with Putin", which says it all. */
const refersBack = (telling: Telling, sides: number): boolean => telling.definite && !(telling.owned && sides > 1);

const isLarge = (form: Form): boolean => form === 'summit' || form === 'conference';

/** Many come to a summit or a conference, and reports name them bit by bit. */
const isOpen = ({ forms }: Profile): boolean => forms.has('summit') || forms.has('conference') || forms.has('session');

function fitOfParties(
  profile: Profile,
  telling: Telling,
  sides: ReadonlySet<string>,
  leaders: ReadonlySet<string>,
  headlines: boolean,
  distance: number,
): number {
  const strange = [...leaders].filter(leader => !profile.leaders.has(leader));
  const missing = [...profile.leaders].filter(leader => !leaders.has(leader));
  const differ = strange.length > 0 && missing.length > 0;
  // One visit has one visitor.
  if (telling.form === 'visit' && differ && missing.length === profile.leaders.size) return 0;
  const sameDay = telling.date !== undefined && profile.dates.size > 0;
  if (profile.sides.size === 0)
    return telling.definite || headlines || sameDay ? 2 : distance <= 1 && telling.rule === 'meeting-verb' ? 1.5 : 0;
  // "The ministers of Iran and Iraq met. X hosted Y and Z": those who are named at once, with no side told, are they.
  const unknown = [...sides].filter(side => side.startsWith('leader:'));
  if (unknown.length > 1 && unknown.length === profile.sides.size && profile.leaders.size === 0 && distance === 1)
    return 2;
  if (!overlaps(profile.sides, sides)) {
    // Somebody new speaks of "the meeting": he takes part in one that is told of as a group's.
    const open = profile.sides.size !== 2 || isOpen(profile);
    if (headlines && !profile.forms.has(telling.form)) return 0;
    const near = distance <= 2 && telling.form !== 'meeting' && profile.forms.has(telling.form);
    // Of a summit reports still say "the summit" pages later; of talks there may have been others meanwhile.
    const recent = distance <= 8 || (isLarge(telling.form) && profile.forms.has(telling.form));
    return telling.definite && sides.size < 2 && recent && (open || near) && !telling.place ? 1 : 0;
  }
  const nested = contains(profile.sides, sides) || contains(sides, profile.sides);
  const specific = sides.size > 1 && leaders.size > 0;
  if (refersBack(telling, sides.size))
    return (differ && (leaders.size > 1 || specific)) || (sides.size > 1 && !nested && !isOpen(profile))
      ? 0
      : nested
        ? 3
        : 1.5;
  if (headlines) return nested ? 3 : 2;
  // The same leader among the same or more people, and in more than one country's company.
  const shared = [...sides].filter(side => profile.sides.has(side)).length;
  if (!differ && leaders.size > 0 && profile.leaders.size > 0 && shared > 1) return 2;
  if (differ || !nested) return 0;
  if (sides.size === profile.sides.size) return 3;
  if (isOpen(profile) && profile.forms.has(telling.form)) return 2;
  // Fewer or more parties than before, and not said to be the same: only on the same day.
  return sameDay ? 2 : 0;
}
