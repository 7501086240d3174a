import type { Token } from '../../language/types.ts';
import { isBelow } from './below.ts';
import { WORDS } from './words.ts';

/**
 * Puts right what trees make of a source at the end of a sentence, "*Chirac* agreed that Iran must stop, his spokesman
 * *said*": the first subject on "said", which has one of its own, and none on the verb that it stands before.
 */
export function withLateAttribution(tokens: Token[]): Token[] {
  const moved = new Map<number, number>();
  tokens.forEach(({ lemma, upos }, said) => {
    if (upos !== 'VERB' || !WORDS.saying.has(lemma)) return;
    const subjects = tokens.flatMap(({ head, relation }, at) => (head === said && relation === 'nsubj' ? [at] : []));
    const own = subjects.at(-1);
    if (own === undefined || own > said || subjects.length < 2) return;
    const comma = tokens.findLastIndex(({ surface }, at) => at < own && surface === ',');
    for (const early of subjects.slice(0, -1)) {
      const verb = tokens.findIndex((token, at) => at > early && at < comma && isFiniteVerb(token));
      if (verb < 0 || isBelow(tokens, verb, early)) continue;
      if (!tokens.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'))) moved.set(early, verb);
    }
  });
  if (moved.size === 0) return tokens;
  return tokens.map((token, at) => {
    const head = moved.get(at);
    return head === undefined ? token : { ...token, head };
  });
}

const isFiniteVerb = ({ upos, xpos }: Token): boolean => upos === 'VERB' && ['VBD', 'VBZ', 'VBP'].includes(xpos);
