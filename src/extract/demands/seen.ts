import { dependent, dependents } from '../../clause/tree.ts';
import type { PlacedSentence } from '../types.ts';
import { type Proposition, readPropositions } from './proposition.ts';

/**
 * What somebody wants "to see" is what is wanted: "want to see *the prisoners freed*". Undefined where it is something else
 * that he wants.
 */
export function readSeen(sentence: PlacedSentence, act: number): Proposition[] | undefined {
  if (sentence.tokens[act]!.lemma !== 'see') return undefined;
  const object = dependents(sentence, act, 'obj', 'nsubj', 'ccomp').find(at => at > act && isNominal(sentence, at));
  const becoming = [act, ...(object === undefined ? [] : [object])]
    .flatMap(at => dependents(sentence, at, 'xcomp', 'ccomp', 'acl', 'advcl'))
    .find(
      at => at > act && FORMS.has(sentence.tokens[at]!.xpos) && dependent(sentence, at, 'mark', 'aux') === undefined,
    );
  if (becoming === undefined) return object === undefined ? undefined : readPropositions(sentence, object);
  const subject = object ?? dependents(sentence, becoming, 'nsubj').find(at => at > act);
  return subject === undefined ? undefined : readPropositions(sentence, becoming, subject);
}

const FORMS = new Set(['VBN', 'VBG', 'VB']);

const isNominal = (sentence: PlacedSentence, at: number): boolean =>
  ['NOUN', 'PROPN', 'PRON'].includes(sentence.tokens[at]!.upos);
