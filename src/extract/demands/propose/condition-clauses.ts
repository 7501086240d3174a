import { isNegated, modalOf } from '../../../clause/modality/index.ts';
import {
  clauseOpenedBy,
  governorOf,
  hasCopula,
  isComplementClause,
  isNounClause,
  nominalBehind,
} from '../../../clause/phrase.ts';
import { argumentsIn } from '../../../clause/roles/index.ts';
import type { PlacedSentence } from '../../types.ts';
import { isAct, WORDS } from '../words.ts';

/** A clause that says on what condition something is done. */
export interface Condition {
  /** Index of the verb of what is done on the condition. */
  main: number;
  /** Index of the verb, or of the noun, of the condition. */
  complement: number;
  /** Whether the condition is that it is not so: "will not talk as long as they *stay*". */
  reversed: boolean;
  /** Whether it counts for acts of other parties alone: "if" tells much else. */
  ofOthers: boolean;
}

/** Words that may open a condition. */
const OPENERS: ReadonlySet<string> = new Set(
  [WORDS.bindings, WORDS.expiries, WORDS.moments, WORDS.suppositions, WORDS.lacks].flatMap(words => [...words]),
);

/** The condition that a word introduces, where it makes a demand. */
export function conditionAt(sentence: PlacedSentence, at: number): Condition | undefined {
  const { lower } = sentence.tokens[at]!;
  const isLong = WORDS.durations.has(sentence.tokens[at - 1]?.lower ?? '');
  if (!isLong && !OPENERS.has(lower)) return undefined;
  if (WORDS.lacks.has(lower)) return lackAt(sentence, at);
  const complement = clauseOpenedBy(sentence, at);
  if (complement === undefined) return undefined;
  const above = governorOf(sentence, complement);
  const plain = { complement, reversed: false, ofOthers: false };
  if (WORDS.moments.has(lower) || WORDS.suppositions.has(lower))
    return above === undefined ? undefined : suppositionAt(sentence, at, { ...plain, main: above });
  if (WORDS.bindings.has(lower)) return above === undefined ? undefined : { ...plain, main: above };
  const main = [verbBefore(sentence, at), above].find(verb => verb !== undefined && holdsBack(sentence, verb));
  if (main === undefined) return undefined;
  return { ...plain, main, reversed: isLong };
}

/** "*only* if …"; "would lift the ban when"; "offered … if …"; "threatened … if …", of what is not to be; "if … fails to". */
function suppositionAt(sentence: PlacedSentence, at: number, plain: Condition): Condition | undefined {
  const { main, complement } = plain;
  const isOnly = sentence.tokens
    .slice(Math.max(0, at - ONLY_REACH), at)
    .some(({ lower }, index, all) => WORDS.only.has(lower) && (index === all.length - 1 || at - main < ONLY_REACH));
  if (isOnly || WORDS.reliefs.has(sentence.tokens[main]!.lemma)) return plain;
  if (isUnder(sentence, main, WORDS.offers)) return { ...plain, ofOthers: true };
  if (!WORDS.suppositions.has(sentence.tokens[at]!.lower)) return undefined;
  const isOmitted = modalOf(sentence, main) === 'planned' && isNegated(sentence, complement);
  if (isOmitted || WORDS.failing.has(sentence.tokens[complement]!.lemma))
    return { ...plain, reversed: true, ofOthers: true };
  return isUnder(sentence, main, WORDS.threats) ? { ...plain, reversed: true } : undefined;
}

/** How far before its conjunction "only" may stand, in tokens: "would *only* attend if". */
const ONLY_REACH = 12;

/** "no deal *without* a truce", "will not go without guarantees". */
function lackAt(sentence: PlacedSentence, at: number): Condition | undefined {
  const main = verbBefore(sentence, at);
  const complement = nominalBehind(sentence, at);
  if (complement === undefined || main === undefined || !isAct(sentence.tokens[complement]!.lemma)) return undefined;
  const things = [...argumentsIn(sentence, main, 'subject'), ...argumentsIn(sentence, main, 'object')];
  const isDenied = holdsBack(sentence, main) || things.some(thing => isNegated(sentence, thing));
  return isDenied ? { main, complement, reversed: false, ofOthers: false } : undefined;
}

/** "will not talk", "stays away", "refuses to pay". */
const holdsBack = (sentence: PlacedSentence, main: number): boolean =>
  isNegated(sentence, main) || isUnder(sentence, main, WORDS.holding);

/** Whether an act, or a word above it that it completes, is one of some words: "*offered* to close the port if". */
function isUnder(sentence: PlacedSentence, main: number, words: ReadonlySet<string>): boolean {
  if (words.has(sentence.tokens[main]!.lemma)) return true;
  const above = governorOf(sentence, main);
  const completes = isComplementClause(sentence, main) || isNounClause(sentence, main);
  return completes && above !== undefined && words.has(sentence.tokens[above]!.lemma);
}

/** The nearest verb, or predicate, before a word. */
function verbBefore(sentence: PlacedSentence, from: number): number | undefined {
  for (let at = from - 1; at >= 0; at--) if (sentence.tokens[at]!.upos === 'VERB' || hasCopula(sentence, at)) return at;
  return undefined;
}
