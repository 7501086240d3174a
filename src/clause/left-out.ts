import type { Sentence } from '../language/types.ts';
import { isAddition } from './modality/index.ts';
import { WORDS } from './words.ts';

/** Where somebody is named: the first token, and the one that heads the name in the tree. */
interface Named {
  first: number;
  headToken: number;
}

/** Words that may stand between a word that leaves out and a name: "rather than *the* *Nigerian* president". */
const BEFORE_NAMES = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Whether a sentence names somebody only to say that it was not he: "*rather than* Niger", "*instead of* Norway", "Chad,
 * *not* Niger", "*neither* Egypt *nor* Sudan", "*unlike* France". Of "*not only* Kenya" it says that it was.
 */
export function isLeftOut(sentence: Sentence, { first: opening, headToken }: Named): boolean {
  const { tokens } = sentence;
  const before = beforeName(sentence, opening);
  if (leavesOut(sentence, before)) return true;
  // "rather than Niger *and Mali*"
  const { relation, head } = tokens[headToken]!;
  const isJoined = relation === 'conj' && tokens[before]?.upos === 'CCONJ';
  return isJoined && !WORDS.adversative.has(tokens[before]!.lower) && leavesOut(sentence, beforeName(sentence, head));
}

/** The word before a name and what may stand with it. */
function beforeName({ tokens }: Sentence, name: number): number {
  let at = name - 1;
  while (at >= 0 && BEFORE_NAMES.has(tokens[at]!.upos) && !WORDS.contrasts.has(tokens[at]!.lower)) at--;
  return at;
}

/** Whether a word, or two, says that what follows is left out. */
function leavesOut({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === undefined) return false;
  if (WORDS.contrasts.has(`${tokens[at - 1]?.lower} ${word}`)) return true;
  return WORDS.contrasts.has(word) && !isAddition(tokens[at + 1]?.lower ?? '');
}
