import type { Token } from '../../language/types.ts';
import { WORDS } from '../words.ts';

const LEADING_IN = new Set(['ADP', 'SCONJ', 'VERB', 'ADJ', 'DET', 'NUM']);
const DESCRIBING = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'AUX']);
const OBJECTS = new Set(['PROPN', 'PRON', 'DET']);
const BECOMES = new Map([
  ['nmod', 'acl'],
  ['obl', 'advcl'],
]);

/** Puts right nouns that are taken for verbs ("after *talks* here") and gerunds that are taken for nouns ("*meeting* Wang"). */
export function putKnownForms(tokens: Token[]): void {
  for (const [at, token] of tokens.entries()) {
    if (isNoun(tokens, at)) Object.assign(token, { upos: 'NOUN', xpos: 'NNS' });
    else if (isGerund(tokens, at)) Object.assign(token, asGerund(token));
  }
}

/** The verb has its subject in front of it, never a preposition, a verb or a word that describes a noun. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { upos, lower } = tokens[at]!;
  if (upos !== 'VERB' || !WORDS.misreadNouns.has(lower)) return false;
  const before = tokens[at - 1];
  return before === undefined || before.xpos === 'POS' || LEADING_IN.has(before.upos);
}

/** Nothing describes a gerund, and whom one meets, or where, follows at once. */
function isGerund(tokens: readonly Token[], at: number): boolean {
  const { upos, surface } = tokens[at]!;
  if (upos !== 'NOUN' || !WORDS.misreadGerunds.has(at === 0 ? surface.toLowerCase() : surface)) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const isDescribed = before && (DESCRIBING.has(before.upos) || ['POS', 'PRP$', 'HYPH'].includes(before.xpos));
  return !isDescribed && next !== undefined && (OBJECTS.has(next.upos) || WORDS.behindGerunds.has(next.lower));
}

const asGerund = ({ lower, relation }: Token): Partial<Token> => ({
  upos: 'VERB',
  xpos: 'VBG',
  lemma: lower.replace(/\p{L}{3}$/u, ''),
  relation: BECOMES.get(relation) ?? relation,
});
