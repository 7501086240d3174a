import { mayBeSameTime, monthsBetween } from '../../../model/dates.ts';
import type { Form } from '../lexicon.ts';
import type { Status, Telling } from '../types.ts';
import type { Event } from './event.ts';
import { LISTS } from './words.ts';

/** Visits, calls and encounters are no tellings of each other. */
const familyOf = (form: Form): string => (form === 'visit' || form === 'call' ? form : 'encounter');

/** A telling beside an event of which it may tell, with what both have in common. */
interface Pair {
  known: Event;
  telling: Telling;
  /** Sentences from the last telling of the event to this one. */
  distance: number;
  /** Only the headline tells of the event so far. */
  headlines: boolean;
  /** How many sides both name. */
  shared: number;
  /** All sides of the one are among those of the other. */
  nested: boolean;
  /** Each names a leader whom the other does not. */
  differ: boolean;
  /** The event was called by the same word. */
  sameForm: boolean;
}

type Test = (pair: Pair) => boolean;

const among = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].every(each => a.has(each));
const isLarge = (form: Form): boolean => form === 'summit' || form === 'conference';
const isOver = (status: Status): boolean => status === 'held';
const isOff = (status: Status): boolean => status === 'cancelled';
const isAhead = (status: Status): boolean => status === 'planned' || status === 'proposed';

function pairOf(known: Event, telling: Telling): Pair {
  const { sides, leaders, form } = telling;
  return {
    known,
    telling,
    distance: telling.sentence - known.tellings.at(-1)!.sentence,
    headlines: known.tellings.every(({ headline }) => headline),
    shared: [...sides].filter(side => known.sides.has(side)).length,
    nested: among(known.sides, sides) || among(sides, known.sides),
    differ: !among(known.leaders, leaders) && !among(leaders, known.leaders),
    sameForm: known.forms.has(form),
  };
}

const isOfOtherFamily: Test = ({ known, telling: { form, toldBy, place }, headlines, nested }) => {
  if (toldBy === 'attendance' || [...known.forms].some(each => familyOf(each) === familyOf(form))) return false;
  // The headline calls it a call, the text says that they spoke.
  return !(headlines && nested && form === 'talks' && place === undefined && known.forms.has('call'));
};

/** What is told with no day is of the weeks of the report: "the negotiations of 2022", "the visit in May" are others. */
const isOfOtherDay: Test = ({ known: { days }, telling: { date, ends, article, headline } }) => {
  if (date === undefined || ends) return false;
  if (days.size > 0) return ![...days].some(day => mayBeSameTime(day, date.date));
  return !headline && article.date !== undefined && monthsBetween(date.date, article.date) > NEAR;
};
const NEAR = 2;

const isElsewhere: Test = ({ known: { countries }, telling: { place } }) =>
  place?.country !== undefined && countries.size > 0 && !countries.has(place.country);

/** "the next round", "the second meeting": another one than that which is not called so. */
const isOtherOfSeries: Test = ({ known: { ordinals }, telling: { ordinal } }) =>
  ordinal !== undefined &&
  ordinal !== NEW &&
  !ordinals.has(ordinal) &&
  (LISTS.pointing.has(ordinal) || [...ordinals].some(each => each !== NEW));
const NEW = 'new';

/** What is over is not to come, nor called off. */
const isOtherwiseSettled: Test = ({ known: { told }, telling: { definite, status }, headlines }) =>
  !definite &&
  !headlines &&
  status.strong &&
  [...told].some(
    each =>
      (isOver(each) && (isAhead(status.status) || isOff(status.status))) ||
      ((isAhead(each) || isOff(each)) && isOver(status.status)),
  );

const isAnew: Test = ({ telling: { definite, toldBy, headline }, headlines }) =>
  !definite && !headline && !headlines && toldBy !== 'attendance';

const resumes = ({ again, status }: Telling): boolean => again === true && isAhead(status.status);

/** What speaks against one event; any of them suffices. */
const OBJECTIONS: readonly { why: string; holds: Test }[] = [
  { why: 'one besides', holds: ({ telling, headlines }) => telling.additional && !headlines },
  {
    why: 'named anew in one sentence',
    holds: ({ telling, distance }) => !telling.definite && !telling.headline && distance === 0,
  },
  { why: 'of another kind', holds: isOfOtherFamily },
  { why: 'on another day', holds: isOfOtherDay },
  { why: 'in another country', holds: isElsewhere },
  { why: 'talked about at it', holds: ({ telling, sameForm }) => telling.topic === true && !sameForm },
  { why: 'another of a series', holds: isOtherOfSeries },
  { why: 'over, or not', holds: isOtherwiseSettled },
  {
    why: 'what resumes is not over',
    holds: ({ known: { told }, telling, sameForm }) =>
      resumes(telling) && ((telling.sides.size < 2 && !sameForm) || [...told].some(isOver)),
  },
  // "Obama met Erdogan" at a summit or beside it.
  {
    why: 'a meeting beside a large one',
    holds: pair => isAnew(pair) && !pair.sameForm && isLarge(pair.known.form) !== isLarge(pair.telling.form),
  },
  {
    why: 'a visit of somebody else',
    holds: ({ known, telling, differ }) =>
      telling.form === 'visit' && differ && ![...telling.leaders].some(leader => known.leaders.has(leader)),
  },
];

