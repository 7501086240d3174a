import { WORDS } from './lexicon.ts';
import type { Refinement } from './types.ts';

/** Talks whose name says who is in them: "six-party talks". Those of them that the document names take part. */
export function addNamedMembers({ events, draft }: Refinement): void {
  for (const event of events)
    for (const telling of event.tellings) {
      const name = telling.names.join('-');
      const known = WORDS.named.find(({ names }) => [...names].some(each => name.includes(each)));
      if (!known) continue;
      for (const iso2 of known.members) {
        const key = `country:${iso2}`;
        if (draft.node(key)) event.added.parties.push({ key, part: 'party', span: telling.span, rule: 'named-talks' });
      }
      break;
    }
}
