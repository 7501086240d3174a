import type { ActorReference } from '../../types.ts';
import { type MeetingVerb, WORDS } from '../lexicon.ts';
import type { Context } from './context.ts';
import type { Phrase } from './scan.ts';

/** How far behind a verb the time that it took may stand: "spent almost four hours". */
const NEAR = 6;
/** Prepositions of the means: "told him *by* telephone". */
const BY_MEANS = new Set(['by', 'over', 'on', 'via']);

/** Whether the words are there without which a verb tells of no meeting. */
export function hasNeeded(
  { sentence, dates }: Context,
  verb: number,
  { needs }: MeetingVerb,
  phrases: readonly Phrase[],
): boolean {
  const { tokens } = sentence;
  switch (needs) {
    case 'telephone':
      return tokens.some(({ lemma }) => WORDS.telephone.has(lemma));
    case 'by-telephone':
      return phrases.some(
        ({ preposition, first, last }) =>
          BY_MEANS.has(preposition ?? '') && tokens.slice(first, last).some(({ lemma }) => WORDS.telephone.has(lemma)),
      );
    case 'duration':
      return (
        tokens.slice(verb + 1, verb + 1 + NEAR).some(({ lemma }) => WORDS.durations.has(lemma)) ||
        dates.some(({ first }) => first > verb && first <= verb + NEAR)
      );
    default:
      return true;
  }
}

/** "the minister, *whom* she met in New York": whom the relative pronoun in front of a verb stands for. */
export function whomBefore({ sentence, actors }: Context, verb: number): ActorReference[] {
  const { tokens, index } = sentence;
  for (let at = verb - 1; at > Math.max(0, verb - 8); at--) {
    const { surface, upos } = tokens[at]!;
    if (upos === 'VERB') return [];
    if (surface.toLowerCase() !== 'whom') continue;
    const before = tokens[at - 1]?.surface === ',' ? at - 2 : at - 1;
    const named = before < 0 ? undefined : actors.outermostAt(index, before);
    if (named) return [{ key: named.key, kind: named.kind, mention: named }];
    return before < 0 ? [] : actors.actorsOf(index, before);
  }
  return [];
}
