import { WORDS } from '../lexicon.ts';
import type { Context } from './context.ts';
import type { Governor } from './governor.ts';

export const isSpoken = ({ sentence }: Context, { verb }: Governor): boolean => {
  const { lemma, upos } = sentence.tokens[verb]!;
  return upos === 'VERB' && WORDS.governors.speak.has(lemma);
};

/** Whoever speaks after a meeting or at it speaks where it is held. */
export const saysWhere = ({ preposition }: Governor): boolean =>
  preposition !== undefined && WORDS.governors.speakPrepositions.has(preposition);
