import { MEMBERSHIPS } from '../../../lexicon/member-words.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Reading, Trace } from '../../types.ts';
import { matchAt } from './match.ts';

/**
 * Adds who is a member of what, where it is stated: by a noun ("NATO member Turkey"), a verb ("Poland joined NATO"), or
 * the list of the group. Taking part in a group's meeting makes no member. Actors must be nodes of the draft by then.
 */
export function addMemberships(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const named = new Set<number>();
  const bodies = new Set<number>();
  for (const { sentence, kind } of actors.mentions) (kind === 'organization' ? bodies : named).add(sentence);
  for (const sentence of reading.sentences) {
    const isNamed = bodies.has(sentence.index);
    if (!isNamed && !named.has(sentence.index)) continue;
    for (const pattern of MEMBERSHIPS) {
      if (!isNamed && pattern.of === undefined) continue;
      for (const from of sentence.tokens.keys()) {
        const found = matchAt(actors, sentence, from, pattern);
        if (!found) continue;
        const { rule } = pattern;
        const source = { start: sentence.tokens[found.first]!.start, end: sentence.tokens[found.last - 1]!.end, rule };
        for (const { key } of found.members) {
          if (!draft.node(key) || !draft.node(found.organization)) continue;
          const isIn = draft.addEdge('member_of', key, found.organization, source);
          const what = `${key} member_of ${found.organization}`;
          if (isIn) trace({ sentence: sentence.index, rule, verdict: 'kept', what });
        }
      }
    }
  }
}
