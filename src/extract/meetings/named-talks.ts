import type { Draft } from '../draft.ts';
import type { Event } from './decide/event.ts';
import { WORDS } from './lexicon.ts';

/** Talks whose name says who is in them: "six-party talks". Those of them that the document names take part. */
export function addNamedMembers(events: readonly Event[], draft: Draft): void {
  for (const event of events)
    for (const telling of event.tellings) {
      const name = telling.names.join('-');
      const known = WORDS.named.find(({ names }) => [...names].some(each => name.includes(each)));
      if (!known) continue;
      for (const key of known.members.map(iso2 => `country:${iso2}`).filter(each => draft.node(each)))
        event.addParty({ key, span: telling.span, rule: 'named-talks' });
      break;
    }
}
