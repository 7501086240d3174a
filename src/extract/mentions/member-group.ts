import { MEMBER_WORDS as WORDS } from '../../lexicon/member-words.ts';
import type { Mention } from '../types.ts';
import { type Line, listAt, type Membership, skip } from './member-line.ts';

const PARTIES = ['country', 'organization'] as const;
const TO_VERB = new Set([',', 'which', 'that', 'also', ')', '--', '—', 'currently', 'now', 'forum']);
const LIST_WORDS = new Set(['DET', 'ADJ', 'PUNCT', 'CCONJ', 'NUM', 'ADV', 'ADP']);
const ENDS = new Set(['but', 'except', 'without', 'not', ';', 'excluding', 'minus']);
const WHOLE = 3;

/** Membership told of the group: "ASEAN groups Brunei, …", "the coalition, which includes Canada", "the Quartet of …". */
export function membersOfGroup(line: Line): Membership[] {
  return line.mentions
    .filter(({ kind, inferred }) => kind === 'organization' && inferred === undefined)
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
  const verb = skip(line, group.last, 1, TO_VERB);
  const { lemma, xpos } = tokens[verb] ?? {};
  if (lemma === undefined || !WORDS.grouping.has(lemma) || !/^VB[ZPD]?$|^NNS$/.test(xpos ?? '')) return [];
  const members: Mention[] = [];
  for (let at = verb + 1; at < tokens.length; at++) {
    const mention = line.at(at);
    const { surface, upos } = tokens[at]!;
    if (ENDS.has(surface.toLowerCase())) break;
    if (mention && mention.kind !== 'leader' && mention.rule !== 'country-adjective') {
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
  const opening = tokens[group.last]?.surface === ',' ? group.last + 1 : group.last;
  if (!WORDS.composing.has(tokens[opening]?.surface.toLowerCase() ?? '')) return [];
  const members = listAt(line, skip(line, opening + 1, 1, WORDS.composed), 1, PARTIES);
  return members.length >= WHOLE ? members : [];
}
