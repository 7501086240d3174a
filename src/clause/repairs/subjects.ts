import type { Token } from '../../language/types.ts';
import { WORDS } from '../words.ts';
import { hang, hanging, isInNominal } from './links.ts';

/** The words that join two subjects, longest first: "as well as". */
const JOINTS = [...WORDS.subjectJoints].map(joint => joint.split(' ')).sort((a, b) => b.length - a.length);

/** Puts right what trees make of two subjects that are joined by several words: two of one verb, where the second is joined. */
export function joinSubjects(tokens: Token[]): void {
  tokens.forEach(({ relation, head, upos }, at) => {
    if (!relation.startsWith('nsubj') || upos !== 'PROPN') return;
    const joint = tokens[at + 1]?.surface === ',' ? at + 2 : at + 1;
    const words = JOINTS.find(each => each.every((word, index) => tokens[joint + index]?.lower === word));
    if (words === undefined) return;
    const opening = joint + words.length;
    const second = hanging(tokens, head, relation).find(other => other >= opening);
    if (second === undefined || !tokens.slice(opening, second).every(isInNominal)) return;
    hang(tokens, second, at, 'conj');
    hang(tokens, joint, second, 'cc');
    for (let word = joint + 1; word < opening; word++) hang(tokens, word, joint, 'fixed');
  });
}

/**
 * Puts right what trees make of "said *any deployment* without a mandate would be unwise": the thing as object of the verb
 * of saying, and the nominal behind the preposition, the last before the verb, as subject. No subject stands behind one.
 */
export function restoreToldSubjects(tokens: Token[]): void {
  tokens.forEach(({ relation, head: told }, last) => {
    if (!relation.startsWith('nsubj') || told <= last || tokens[told]!.relation !== 'ccomp') return;
    const saying = tokens[told]!.head;
    const preposition = prepositionBefore(tokens, last);
    if (saying < 0 || saying > last || preposition === undefined) return;
    if (tokens[preposition]!.head !== last && tokens[preposition]!.head !== told) return;
    const thing = hanging(tokens, saying, 'obj').find(at => at > saying && at < preposition);
    if (thing === undefined || tokens.slice(thing, last).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB'))
      return;
    hang(tokens, thing, told, relation);
    hang(tokens, last, thing, 'nmod');
    hang(tokens, preposition, last, 'case');
  });
}

/** The preposition before a nominal, with nothing but the nominal's own words between. */
function prepositionBefore(tokens: readonly Token[], nominal: number): number | undefined {
  let at = nominal - 1;
  while (isInNominal(tokens[at])) at--;
  return tokens[at]?.upos === 'ADP' ? at : undefined;
}
