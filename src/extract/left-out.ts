import { isAddition } from '../clause/modality/index.ts';
import { isContrast } from '../frames/words.ts';
import type { Sentence } from '../language/types.ts';
import type { Mention } from './types.ts';

/** Words that may stand between a word that leaves out and a name: "rather than *the* *Nigerian* president". */
const BEFORE_NAMES = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Whether a sentence names somebody only to say that it was not he: "*rather than* Niger", "*instead of* Norway", "Chad,
 * *not* Niger", "*neither* Egypt *nor* Sudan", "*unlike* France". Of "*not only* Kenya" it says that it was.
 */
export function isLeftOut(sentence: Sentence, mention: Mention): boolean {
  const { tokens } = sentence;
  let at = mention.first - 1;
  while (at >= 0 && BEFORE_NAMES.has(tokens[at]!.upos) && !isContrast(tokens[at]!.lower)) at--;
  if (leavesOut(sentence, at)) return true;
  // "rather than Niger *and Mali*"
  const { relation, head } = tokens[mention.headToken]!;
  if (relation !== 'conj' || head >= mention.first || tokens[at]?.upos !== 'CCONJ' || tokens[at]!.lower === 'but')
    return false;
  let first = head;
  while (first > 0 && BEFORE_NAMES.has(tokens[first - 1]!.upos) && !isContrast(tokens[first - 1]!.lower)) first--;
  return leavesOut(sentence, first - 1);
}

/** Whether a word, or two, says that what follows is left out. */
function leavesOut({ tokens }: Sentence, at: number): boolean {
  const word = tokens[at]?.lower;
  if (word === undefined) return false;
  if (isContrast(`${tokens[at - 1]?.lower} ${word}`)) return true;
  return isContrast(word) && !isAddition(tokens[at + 1]?.lower ?? '');
}
