import type { Token } from '../../language/types.ts';
import { hang, hanging, isBelow } from './links.ts';

/**
 * Puts right what trees make of an object behind the person told: in "stressed to Levy *the need* to wait", it seems to explain
 * the name. What explains a name stands behind a comma.
 */
export function freeObjects(tokens: Token[]): void {
  tokens.forEach(({ relation, head: name, upos }, at) => {
    if (relation !== 'appos' || upos !== 'NOUN') return;
    const [article] = hanging(tokens, at, 'det');
    if (article === undefined || article <= name) return;
    const verb = tokens[name]!.head;
    if (tokens[name]!.relation !== 'obl') return;
    const isMarked = tokens[article - 1]!.upos === 'PUNCT' || !isBelow(tokens, article - 1, name);
    if (!isMarked && hanging(tokens, verb, 'obj').length === 0) hang(tokens, at, verb, 'obj');
  });
}

/** "India supported *Nepal*": trees take a bare name behind a verb for what it becomes; it is its object. */
export function nameObjects(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { relation, upos, head } = token;
    if (relation !== 'xcomp' || upos !== 'PROPN' || head !== at - 1 || tokens[head]!.upos !== 'VERB') return;
    if (hanging(tokens, head, 'obj').length === 0) token.relation = 'obj';
  });
}
