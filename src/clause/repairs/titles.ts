import type { Token } from '../../language/types.ts';
import { isHonorific } from '../../lexicon/offices.ts';
import { hang, hanging, isCapital } from './links.ts';

/** Puts right what trees make of "*Mr* Trump": the title as head of the name. The name heads it, and has what hung on it. */
export function hangTitles(tokens: Token[]): void {
  tokens.forEach(({ head, relation, lower }, title) => {
    const name = title + 1;
    const isHead = tokens[name]?.head === title && tokens[name].relation === 'flat';
    if (!isHead || !isHonorific(lower)) return;
    for (const token of tokens) if (token.head === title) token.head = name;
    hang(tokens, name, head, relation);
    hang(tokens, title, name, 'compound');
  });
}

/** "Marin and *Acting* Prime Minister Rad": a participle in capitals before a title is a part of it, and no verb joined. */
export function joinTitles(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { xpos, relation, head } = token;
    if (xpos !== 'VBG' || relation !== 'conj' || !isCapital(token) || head > at) return;
    const [holder] = hanging(tokens, at, 'obj');
    if (holder === undefined || holder < at || !isCapital(tokens[holder]!) || tokens[head]!.upos !== 'PROPN') return;
    hang(tokens, holder, head, 'conj');
    for (const other of tokens) if (other.head === at) other.head = holder;
    Object.assign(token, { upos: 'ADJ', xpos: 'JJ', head: holder, relation: 'amod' });
  });
}
