import type { Actors } from '../actors.ts';
import { mayBeSameTime } from '../dates/index.ts';
import type { Trace } from '../types.ts';
import type { Form } from './lexicon.ts';
import { leadersIn, sidesIn } from './parties-of.ts';
import type { Event, Telling } from './types.ts';

const FAMILY: Record<Form, 'visit' | 'call' | 'encounter'> = {
  meeting: 'encounter',
  talks: 'encounter',
  summit: 'encounter',
  conference: 'encounter',
  session: 'encounter',
  visit: 'visit',
  call: 'call',
};

/** What is known of an event from the tellings so far. */
interface Profile {
  event: Event;
  forms: Set<Form>;
  sides: Set<string>;
  leaders: Set<string>;
  dates: Set<string>;
  countries: Set<string>;
  ordinals: Set<string>;
  names: Set<string>;
  strong: Set<string>;
  lastSentence: number;
  article: number;
}

const overlaps = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some(each => b.has(each));
const contains = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...b].every(each => a.has(each));

/**
 * Gathers the tellings of each event: one meeting is told many times, and many meetings in one report. In order of the text
 * each telling joins the event that it fits best, or starts a new one.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  articleOf: (sentence: number) => number,
  actors: Actors,
  trace: Trace,
): Event[] {
  const profiles: Profile[] = [];
  for (const telling of tellings) {
    const sides = sidesIn(telling, actors);
    const leaders = leadersIn(telling);
    const article = articleOf(telling.sentence);
    let best: { profile: Profile; score: number } | undefined;
    for (const profile of profiles) {
      if (profile.article !== article) continue;
      const score = fit(profile, telling, sides, leaders);
      if (score > 0 && (!best || score >= best.score)) best = { profile, score };
    }
    const chosen = best?.profile ?? newProfile(article, telling);
    if (!best) profiles.push(chosen);
    else
      trace({
        sentence: telling.sentence,
        rule: telling.rule,
        verdict: 'kept',
        what: telling.form,
        why: `the event of sentence ${chosen.event.tellings[0]!.sentence}`,
      });
    add(chosen, telling, sides, leaders);
  }
  return profiles.map(profile => profile.event);
}

const newProfile = (article: number, telling: Telling): Profile => ({
  event: { tellings: [] },
  forms: new Set(),
  sides: new Set(),
  leaders: new Set(),
  dates: new Set(),
  countries: new Set(),
  ordinals: new Set(),
  names: new Set(),
  strong: new Set(),
  lastSentence: telling.sentence,
  article,
});

function add(profile: Profile, telling: Telling, sides: ReadonlySet<string>, leaders: ReadonlySet<string>): void {
  profile.event.tellings.push(telling);
  profile.forms.add(telling.form);
  for (const side of sides) profile.sides.add(side);
  for (const leader of leaders) profile.leaders.add(leader);
  if (telling.date) profile.dates.add(telling.date.date);
  if (telling.place?.country) profile.countries.add(telling.place.country);
  if (telling.ordinal) profile.ordinals.add(telling.ordinal);
  for (const name of telling.names) profile.names.add(name);
  if (telling.status.strong) profile.strong.add(telling.status.status);
  profile.lastSentence = telling.sentence;
}

/** How well a telling fits an event; 0 or less: it tells of another one. */
function fit(profile: Profile, telling: Telling, sides: ReadonlySet<string>, leaders: ReadonlySet<string>): number {
  const headlineOnly = profile.event.tellings.every(each => each.headline);
  if (telling.additional && !headlineOnly) return 0;
  const sameForm = profile.forms.has(telling.form);
  const families = new Set([...profile.forms].map(form => FAMILY[form]));
  if (!families.has(FAMILY[telling.form]) && !(headlineOnly && sides.size > 0)) {
    if (
      !(telling.definite && telling.parties.length === 0 && FAMILY[telling.form] !== 'visit' && !families.has('visit'))
    )
      return 0;
  }
  if (
    telling.ordinal &&
    profile.ordinals.size > 0 &&
    !profile.ordinals.has(telling.ordinal) &&
    telling.ordinal !== 'new'
  )
    return 0;
  if (
    (telling.ordinal === 'previous' || telling.ordinal === 'last' || telling.ordinal === 'next') &&
    profile.ordinals.size === 0
  )
    return 0;
  if (
    telling.date &&
    profile.dates.size > 0 &&
    ![...profile.dates].some(date => mayBeSameTime(date, telling.date!.date))
  )
    return 0;
  if (telling.place?.country && profile.countries.size > 0 && !profile.countries.has(telling.place.country)) return 0;
  const near = profile.lastSentence - telling.sentence; // 0 or negative
  const recency = 1 / (1 - near);
  if (sides.size === 0 && leaders.size === 0) {
    if (!telling.definite && !(headlineOnly || near === 0)) return 0;
    return 1 + (sameForm ? 2 : 0) + recency + (telling.names.some(name => profile.names.has(name)) ? 1 : 0);
  }
  const newLeaders = [...leaders].filter(leader => !profile.leaders.has(leader));
  const missing = [...profile.leaders].filter(leader => !leaders.has(leader));
  const related = overlaps(profile.sides, sides);
  if (!related && profile.sides.size > 0)
    return telling.definite && sameForm && sides.size < 2 && !telling.place && near >= -3 ? 0.5 + recency : 0;
  if (newLeaders.length > 0 && missing.length > 0 && !telling.definite && !headlineOnly) return 0;
  if (telling.definite && newLeaders.length > 0 && missing.length > 0 && leaders.size > 1) return 0;
  if (conflicts(profile, telling) && !headlineOnly) return 0;
  const nested = contains(profile.sides, sides) || contains(sides, profile.sides);
  if (!nested && !telling.definite && !headlineOnly) return 0;
  if (!telling.definite && !headlineOnly && sides.size !== profile.sides.size && !contains(profile.leaders, leaders))
    return 0;
  return 2 + (sameForm ? 1 : 0) + recency + (nested ? 1 : 0);
}

/** What is over is not what is still to come, where both are said in plain words of meetings with parties. */
function conflicts(profile: Profile, telling: Telling): boolean {
  if (!telling.status.strong || telling.definite) return false;
  const over = (status: string): boolean => status === 'held';
  const ahead = (status: string): boolean => status === 'planned' || status === 'proposed';
  return [...profile.strong].some(
    status => (over(status) && ahead(telling.status.status)) || (ahead(status) && over(telling.status.status)),
  );
}
