import type { Token } from '../../language/types.ts';

/**
 * Puts right what trees make of the lists of headlines, "*Egypt, Jordan* urge Israel": two subjects of one verb, where the
 * second name is joined to the first. Behind a second comma it would be an apposition.
 */
export function withListedSubjects(tokens: Token[]): Token[] {
  const repaired = new Map<number, number>();
  tokens.forEach(({ relation, head, upos }, at) => {
    const comma = tokens[at + 1];
    if (relation !== 'nsubj' || upos !== 'PROPN' || comma?.surface !== ',') return;
    const second = tokens.findIndex(
      (token, index) => index > at + 1 && token.head === head && token.relation === 'nsubj',
    );
    if (second < 0 || tokens[second]!.upos !== 'PROPN' || tokens[second + 1]?.surface === ',') return;
    if (tokens.slice(at + 2, second).every(token => ['PROPN', 'ADJ', 'NOUN'].includes(token.upos)))
      repaired.set(second, at);
  });
  if (repaired.size === 0) return tokens;
  return tokens.map((token, index) => {
    const head = repaired.get(index);
    return head === undefined ? token : { ...token, head, relation: 'conj' };
  });
}
