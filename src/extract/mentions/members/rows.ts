import { MEMBER_WORDS as WORDS } from '../../../lexicon/member-words.ts';
import type { Actors } from '../../actors.ts';
import type { Mention, PlacedSentence } from '../../types.ts';

/** The row of actors that begins at a token: "Britain, China and the United States". Adjectives name no members. */
export function rowAt(
  actors: Actors,
  { index, tokens }: PlacedSentence,
  token: number,
  kinds: readonly Mention['kind'][],
): Mention[] {
  const row: Mention[] = [];
  for (let at = token; ; ) {
    const mention = actors.outermostAt(index, at);
    if (mention?.first !== at || !isMember(mention, kinds)) return row;
    row.push(mention);
    at = mention.last;
    while (at < tokens.length && !actors.mentionAt(index, at) && WORDS.joints.has(tokens[at]!.lower)) at++;
  }
}

/** Whether an actor goes on with a row of such actors before it. */
export function isInRow(
  actors: Actors,
  { index, tokens }: PlacedSentence,
  first: number,
  kinds: readonly Mention['kind'][],
): boolean {
  let at = first - 1;
  while (at >= 0 && !actors.mentionAt(index, at) && WORDS.joints.has(tokens[at]!.lower)) at--;
  const before = at < first - 1 ? actors.outermostAt(index, at) : undefined;
  return before !== undefined && isMember(before, kinds);
}

const isMember = ({ kind, form, inferred }: Mention, kinds: readonly Mention['kind'][]): boolean =>
  inferred === undefined && kinds.includes(kind) && form !== 'adjective';
