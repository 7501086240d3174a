import type { Sentence, Token } from '../language/types.ts';
import type { Span } from '../model/evidence.ts';
import { perSentence } from './remembered.ts';

const bases = new Map<string, string>();

/** Relation without its subtype: `nsubj:pass` → `nsubj`. */
export function baseRelation(relation: string): string {
  const known = bases.get(relation);
  if (known !== undefined) return known;
  const base = relation.split(':', 1)[0]!;
  bases.set(relation, base);
  return base;
}

/** Most words have no dependents; these share one list. */
const NONE: readonly number[] = [];

/** Dependents by head. */
const childrenOf = perSentence(({ tokens }): readonly (readonly number[])[] => {
  const made: (readonly number[])[] = new Array(tokens.length).fill(NONE);
  for (let index = 0; index < tokens.length; index++) {
    const { head } = tokens[index]!;
    if (head < 0) continue;
    if (made[head] === NONE) made[head] = [index];
    else (made[head] as number[]).push(index);
  }
  return made;
});

const isOneOf = (relation: string, relations: readonly string[]): boolean =>
  relations.includes(relation) || relations.includes(baseRelation(relation));

/** Indices of the dependents of a token, in order; with `relations`, only those (a base relation matches its subtypes). */
export function dependents(sentence: Sentence, head: number, ...relations: string[]): number[] {
  const all = childrenOf(sentence)[head] ?? NONE;
  const found: number[] = [];
  for (const index of all)
    if (relations.length === 0 || isOneOf(sentence.tokens[index]!.relation, relations)) found.push(index);
  return found;
}

/** First dependent with one of the relations. */
export function dependent(sentence: Sentence, head: number, ...relations: string[]): number | undefined {
  for (const index of childrenOf(sentence)[head] ?? NONE)
    if (isOneOf(sentence.tokens[index]!.relation, relations)) return index;
  return undefined;
}

/** Indices of the token and all below it, in order; branches for which `leaveOut` holds are left out. */
export function subtree(
  sentence: Sentence,
  head: number,
  leaveOut?: (token: Token, index: number) => boolean,
): number[] {
  const below = childrenOf(sentence);
  const found = [head];
  for (let at = 0; at < found.length; at++)
    for (const child of below[found[at]!] ?? NONE) if (!leaveOut?.(sentence.tokens[child]!, child)) found.push(child);
  return found.length > 1 ? found.sort((a, b) => a - b) : found;
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
  // "with *Prime Minister* Modi": trees hang the preposition on the title.
  const title = dependent(sentence, index, 'nmod:desc');
  const marker =
    dependent(sentence, index, 'case', 'mark') ?? (title === undefined ? title : dependent(sentence, title, 'case'));
  if (marker === undefined) return undefined;
  return [marker, ...dependents(sentence, marker, 'fixed')].map(at => sentence.tokens[at]!.lower).join(' ');
}

/** The characters from the first to the last of some tokens, final punctuation left out. */
export function spanOf(sentence: Sentence, indices: readonly number[]): Span {
  const ordered = [...indices].sort((a, b) => a - b);
  while (ordered.length > 1 && sentence.tokens[ordered.at(-1)!]!.upos === 'PUNCT') ordered.pop();
  while (ordered.length > 1 && sentence.tokens[ordered[0]!]!.upos === 'PUNCT') ordered.shift();
  return { start: sentence.tokens[ordered[0]!]!.start, end: sentence.tokens[ordered.at(-1)!]!.end };
}
