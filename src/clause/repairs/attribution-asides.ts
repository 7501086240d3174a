import type { Token } from '../../language/types.ts';
import { WORDS } from './words.ts';

const NAMING = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART']);

/**
 * Puts right what trees make of "*Oslo*, the minister said, must *pay*": who acts for the subject of "said", and who says so
 * for part of his name.
 */
export function withAttributionAsides(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ lemma, upos }, said) => {
    if (upos !== 'VERB' || !WORDS.saying.has(lemma)) return;
    const end = tokens.findIndex((token, at) => at > said && !NAMING.has(token.upos));
    if (tokens[end]?.surface !== ',') return;
    const comma = tokens.findLastIndex(({ surface }, at) => at < said && surface === ',');
    const aside = tokens.slice(comma + 1, said);
    if (comma < 1 || aside.length === 0 || !aside.every(token => NAMING.has(token.upos))) return;
    const subject = tokens.findIndex(token => token.head === said && token.relation.startsWith('nsubj'));
    const told = tokens.findIndex((token, at) => at > end && token.head === said && token.relation === 'ccomp');
    const has = (relation: string): boolean =>
      tokens.some(token => token.head === told && token.relation.startsWith(relation));
    if (subject < 0 || subject > comma || told < 0 || has('nsubj')) return;
    const isOutside = ({ head }: Token): boolean => head <= comma || head >= said;
    const speaker = comma + 1 + aside.findLastIndex(isOutside);
    repaired ??= tokens.map(token => ({ ...token }));
    for (let at = comma + 1; at < said; at++)
      if (isOutside(tokens[at]!)) Object.assign(repaired[at]!, { head: speaker, relation: 'compound' });
    Object.assign(repaired[told]!, { head: tokens[said]!.head, relation: tokens[said]!.relation });
    Object.assign(repaired[said]!, { head: told, relation: 'parataxis' });
    Object.assign(repaired[speaker]!, { head: said, relation: 'nsubj' });
    Object.assign(repaired[subject]!, { head: told, relation: has('aux:pass') ? 'nsubj:pass' : 'nsubj' });
  });
  return repaired ?? tokens;
}
