import type { Token } from '../../language/types.ts';
import { hang, hanging } from './links.ts';

/** "*Reports* that Chile left are *false*": trees hang what is said of a subject on it, as if it were the main word. */
export function raiseMainClauses(tokens: Token[]): void {
  tokens.forEach(({ relation, upos, head }, noun) => {
    if (relation !== 'root' || upos !== 'NOUN') return;
    const main = hanging(tokens, noun, 'ccomp').find(at => at > noun && hanging(tokens, at, 'cop').length > 0);
    if (main === undefined) return;
    hang(tokens, main, head, 'root');
    hang(tokens, noun, main, 'nsubj');
  });
}
