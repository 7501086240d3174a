import { MEMBERSHIPS } from '../../../lexicon/member-words.ts';
import type { Actors } from '../../actors.ts';
import type { Draft } from '../../draft.ts';
import type { Mention, Reading, Trace } from '../../types.ts';
import { Line } from './line.ts';
import { matchAt } from './match.ts';

/**
 * Adds who is a member of what, where it is stated: by a noun ("NATO member Turkey"), a verb ("Poland joined NATO"), or
 * the list of the group. Taking part in a group's meeting makes no member. Actors must be nodes of the draft by then.
 */
export function addMemberships(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const bySentence = reading.sentences.map((): Mention[] => []);
  for (const mention of actors.mentions) bySentence[mention.sentence]!.push(mention);
  for (const sentence of reading.sentences) {
    const mentions = bySentence[sentence.index]!;
    if (mentions.length === 0) continue;
    const line = new Line(sentence, mentions);
    const isNamed = mentions.some(({ kind }) => kind === 'organization');
    for (const pattern of MEMBERSHIPS) {
      if (!isNamed && pattern.of === undefined) continue;
      for (const from of sentence.tokens.keys()) {
        const found = matchAt(line, from, pattern);
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
