import type { Sentence } from '../language/types.ts';
import { caseOf, dependents } from './tree.ts';
import { WORDS } from './words.ts';

/** How far behind its verb a particle may stand: "ruled the plan *out*". */
const FAR = 4;

/** Whether a particle belongs to a verb: "rule *out*". */
export function hasParticle({ tokens }: Sentence, verb: number, particle: string): boolean {
  for (let at = verb + 1; at <= verb + FAR && at < tokens.length; at++)
    if (tokens[at]!.lower === particle && (tokens[at]!.head === verb || at === verb + 1)) return true;
  return false;
}

/** "*called out* for it": with the particle right behind it the verb is another. */
export function isPhrasalVerb({ tokens }: Sentence, verb: number): boolean {
  const next = tokens[verb + 1];
  return (
    tokens[verb]!.upos === 'VERB' &&
    next?.head === verb &&
    WORDS.phrasalVerbs.has(`${tokens[verb]!.lemma} ${next.lower}`)
  );
}

/** Whether something hangs on a word by a preposition, wherever it stands: "gave Oslo *until* Monday". */
export const hasBehind = (sentence: Sentence, at: number, preposition: string): boolean =>
  dependents(sentence, at).some(each => each > at && caseOf(sentence, each) === preposition);
