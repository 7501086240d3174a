import type { Token } from '../../language/types.ts';
import { isFiniteForm, isVerb } from '../part-of-speech.ts';
import { hanging, isBelow } from './links.ts';
import { WORDS } from './words.ts';

/**
 * Puts right what trees make of a source at the end of a sentence, "*Chirac* agreed that Iran must stop, his spokesman
 * *said*": the first subject on "said", which has one of its own, and none on the verb that it stands before.
 */
export function freeSubjectsOfSource(tokens: Token[]): void {
  tokens.forEach(({ lemma, upos }, said) => {
    if (upos !== 'VERB' || !WORDS.saying.has(lemma)) return;
    const subjects = hanging(tokens, said, 'nsubj');
    const own = subjects.pop();
    if (own === undefined || own > said) return;
    const comma = tokens.findLastIndex(({ surface }, at) => at < own && surface === ',');
    for (const early of subjects) {
      const verb = tokens.findIndex((token, at) => at > early && at < comma && isVerb(token) && isFiniteForm(token));
      if (verb >= 0 && !isBelow(tokens, verb, early) && hanging(tokens, verb, 'nsubj').length === 0)
        tokens[early]!.head = verb;
    }
  });
}
