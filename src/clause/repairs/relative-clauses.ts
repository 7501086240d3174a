import type { Token } from '../../language/types.ts';

const RELATIVES = new Set(['WP', 'WP$', 'WDT']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP']);

/** A verb of a clause of its own; a past form with an object behind it is no participle. */
const isMain = (tokens: readonly Token[], at: number): boolean =>
  FINITE.has(tokens[at]!.xpos) ||
  (tokens[at]!.xpos === 'VBN' &&
    tokens.some(({ head, relation }) => head === at && relation === 'obj') &&
    !tokens.some(({ head, relation }) => head === at && relation.startsWith('aux')));
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
      ({ head, relation: hangs }, at) =>
        at > described &&
        head === described &&
        LOOSE.has(hangs) &&
        isMain(tokens, at) &&
        tokens[at - 1]!.surface === ',',
    );
    if (main < 0 || tokens.some(({ head, relation: hangs }) => head === main && hangs.startsWith('nsubj'))) return;
    repaired ??= tokens.map(token => ({ ...token }));
    const { head, relation: place } = tokens[described]!;
    const form = tokens[main]!.xpos === 'VBN' ? { xpos: 'VBD' } : {};
    Object.assign(repaired[main]!, { head, relation: place, ...form });
    Object.assign(repaired[described]!, { head: subject, relation: 'acl:relcl' });
    Object.assign(repaired[subject]!, { head: main });
    const end = tokens.length - 1;
    if (tokens[end]!.head === described && tokens[end]!.upos === 'PUNCT') repaired[end]!.head = main;
  });
  return repaired ?? tokens;
}
