import type { Token } from '../../language/types.ts';
import { hang, hanging } from './links.ts';
import { WORDS } from './words.ts';

const NAMING = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART']);

/**
 * Puts right what trees make of "*Oslo*, the minister said, must *pay*": who acts for the subject of "said", and who says so
 * for part of his name.
 */
export function setAsideAttributions(tokens: Token[]): void {
  tokens.forEach(({ lemma, upos, head, relation }, said) => {
    if (upos !== 'VERB' || !WORDS.saying.has(lemma)) return;
    const end = tokens.findIndex((token, at) => at > said && !NAMING.has(token.upos));
    if (tokens[end]?.surface !== ',') return;
    const comma = tokens.findLastIndex(({ surface }, at) => at < said && surface === ',');
    const aside = tokens.slice(comma + 1, said);
    if (comma < 1 || aside.length === 0 || !aside.every(token => NAMING.has(token.upos))) return;
    const [subject] = hanging(tokens, said, 'nsubj');
    const told = hanging(tokens, said, 'ccomp').find(at => at > end);
    if (subject === undefined || subject > comma || told === undefined || hanging(tokens, told, 'nsubj').length > 0)
      return;
    const outside = aside.flatMap((token, at) => (token.head <= comma || token.head >= said ? [comma + 1 + at] : []));
    const speaker = outside.at(-1)!;
    for (const at of outside) hang(tokens, at, speaker, 'compound');
    hang(tokens, told, head, relation);
    hang(tokens, said, told, 'parataxis');
    hang(tokens, speaker, said, 'nsubj');
    hang(tokens, subject, told, hanging(tokens, told, 'aux:pass').length > 0 ? 'nsubj:pass' : 'nsubj');
  });
}
