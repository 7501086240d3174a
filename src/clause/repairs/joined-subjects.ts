import type { Token } from '../../language/types.ts';
import { WORDS } from './words.ts';

const BEFORE_NAMES = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** Puts right what trees make of two subjects that are joined by several words: two of one verb, where the second is joined. */
export function withJoinedSubjects(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ relation, head, upos }, at) => {
    if (!relation.startsWith('nsubj') || upos !== 'PROPN') return;
    const joint = tokens[at + 1]?.surface === ',' ? at + 2 : at + 1;
    const words = WORDS.joints.find(each => each.every((word, index) => tokens[joint + index]?.lower === word));
    if (words === undefined) return;
    const opening = joint + words.length;
    const second = tokens.findIndex(
      (token, index) => index >= opening && token.head === head && token.relation === relation,
    );
    if (second < 0 || tokens.slice(opening, second).some(token => !BEFORE_NAMES.has(token.upos))) return;
    repaired ??= tokens.map(token => ({ ...token }));
    Object.assign(repaired[second]!, { head: at, relation: 'conj' });
    Object.assign(repaired[joint]!, { head: second, relation: 'cc' });
    for (let word = joint + 1; word < opening; word++)
      Object.assign(repaired[word]!, { head: joint, relation: 'fixed' });
  });
  return repaired ?? tokens;
}
