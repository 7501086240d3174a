import { z } from 'zod';
import data from '../../../data/lexicon/en/named-talks.json' with { type: 'json' };
import { organizationKey } from '../../lexicon/organizations.ts';
import type { Draft } from '../draft.ts';
import type { Event } from './decide/event.ts';

/** Talks that are known by a name that says who is in them: ISO codes of countries, names of organizations. */
const NAMED = z.array(z.strictObject({ names: z.array(z.string()), members: z.array(z.string().min(2)) })).parse(data);

/** Those who are in talks by the talks' name, "six-party talks", take part, where the document names them. */
export function addNamedMembers(events: readonly Event[], draft: Draft): void {
  for (const event of events)
    for (const { names, sides, span } of event.tellings) {
      const known = NAMED.find(each => each.names.some(name => names.join('-').includes(name)));
      const members = known?.members.map(each => (each.length === 2 ? `country:${each}` : organizationKey(each))) ?? [];
      // "Brexit talks with the opposition" are others.
      if (members.length === 0 || (sides.size > 1 && [...sides].some(side => !members.includes(side)))) continue;
      for (const key of members) if (draft.node(key)) event.addParty({ key, span, rule: 'named-talks' });
      break;
    }
}
