import type { Actors } from '../../actors.ts';
import type { Trace } from '../../types.ts';
import type { Event, Telling } from '../types.ts';
import { fit } from './fit.ts';
import { sidesIn } from './parties-of.ts';
import { addTo, newProfile, type Profile } from './profile.ts';

/**
 * Gathers the tellings of each event: one meeting is told many times, and many meetings in one report. In order of the
 * text each telling joins the event that it fits best, or starts a new one. What names nobody, no place and no day starts
 * none: it joins an event that it can refer to, a headline that of the story below it.
 */
export function clusterTellings(
  tellings: readonly Telling[],
  articleOf: (sentence: number) => number,
  actors: Actors,
  trace: Trace,
): Event[] {
  const profiles: Profile[] = [];
  const waiting: Telling[] = [];
  const place = (telling: Telling, mayStart: boolean): boolean => {
    const article = articleOf(telling.sentence);
    let best: { profile: Profile; score: number } | undefined;
    for (const profile of profiles) {
      if (profile.article !== article) continue;
      const score = fit(profile, telling, actors);
      if (score > 0 && (!best || score >= best.score)) best = { profile, score };
    }
    if (!best && !mayStart) return false;
    const profile = best?.profile ?? newProfile(article);
    if (!best) {
      if (telling.again) inherit(profile, telling, profiles, actors);
      profiles.push(profile);
    } else {
      const why = `told of before, in sentence ${profile.event.tellings[0]!.sentence}`;
      trace({ sentence: telling.sentence, rule: telling.rule, verdict: 'kept', what: telling.form, why });
    }
    addTo(profile, telling, actors);
    return true;
  };
  for (const telling of tellings) {
    if (telling.headline && telling.parties.length === 0) waiting.push(telling);
    else if (!place(telling, canStart(telling))) drop(telling, trace);
  }
  for (const telling of waiting) if (!place(telling, telling.place !== undefined)) drop(telling, trace);
  return profiles.map(profile => profile.event);
}

/** "The talks will resume in May", "the next round": whoever was in the talks before is in them again. */
function inherit(profile: Profile, telling: Telling, earlier: readonly Profile[], actors: Actors): void {
  if (sidesIn(telling, actors).size > 1) return;
  const before = earlier.findLast(
    ({ article, forms, sides }) =>
      article === profile.article && sides.size > 1 && (forms.has(telling.form) || telling.form === 'session'),
  );
  for (const key of before?.sides ?? [])
    if (!key.startsWith('leader:'))
      profile.event.added.parties.push({ key, part: 'party', span: telling.span, rule: 'next-of-series' });
}

const drop = (telling: Telling, trace: Trace): void =>
  trace({
    sentence: telling.sentence,
    rule: telling.rule,
    verdict: 'dropped',
    what: telling.form,
    why: 'refers to no event that is told of',
  });

/** Whether a telling says enough to be the first of its event. */
const canStart = ({ rule, form, parties, place, date }: Telling): boolean => {
  if (rule === 'attendance') return false;
  if (form === 'visit') return parties.some(({ actor }) => actor.key !== place?.country);
  return parties.length > 0 || place !== undefined || date !== undefined;
};
