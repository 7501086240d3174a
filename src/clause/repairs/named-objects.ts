import type { Token } from '../../language/types.ts';
import { hanging } from './links.ts';

/** "India supported *Nepal*": trees take a bare name behind a verb for what it becomes; it is its object. */
export function nameObjects(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { relation, upos, head } = token;
    if (relation !== 'xcomp' || upos !== 'PROPN' || head !== at - 1 || tokens[head]!.upos !== 'VERB') return;
    if (hanging(tokens, head, 'obj').length === 0) token.relation = 'obj';
  });
}
