import type { Token } from '../../language/types.ts';
import { hanging } from './links.ts';
import { WORDS } from './words.ts';

/** "India supported *Nepal*": a bare name behind a verb that links it to no subject is its object. */
export function nameObjects(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { relation, upos, head } = token;
    if (relation !== 'xcomp' || upos !== 'PROPN' || head !== at - 1 || tokens[head]!.upos !== 'VERB') return;
    if (WORDS.linking.has(tokens[head]!.lemma) || hanging(tokens, head, 'obj').length > 0) return;
    token.relation = 'obj';
  });
}
