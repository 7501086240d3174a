import type { Token } from '../../language/types.ts';
import { isHonorific } from '../../lexicon/offices.ts';
import { hang } from './links.ts';

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
