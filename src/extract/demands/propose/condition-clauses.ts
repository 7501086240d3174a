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

/** The condition that a word introduces, where it makes a demand. */
export function conditionAt(sentence: PlacedSentence, at: number): Condition | undefined {
  const { lower } = sentence.tokens[at]!;
  const before = verbBefore(sentence, at);
  if (WORDS.lacks.has(lower)) return lackAt(sentence, at, before);
  const complement = clauseOpenedBy(sentence, at);
  // What will be is no condition: the tree took the main clause for one.
  if (complement === undefined || modalOf(sentence, complement) === 'planned') return undefined;
  const above = governorOf(sentence, complement);
  const held = [before, above].find(main => main !== undefined && holdsBack(sentence, main));
  const plain = { complement, reversed: false, ofOthers: false };
  if (WORDS.bindings.has(lower)) return above === undefined ? undefined : { ...plain, main: above };
  if (WORDS.expiries.has(lower)) return held === undefined ? undefined : { ...plain, main: held };
  if (WORDS.durations.has(sentence.tokens[at - 1]?.lower ?? ''))
    return held === undefined ? undefined : { ...plain, main: held, reversed: true };
  if (above === undefined || !(WORDS.moments.has(lower) || WORDS.suppositions.has(lower))) return undefined;
  return suppositionAt(sentence, at, { ...plain, main: above });
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
function lackAt(sentence: PlacedSentence, at: number, main: number | undefined): Condition | undefined {
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
