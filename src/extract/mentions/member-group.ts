import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Mention } from '../types.ts';
import { type Line, listAt, type Membership, skip } from './member-line.ts';

const PARTIES = ['country', 'organization'] as const;
const TO_VERB = new Set([',', 'which', 'that', 'also', ')', '--', '—', 'currently', 'now', 'forum']);
const TO_COMPOSING = new Set([',', ')', 'is', 'are', 'was', 'which', 'currently']);
const LIST_WORDS = new Set(['DET', 'ADJ', 'PUNCT', 'CCONJ', 'NUM', 'ADV', 'ADP']);
const ENDS = new Set(['but', 'except', 'without', 'not', ';', 'excluding', 'minus']);
const WHOLE = 3;

/** Membership told of the group: "ASEAN groups Brunei, …", "the coalition, which includes Canada", "the Quartet of …". */
export function membersOfGroup(line: Line): Membership[] {
  return line.mentions
    .filter(({ kind }) => kind === 'organization')
    .flatMap(group => {
      const members = [...includedBy(line, group), ...composing(line, group)].filter(({ key }) => key !== group.key);
      if (members.length === 0) return [];
      const last = Math.max(...members.map(each => each.last));
      return [{ organization: group.key, members, first: group.first, last, rule: 'member-group' }];
    });
}

/** "… that includes many European countries, Canada and Australia but not the United States". */
function includedBy(line: Line, group: Mention): Mention[] {
  const { tokens } = line.sentence;
  const verb = skip(line, skip(line, group.last, 1, WORDS.collective), 1, TO_VERB);
  const { lemma, xpos } = tokens[verb] ?? {};
  if (lemma === undefined || !WORDS.grouping.has(lemma) || !/^VB[ZPD]?$|^NNS$/.test(xpos ?? '')) return [];
  const members: Mention[] = [];
  for (let at = verb + 1; at < tokens.length; at++) {
    const mention = line.at(at);
    const { surface, upos } = tokens[at]!;
    if (ENDS.has(surface.toLowerCase())) break;
    if (mention && mention.kind !== 'leader' && mention.form !== 'adjective') {
      members.push(mention);
      at = mention.last - 1;
    } else if (
      !mention &&
      !LIST_WORDS.has(upos) &&
      !(upos === 'NOUN' && [',', 'and'].includes(tokens[at + 1]?.surface ?? ''))
    )
      break;
  }
  return members;
}

/** "The Quartet of the United States, Russia, the European Union and the United Nations": the whole list. */
function composing(line: Line, group: Mention): Mention[] {
  const { tokens } = line.sentence;
  const after = skip(line, group.last, 1, WORDS.collective);
  const opening = openingAfter(line, skip(line, after, 1, TO_COMPOSING));
  if (!WORDS.composing.has(tokens[opening]?.lower ?? '')) return [];
  const members = listAt(line, skip(line, opening + 1, 1, WORDS.composed), 1, PARTIES);
  return members.length >= WHOLE ? members : [];
}

/** Past what the group is of: "the quartet of Middle East mediators -- …". */
function openingAfter(line: Line, from: number): number {
  const { tokens } = line.sentence;
  if (tokens[from]?.surface !== 'of') return from;
  for (let at = from + 1; at < from + 7 && at < tokens.length; at++) {
    if (line.at(at)?.kind === 'country') return from;
    if (/^(?:--?|–|—|\(|:)$/.test(tokens[at]!.surface)) return at;
    if (tokens[at]!.upos === 'VERB') return from;
  }
  return from;
}
