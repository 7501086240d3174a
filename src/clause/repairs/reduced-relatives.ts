import type { Token } from '../../language/types.ts';
import { isBelow } from './below.ts';

/**
 * Puts right what trees make of a participle behind a subject and a phrase behind it: "sanctions *imposed after its test*
 * must be lifted", with the sanctions as subject of "imposed" and the test as that of "lifted". A participle without an
 * auxiliary is no predicate where a finite verb follows: it describes the subject.
 */
export function withReducedRelatives(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ xpos, relation }, verb) => {
    if (relation !== 'advcl' || (xpos !== 'VBN' && xpos !== 'VB')) return;
    const mark = childOf(tokens, verb, 'mark');
    const nominal = childOf(tokens, verb, 'nsubj');
    if (mark === undefined || nominal === undefined || nominal < mark || tokens[mark]!.xpos !== 'IN') return;
    const head = mark - 1;
    if (head < 1 || !isBareParticiple(tokens, head) || childOf(tokens, head, 'nsubj') !== head - 1) return;
    if (!tokens.some(token => token.head === verb && token.relation.startsWith('aux'))) return;
    // What hangs on the verb cannot be what the verb hangs on.
    if (isBelow(tokens, head, verb)) return;
    const subject = head - 1;
    repaired ??= tokens.map(token => ({ ...token }));
    const participle = repaired[head]!;
    Object.assign(repaired[verb]!, { head: participle.head, relation: participle.relation });
    for (const [at, token] of repaired.entries())
      if (token.head === head && at !== verb && at < subject) token.head = verb;
    Object.assign(repaired[subject]!, { head: verb, relation: tokens[nominal]!.relation });
    Object.assign(participle, { head: subject, relation: 'acl' });
    Object.assign(repaired[mark]!, { head: nominal, relation: 'case', upos: 'ADP' });
    Object.assign(repaired[nominal]!, { head, relation: 'obl' });
    for (const token of repaired) if (token.upos === 'PUNCT' && token.head === head) token.head = verb;
  });
  return repaired ?? tokens;
}

const childOf = (tokens: readonly Token[], head: number, relation: string): number | undefined => {
  const found = tokens.findIndex(token => token.head === head && token.relation.split(':')[0] === relation);
  return found < 0 ? undefined : found;
};

const isBareParticiple = (tokens: readonly Token[], verb: number): boolean =>
  tokens[verb]!.xpos === 'VBN' && !tokens.some(({ head, relation }) => head === verb && relation.startsWith('aux'));
