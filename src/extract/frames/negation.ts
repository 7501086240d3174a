import type { Sentence } from '../../language/types.ts';
import { dependents } from '../tree.ts';
import { isAddition, isNegation, negatesBehind } from './words.ts';

/** How a word of negation may hang on what it denies. */
const DENYING = ['advmod', 'det', 'cc', 'case', 'mark', 'nsubj'];

/** Whether a word is denied: "did not attack", "no attack", "no longer attacks", "no country attacked", "few attacked". */
export function isNegated(sentence: Sentence, index: number): boolean {
  const denies = (at: number): boolean => isDenying(sentence, at);
  if (dependents(sentence, index, ...DENYING).some(denies)) return true;
  const { upos } = sentence.tokens[index]!;
  if (upos !== 'VERB' && upos !== 'AUX' && upos !== 'ADJ') return false;
  // Trees hang "neither" anywhere, and take "few" for a description of the verb.
  if (negatesBehind(sentence.tokens[index + 1]?.surface ?? '')) return true;
  if (dependents(sentence, index, 'nsubj', 'amod').some(at => isFew(sentence, at))) return true;
  return dependents(sentence, index, 'nsubj', 'advmod').some(at =>
    dependents(sentence, at, 'det', 'advmod', 'amod', 'cc').some(
      word => isFew(sentence, word) || (ALL_DENYING.has(sentence.tokens[word]!.lower) && denies(word)),
    ),
  );
}

/** Words before a subject that deny what is said of it. */
const ALL_DENYING = new Set(['no', 'not', 'neither']);

/** A word or phrase of negation; "not *only*" adds, and "rather *than*" is one by both its words. */
function isDenying(sentence: Sentence, at: number): boolean {
  const phrase = [at, ...dependents(sentence, at, 'fixed')].map(word => sentence.tokens[word]!.lower).join(' ');
  if (!isNegation(phrase)) return false;
  return !isAddition(sentence.tokens[at + 1]?.lower ?? '');
}

/** "*Few* believe": of "a few" it is so. */
const isFew = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.lower === 'few' && sentence.tokens[at - 1]?.lower !== 'a';
