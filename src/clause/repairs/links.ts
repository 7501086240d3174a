import type { Token } from '../../language/types.ts';

/** Hangs a word on another. */
export const hang = (tokens: readonly Token[], word: number, head: number, relation: string): void => {
  Object.assign(tokens[word]!, { head, relation });
};

/** Whether a word is another or depends on it, however far: what hangs on it cannot be what it hangs on. */
export function isBelow(tokens: readonly Token[], word: number, above: number): boolean {
  for (let at = word; at >= 0; at = tokens[at]!.head) if (at === above) return true;
  return false;
}

/** The words that hang on a word by a relation or a subtype of it. */
export const hanging = (tokens: readonly Token[], head: number, relation: string): number[] =>
  tokens.flatMap((token, at) => (token.head === head && token.relation.startsWith(relation) ? [at] : []));

const IN_NAMES = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** Whether a word may stand in a nominal before its head. */
export const isInNominal = (token: Token | undefined): boolean => IN_NAMES.has(token?.upos ?? '');

/** The nominal of whose name a word is the last. */
export function topOf(tokens: readonly Token[], at: number): number {
  const { head, relation } = tokens[at]!;
  return head >= 0 && head < at && ['flat', 'compound'].includes(relation) ? topOf(tokens, head) : at;
}

/** Whether a word is written with a capital. */
export const isCapital = ({ surface, lower }: Token): boolean => surface !== lower;
