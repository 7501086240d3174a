import type { Sentence } from '../language/types.ts';
import { caseOf, dependents } from './tree.ts';
import { WORDS } from './words.ts';

/** How far behind its verb a particle may stand: "ruled the plan *out*". */
const FAR = 4;

/** Whether a particle belongs to a verb: "rule *out*". */
export const hasParticle = ({ tokens }: Sentence, verb: number, particle: string): boolean =>
  tokens.slice(verb + 1, verb + 1 + FAR).some(({ lower, head }) => lower === particle && head === verb);

/** "*called out* for it": with the particle right behind it the verb is another. */
export const isPhrasalVerb = ({ tokens }: Sentence, verb: number): boolean =>
  tokens[verb + 1]?.head === verb && WORDS.phrasalVerbs.has(`${tokens[verb]!.lemma} ${tokens[verb + 1]!.lower}`);

/** Whether something hangs on a word by a preposition, wherever it stands: "gave Oslo *until* Monday". */
export const hasBehind = (sentence: Sentence, at: number, preposition: string): boolean =>
  dependents(sentence, at).some(each => each > at && caseOf(sentence, each) === preposition);
