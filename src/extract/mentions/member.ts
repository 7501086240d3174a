import type { Actors } from '../actors.ts';
import type { Draft } from '../draft.ts';
import type { Mention, Reading, Trace } from '../types.ts';
import { membersByFellow } from './member-fellow.ts';
import { membersOfGroup } from './member-group.ts';
import { lineOf, type Membership } from './member-line.ts';
import { membersByNoun } from './member-noun.ts';
import { membersByVerb } from './member-verb.ts';

/** How many sentences back "the two NATO members" may have been named. */
const LOOK_BACK = 8;

/**
 * Adds who is a member of what, where it is stated: by a noun ("NATO member Turkey"), a verb ("Poland joined NATO"), or
 * the list of the group. Taking part in a group's meeting makes no member. Actors must be nodes of the draft by then.
 */
export function addMemberships(draft: Draft, reading: Reading, actors: Actors, trace: Trace): void {
  const bySentence = reading.sentences.map((): Mention[] => []);
  for (const mention of actors.mentions) bySentence[mention.sentence]!.push(mention);
  // In the order of their last mention.
  const named = new Set<string>();
  for (const [index, sentence] of reading.sentences.entries()) {
    const line = lineOf(sentence, bySentence[index]!);
    if (line.mentions.length === 0) continue;
    for (const { key } of line.mentions) {
      named.delete(key);
      named.add(key);
    }
    const before = bySentence.slice(Math.max(0, index - LOOK_BACK), index).flat();
    for (const each of [
      ...membersByNoun(line, before, named),
      ...membersByVerb(line),
      ...membersOfGroup(line),
      ...membersByFellow(line, actors),
    ])
      addMembership(draft, sentence, each, trace);
  }
}

function addMembership(
  draft: Draft,
  { index, tokens }: Reading['sentences'][number],
  each: Membership,
  trace: Trace,
): void {
  const { organization, members, first, last, rule, inferred } = each;
  const source = { start: tokens[first]!.start, end: tokens[last - 1]!.end, rule };
  for (const { key } of members) {
    if (!draft.node(key) || !draft.node(organization)) continue;
    const isIn = draft.addEdge(
      'member_of',
      key,
      organization,
      source,
      inferred === undefined ? {} : { inferred: { source: inferred } },
    );
    if (isIn) trace({ sentence: index, rule, verdict: 'kept', what: `${key} member_of ${organization}` });
  }
}
