import type { Token } from '../../language/types.ts';

const RELATIVES = new Set(['WP', 'WP$', 'WDT']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const LOOSE = new Set(['advcl', 'conj', 'ccomp', 'parataxis', 'dep']);

/**
 * Puts right what trees make of "Colombia, *whose army denies it*, accused Venezuela": the clause that describes the subject
 * as the main one, and the main verb below it.
 */
export function withRelativeClauses(tokens: Token[]): Token[] {
  let repaired: Token[] | undefined;
  tokens.forEach(({ relation, head: described }, subject) => {
    if (relation !== 'nsubj' || described <= subject + 2) return;
    if (tokens[subject + 1]!.surface !== ',' || !RELATIVES.has(tokens[subject + 2]!.xpos)) return;
    const main = tokens.findIndex(
      ({ head, relation: hangs, xpos }, at) =>
        at > described && head === described && LOOSE.has(hangs) && FINITE.has(xpos) && tokens[at - 1]!.surface === ',',
    );
    if (main < 0 || tokens.some(({ head, relation: hangs }) => head === main && hangs.startsWith('nsubj'))) return;
    repaired ??= tokens.map(token => ({ ...token }));
    const { head, relation: place } = tokens[described]!;
    Object.assign(repaired[main]!, { head, relation: place });
    Object.assign(repaired[described]!, { head: subject, relation: 'acl:relcl' });
    Object.assign(repaired[subject]!, { head: main });
    const end = tokens.length - 1;
    if (tokens[end]!.head === described && tokens[end]!.upos === 'PUNCT') repaired[end]!.head = main;
  });
  return repaired ?? tokens;
}
