import type { Token } from '../../language/types.ts';
import { hang, hanging } from './links.ts';

/**
 * Puts right what trees make of the lists of headlines, "*Egypt, Jordan* urge Israel": two subjects of one verb, where the
 * second name is joined to the first. Behind a second comma it would be an apposition.
 */
export function joinListedSubjects(tokens: Token[]): void {
  tokens.forEach(({ relation, head, upos }, at) => {
    if (relation !== 'nsubj' || upos !== 'PROPN' || tokens[at + 1]?.surface !== ',') return;
    const second = hanging(tokens, head, 'nsubj').find(other => other > at + 1);
    if (second === undefined || tokens[second]!.upos !== 'PROPN' || tokens[second + 1]?.surface === ',') return;
    const between = tokens.slice(at + 2, second);
    if (between.every(token => ['PROPN', 'ADJ', 'NOUN'].includes(token.upos))) hang(tokens, second, at, 'conj');
  });
}
