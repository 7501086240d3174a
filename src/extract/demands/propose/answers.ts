import { extentOf } from '../../../clause/extent.ts';
import { ownModality } from '../../../clause/modality/index.ts';
import { ownSubject, undergoesPassive } from '../../../clause/phrase.ts';
import type { Actors } from '../../actors.ts';
import type { PlacedSentence } from '../../types.ts';
import { type Stance, type Wanting, wantingOf } from '../types.ts';
import { WORDS } from '../words.ts';

/**
 * Finds who answers what was asked before without a word of what that was: "Venezuela refused." They say
 * nothing by themselves, and count only where a demand was told right before.
 */
export const readAnswers = (actors: Actors, sentence: PlacedSentence): Wanting[] =>
  sentence.tokens.flatMap((token, at) => {
    const subject = ownSubject(sentence, at);
    const stance = token.upos === 'VERB' ? answerAt(sentence, at) : undefined;
    if (stance === undefined || subject === undefined || subject > at || undergoesPassive(sentence, subject)) return [];
    const holders = actors.actorsOf(sentence.index, subject);
    // What several agree to is an agreement between them.
    if (holders.length === 0 || (stance === 'supports' && holders.length > 1)) return [];
    const answer = { rule: 'answer', answers: true, isBare: true, propositions: [] };
    return wantingOf({ ...answer, stance, sentence, trigger: at, holders }, subject);
  });

/** What a verb answers by itself, where nothing completes it. */
function answerAt(sentence: PlacedSentence, verb: number): Stance | undefined {
  const { reality, negative } = ownModality(sentence, verb);
  const [, last] = extentOf(sentence, verb);
  if (reality !== 'done' || last !== verb + 1) return undefined;
  const { lemma } = sentence.tokens[verb]!;
  if (WORDS.accepting.has(lemma)) return negative ? 'rejects' : 'supports';
  return WORDS.refusing.has(lemma) && !negative ? 'rejects' : undefined;
}
