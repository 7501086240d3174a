import type { PlacedSentence } from '../../types.ts';
import type { ToldStatus } from '../types.ts';
import type { Context } from './context.ts';
import { verbGroup } from './verb-group.ts';

/** "have not met since 1994" tells of a meeting, in 1994. */
export function negatedSince(sentence: PlacedSentence, verb: number): boolean {
  const { tokens } = sentence;
  return (
    tokens.slice(Math.max(0, verb - 4), verb).some(token => /^(?:not|n[’']t|never)$/i.test(token.surface)) &&
    tokens.slice(verb, verb + 9).some(token => token.lower === 'since')
  );
}

/** "after meeting X" is over; "before meeting X" is to come; else a participle has the time of its clause. */
export function gerundStatus({ sentence, headline }: Context, verb: number): ToldStatus {
  const before = sentence.tokens[verb - 1]?.lower;
  if (before === 'after' || before === 'since' || before === 'on' || before === 'when')
    return { status: 'held', tense: 'past', strong: true };
  if (before === 'before') return { status: 'planned', tense: 'future', strong: false };
  for (let at = sentence.tokens[verb]!.head; at >= 0; at = sentence.tokens[at]!.head)
    if (sentence.tokens[at]!.upos === 'VERB') {
      const { status, tense } = verbGroup(sentence, at, headline);
      return { status, tense, strong: false };
    }
  return { status: 'held', tense: 'past', strong: false };
}
