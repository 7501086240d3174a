import { countryOf } from '../../../lexicon/countries.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Place, Telling } from '../types.ts';
import type { Event } from './event.ts';

/** Adds who takes part in an event, who hosts it and where it is held; of these, what is in the graph. */
export function addEdges(draft: Draft, meeting: string, { tellings, added }: Event, actors: Actors): void {
  for (const telling of tellings) addParties(draft, meeting, telling, actors);
  for (const { key, span, rule } of added.parties)
    if (draft.node(key))
      draft.addEdge('participates_in', key, meeting, { ...span, rule }, { inferred: { target: rule } });
  if (added.country && draft.node(added.country.key)) {
    const { key, span, rule } = added.country;
    draft.addEdge('held_in', meeting, key, { ...span, rule }, { inferred: { target: rule } });
  }
  for (const telling of tellings) addPlaces(draft, meeting, telling);
}

/** Where a leader goes for a country or an organization, that takes part too. */
function addParties(draft: Draft, meeting: string, { parties, span, rule }: Telling, actors: Actors): void {
  for (const { actor, part } of parties) {
    if (!draft.node(actor.key)) continue;
    const inferred = actor.inferred === undefined ? {} : { inferred: { source: actor.inferred } };
    draft.addEdge('participates_in', actor.key, meeting, { ...span, rule }, inferred);
    if (part === 'host') draft.addEdge('hosts', actor.key, meeting, { ...span, rule }, inferred);
    for (const side of actors.sidesOf(actor.key).filter(key => draft.node(key)))
      draft.addEdge('participates_in', side, meeting, { ...span, rule: BY_SIDE }, { inferred: { source: BY_SIDE } });
  }
}
const BY_SIDE = 'side-of-leader';

/** Where it is held. The country visited takes part in a visit. */
function addPlaces(draft: Draft, meeting: string, telling: Telling): void {
  const { place, further = [], span, rule, form } = telling;
  for (const each of place ? [place, ...further] : further) {
    if (each.country === undefined) continue;
    addCountry(draft, each.country, each, telling);
    if (!draft.node(each.country)) continue;
    draft.addEdge('held_in', meeting, each.country, { ...span, rule });
    if (form === 'visit') draft.addEdge('participates_in', each.country, meeting, { ...span, rule: 'visited-country' });
  }
}

/** A country in which a meeting is held stands in the graph, even where only its city is named. */
function addCountry(draft: Draft, key: string, { start, end }: Place, { span }: Telling): void {
  const iso2 = key.slice('country:'.length);
  const label = countryOf(iso2)?.name;
  if (draft.node(key) || label === undefined) return;
  const words = start >= span.start && end <= span.end ? { start, end } : span;
  draft.addNode(key, { kind: 'country', label, aliases: [], iso2 }, { ...words, rule: 'country-of-place' });
}
