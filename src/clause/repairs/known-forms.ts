import type { Token } from '../../language/types.ts';
import { WORDS } from '../words.ts';

const LEADING_IN = new Set(['ADP', 'SCONJ', 'VERB', 'ADJ', 'DET', 'NUM']);

/** Puts right nouns that are taken for verbs: "after *talks* here". */
export function putKnownForms(tokens: Token[]): void {
  for (const [at, token] of tokens.entries())
    if (isNoun(tokens, at)) Object.assign(token, { upos: 'NOUN', xpos: 'NNS' });
}

/** The verb has its subject in front of it, never a preposition, a verb or a word that describes a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { upos, lower } = tokens[at]!;
  if (upos !== 'VERB' || !WORDS.misreadNouns.has(lower)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.xpos === 'POS' || LEADING_IN.has(before.upos);
}
