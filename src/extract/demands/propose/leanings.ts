import { isGerund } from '../../../clause/form.ts';
import { isNegated } from '../../../clause/modality/index.ts';
import { hasCopula, ownSubject } from '../../../clause/phrase.ts';
import { caseOf } from '../../../clause/tree.ts';
import type { Actors } from '../../actors.ts';
import type { PlacedSentence } from '../../types.ts';
import { readPropositions, withoutCopula } from '../proposition/proposition.ts';
import { type Wanting, wantingOf } from '../types.ts';
import { WORDS } from '../words.ts';

/** Finds who is said to be against something: "Russia is against new sanctions", "is against sending troops". */
export const readLeanings = (actors: Actors, sentence: PlacedSentence): Wanting[] =>
  sentence.tokens.flatMap(({ upos }, at) => {
    if ((upos !== 'NOUN' && !isGerund(sentence, at)) || !WORDS.against.has(caseOf(sentence, at) ?? '')) return [];
    const subject = ownSubject(sentence, at);
    if (subject === undefined || !hasCopula(sentence, at) || isNegated(sentence, at) || isNegated(sentence, subject))
      return [];
    const holders = actors.actorsOf(sentence.index, subject);
    if (holders.length === 0) return [];
    const [first, ...others] = readPropositions(sentence, at);
    const propositions = [withoutCopula(first!), ...others];
    return wantingOf({ stance: 'rejects', rule: 'leaning', sentence, trigger: at, holders, propositions }, subject);
  });
