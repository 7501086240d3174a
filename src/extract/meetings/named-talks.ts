import { z } from 'zod';
import data from '../../../data/lexicon/en/named-talks.json' with { type: 'json' };
import type { Draft } from '../draft.ts';
import type { Event } from './decide/event.ts';

/** Talks that are known by a name that says who is in them: ISO codes. */
const NAMED = z
  .array(z.strictObject({ names: z.array(z.string()), members: z.array(z.string().length(2)) }))
  .parse(data);

/** Talks whose name says who is in them: "six-party talks". Those of them that the document names take part. */
export function addNamedMembers(events: readonly Event[], draft: Draft): void {
  for (const event of events)
    for (const telling of event.tellings) {
      const name = telling.names.join('-');
      const known = NAMED.find(({ names }) => names.some(each => name.includes(each)));
      if (!known) continue;
      for (const key of known.members.map(iso2 => `country:${iso2}`).filter(each => draft.node(each)))
        event.addParty({ key, span: telling.span, rule: 'named-talks' });
      break;
    }
}