/** Somebody new speaks of "the meeting": he takes part in one that is told of as a group's, or that was just told of. */
const isJoined: Test = ({ known, telling, distance, sameForm, shared }) => {
  const near = distance <= 2 && telling.form !== 'meeting' && sameForm;
  return shared === 0 && telling.definite && telling.sides.size < 2 && (known.sides.size !== 2 || near);
};

/** Another two than those who met: a second leader, or a side beside. */
const isOfOthers: Test = ({ telling: { sides, leaders }, differ, nested }) =>
  (differ && (leaders.size > 1 || (sides.size > 1 && leaders.size > 0))) || (sides.size > 1 && !nested);

const saysDay: Test = ({ known, telling }) => telling.date !== undefined && known.days.size > 0;

/** How many sentences behind a meeting of his side somebody may be said to come. */
const FAR = 10;

/** Why a telling tells of an event, and how much that weighs; the first that holds counts. */
const GROUNDS: readonly { why: string; weight: number; when: Test; holds: Test }[] = [
  {
    why: 'says who came',
    weight: 1.5,
    when: ({ telling }) => telling.listing === true || telling.toldBy === 'attendance',
    // Who is there already is told of at any distance: "the meeting of the leaders of APEC"; a side's delegates farther off.
    holds: ({ telling: { form, toldBy }, distance, sameForm, shared }) =>
      distance <= 2 || (shared > 0 && (toldBy !== 'attendance' || distance <= FAR)) || (isLarge(form) && sameForm),
  },
  {
    why: 'names nobody',
    weight: 1,
    when: ({ telling }) => telling.sides.size === 0,
    holds: ({ telling, headlines, distance }) => telling.definite || headlines || telling.headline || distance === 0,
  },
  {
    why: 'nobody was named',
    weight: 2,
    when: ({ known }) => known.sides.size === 0,
    holds: pair => pair.telling.definite || pair.headlines || saysDay(pair),
  },
  {
    why: 'somebody else there',
    weight: 1,
    when: ({ shared }) => shared === 0,
    holds: isJoined,
  },
  {
    why: 'refers back',
    weight: 2,
    when: ({ telling }) => telling.definite,
    holds: pair => !isOfOthers(pair),
  },
  {
    why: 'the same leader',
    weight: 2,
    when: ({ known, telling, differ, shared }) =>
      !differ && telling.leaders.size > 0 && known.leaders.size > 0 && shared > 1,
    holds: () => true,
  },
  {
    why: 'the same parties',
    weight: 3,
    when: ({ differ, nested }) => !differ && nested,
    holds: () => true,
  },
];

/** "the summit" refers to a summit; "the meeting" to anything. What is over hardly is what was only to come. */
function likeness({ known, telling, distance, sameForm }: Pair): number {
  const { form, status, date, headline } = telling;
  const same = sameForm ? (form === 'meeting' ? 0.5 : 1.5) : 0;
  const ahead = known.told.size > 0 && [...known.told].every(isAhead);
  const late = ahead && isOver(status.status) && !headline && date === undefined;
  const other = form !== 'meeting' && same === 0 && !known.forms.has('meeting');
  return 1 / (1 + Math.max(0, distance)) + same - (late ? 1.5 : 0) - (other ? 1.5 : 0);
}

/** How surely a telling tells of an event, and by what; 0: it tells of another one, and what speaks against it. */
export interface Comparison {
  score: number;
  why: string;
}

export function compare(known: Event, telling: Telling): Comparison {
  const pair = pairOf(known, telling);
  const objection = OBJECTIONS.find(({ holds }) => holds(pair));
  if (objection) return { score: 0, why: objection.why };
  const ground = GROUNDS.find(({ when }) => when(pair));
  if (!ground?.holds(pair)) return { score: 0, why: ground?.why ?? 'other parties' };
  const { nested, shared } = pair;
  const parties = shared > 0 && nested ? 1 : 0;
  const like = likeness(pair);
  // Who takes part in both leaves no doubt; where nobody is named, the words must fit.
  const score =
    shared > 0 || telling.sides.size > 0 ? ground.weight + parties + Math.max(0, like) / 2 : ground.weight + like;
  return { score, why: ground.why };
}
