import type { Sentence } from '../../language/types.ts';

/** The token of `[first, last)` that heads the others: the first whose head lies outside. */
export function headOf(sentence: Sentence, first: number, last: number): number {
  for (let at = last - 1; at >= first; at--) {
    const { head, upos } = sentence.tokens[at]!;
    if ((head < first || head >= last) && upos !== 'PUNCT') return at;
  }
  return last - 1;
}
