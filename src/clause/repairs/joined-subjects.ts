import type { Token } from '../../language/types.ts';
import { hang, hanging, isInNominal } from './links.ts';
import { WORDS } from './words.ts';

/** The words that join two subjects, longest first: "as well as". */
const JOINTS = [...WORDS.joints].map(joint => joint.split(' ')).sort((a, b) => b.length - a.length);

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
