import type { Token } from '../../language/types.ts';

/**
 * Puts right what trees make of "said *any deployment* without a mandate would be unwise": the thing as object of the verb
 * of saying, and the nominal behind the preposition, the last before the verb, as subject. No subject stands behind one.
 */
export function withToldSubjects(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ relation, head: told }, last) => {
    if (!relation.startsWith('nsubj') || told <= last || tokens[told]!.relation !== 'ccomp') return;
    const saying = tokens[told]!.head;
    const preposition = prepositionBefore(tokens, last);
    if (saying < 0 || saying > last || preposition === undefined) return;
    if (tokens[preposition]!.head !== last && tokens[preposition]!.head !== told) return;
    const thing = tokens.findIndex(
      (token, at) => at > saying && at < preposition && token.head === saying && token.relation === 'obj',
    );
    if (thing < 0 || tokens.slice(thing, last).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB')) return;
    repaired ??= tokens.map(token => ({ ...token }));
    Object.assign(repaired[thing]!, { head: told, relation });
    Object.assign(repaired[last]!, { head: thing, relation: 'nmod' });
    Object.assign(repaired[preposition]!, { head: last, relation: 'case' });
  });
  return repaired ?? tokens;
}

const IN_NAMES = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** The preposition before a nominal, with nothing but the nominal's own words between. */
function prepositionBefore(tokens: readonly Token[], nominal: number): number | undefined {
  let at = nominal - 1;
  while (IN_NAMES.has(tokens[at]?.upos ?? '')) at--;
  return tokens[at]?.upos === 'ADP' ? at : undefined;
}
