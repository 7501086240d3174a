import type { Sentence, Token } from '../../language/types.ts';
import { WORDS } from './words.ts';

/** Relations in which a participle right behind a verb is none of a clause of its own. */
const BEHIND = new Set(['xcomp', 'ccomp', 'obj', 'dep', 'advcl']);

/**
 * Puts right what trees make of "met with *visiting* Chilean President Bachelet": she is the one who is met, and "visiting"
 * describes her, where they have a clause about somebody who visits her. Where an article stands between ("after visiting
 * the president") it is such a clause.
 */
export function withVisitingTitles(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ lower, head, relation }, at) => {
    if (!WORDS.visiting.has(lower) || head < 0 || !BEHIND.has(relation)) return;
    const object = tokens.findIndex(token => token.head === at && token.relation === 'obj');
    if (object <= at || !isTitled(tokens, at, object)) return;
    const marker = tokens.findIndex(token => token.head === at && token.relation === 'mark');
    if (
      marker >= 0
        ? marker !== at - 1 || !WORDS.beforeTitles.has(tokens[marker]!.lower)
        : tokens[at - 1]?.upos !== 'VERB'
    )
      return;
    repaired ??= tokens.map(token => ({ ...token }));
    for (const token of repaired) if (token.head === at) token.head = head;
    Object.assign(repaired[object]!, { head, relation: marker >= 0 ? 'obl' : 'obj' });
    Object.assign(repaired[at]!, { head: object, relation: 'amod', upos: 'ADJ' });
    if (marker >= 0) Object.assign(repaired[marker]!, { head: object, relation: 'case', upos: 'ADP' });
  });
  return repaired ?? tokens;
}

/** Nothing but a title stands before the name: no article, no mark. */
const isTitled = (tokens: readonly Sentence['tokens'][number][], at: number, object: number): boolean =>
  tokens[object]!.upos === 'PROPN' &&
  object > at + 1 &&
  tokens.slice(at + 1, object).every(({ upos }) => ['ADJ', 'NOUN', 'PROPN'].includes(upos));
