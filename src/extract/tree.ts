import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../model/evidence.ts';

/** Relation without its subtype: `nsubj:pass` → `nsubj`. */
export const baseRelation = (relation: string): string => relation.split(':', 1)[0]!;

/** Dependents by head, made once for a sentence: every rule asks for them, again and again. */
const children = new WeakMap<Sentence, number[][]>();

function childrenOf(sentence: Sentence): number[][] {
  const known = children.get(sentence);
  if (known) return known;
  const made: number[][] = sentence.tokens.map(() => []);
  sentence.tokens.forEach(({ head }, index) => {
    made[head]?.push(index);
  });
  children.set(sentence, made);
  return made;
}

/** Indices of the dependents of a token, in order; with `relations`, only those (a base relation matches its subtypes). */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): number[] {
  const all = childrenOf(sentence)[head] ?? [];
  if (relations.length === 0) return [...all];
  return all.filter(index => {
    const { relation } = sentence.tokens[index]!;
    return relations.includes(relation) || (relation.includes(':') && relations.includes(baseRelation(relation)));
  });
}

/** First dependent with one of the relations. */
export const dependent = (sentence: Sentence, head: number, ...relations: string[]): number | undefined =>
  dependents(sentence, head, ...relations)[0];

/** Indices of the token and all below it, in order; branches for which `leaveOut` holds are left out. */
export function subtree(
  sentence: Sentence,
  head: number,
  leaveOut: (token: Token, index: number) => boolean = () => false,
): number[] {
  const found = [head];
  const pending = [head];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const child of dependents(sentence, at)) {
      if (leaveOut(sentence.tokens[child]!, child)) continue;
      found.push(child);
      pending.push(child);
    }
  }
  return found.sort((a, b) => a - b);
}

/** A token with its conjuncts: "France and Poland" → both. */
export function conjuncts(sentence: Sentence, head: number): number[] {
  const found = [head];
  for (let at = 0; at < found.length; at++) found.push(...dependents(sentence, found[at]!, 'conj'));
  return found.sort((a, b) => a - b);
}

/** Tokens from a token up to the root, the token itself excluded. */
export function ancestors(sentence: Sentence, index: number): number[] {
  const found: number[] = [];
  for (let at = sentence.tokens[index]!.head; at >= 0; at = sentence.tokens[at]!.head) found.push(at);
  return found;
}

/** The preposition of a nominal ("with Russia" → `with`; "on behalf of" → `on behalf of`), lower case. */
export function caseOf(sentence: Sentence, index: number): string | undefined {
  const marker = dependent(sentence, index, 'case', 'mark');
  if (marker === undefined) return undefined;
  return [marker, ...dependents(sentence, marker, 'fixed')]
    .map(at => sentence.tokens[at]!.surface.toLowerCase())
    .join(' ');
}

/** The characters from the first to the last of some tokens, final punctuation left out. */
export function spanOf(sentence: Sentence, indices: readonly number[]): Span {
  const ordered = [...indices].sort((a, b) => a - b);
  while (ordered.length > 1 && sentence.tokens[ordered.at(-1)!]!.upos === 'PUNCT') ordered.pop();
  while (ordered.length > 1 && sentence.tokens[ordered[0]!]!.upos === 'PUNCT') ordered.shift();
  return { start: sentence.tokens[ordered[0]!]!.start, end: sentence.tokens[ordered.at(-1)!]!.end };
}
