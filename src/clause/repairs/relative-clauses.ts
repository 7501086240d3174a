import type { Token } from '../../language/types.ts';
import { isFiniteForm, isNominal } from '../part-of-speech.ts';
import { WORDS as CLAUSE } from '../words.ts';
import { hang, hanging } from './links.ts';

const RELATIVES = new Set(['WP', 'WP$', 'WDT']);
const LOOSE = new Set(['advcl', 'conj', 'ccomp', 'parataxis', 'dep']);

/**
 * Puts right what trees make of "Colombia, *whose army denies it*, accused Venezuela": the clause that describes the subject
 * as the main one, and the main verb below it.
 */
export function hangRelativeClauses(tokens: Token[]): void {
  tokens.forEach(({ relation, head: described }, subject) => {
    if (relation !== 'nsubj' || described <= subject + 2) return;
    if (tokens[subject + 1]!.surface !== ',' || !RELATIVES.has(tokens[subject + 2]!.xpos)) return;
    const main = tokens.findIndex(
      (token, at) =>
        token.head === described &&
        LOOSE.has(token.relation) &&
        (isFiniteForm(token) || token.xpos === 'VBN') &&
        tokens[at - 1]!.surface === ',',
    );
    if (main < 0 || hanging(tokens, main, 'nsubj').length > 0) return;
    const { head, relation: place } = tokens[described]!;
    hang(tokens, main, head, place);
    if (tokens[main]!.xpos === 'VBN') tokens[main]!.xpos = 'VBD';
    hang(tokens, described, subject, 'acl:relcl');
    tokens[subject]!.head = main;
    if (tokens.at(-1)!.upos === 'PUNCT') tokens.at(-1)!.head = main;
  });
}

/** A relative clause describes what stands before it: "Finland, *which holds the chair*, has been working on a plan". */
export function turnRelativeClauses(tokens: Token[]): void {
  tokens.forEach(({ relation, head }, clause) => {
    if (relation !== 'acl:relcl' || head < clause) return;
    const opening = tokens.findLastIndex(({ xpos }, at) => at < clause && RELATIVES.has(xpos));
    const described = opening - (tokens[opening - 1]?.surface === ',' ? 2 : 1);
    if (described >= 0 && isNominal(tokens[described]!)) tokens[clause]!.head = described;
  });
}

/** "demands *that Kyiv has rejected*": a clause whose object is "that" describes the noun before, and is nothing that it says. */
export function markObjectRelatives(tokens: Token[]): void {
  tokens.forEach(({ relation, head, lower }, that) => {
    if (relation !== 'obj' || head < that || !CLAUSE.relativePronouns.has(lower)) return;
    const clause = tokens[head]!;
    if (clause.relation !== 'ccomp' || clause.head !== that - 1 || tokens[that - 1]!.upos !== 'NOUN') return;
    clause.relation = 'acl:relcl';
    Object.assign(tokens[that]!, { upos: 'PRON', xpos: 'WDT' });
  });
}
