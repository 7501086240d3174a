import type { Token } from '../../language/types.ts';
import { isFiniteForm, isPastParticiple } from '../part-of-speech.ts';
import { WORDS } from '../words.ts';
import { hang, hanging } from './links.ts';

/**
 * "agreed to keep the peace, *send* aid and *open* the road": a bare form without a subject or an auxiliary cannot be joined
 * to a finite verb; it goes on the infinitive before it.
 */
export function joinInfinitives(tokens: Token[]): void {
  tokens.forEach(({ relation, head, xpos }, at) => {
    if (relation !== 'conj' || xpos !== 'VB' || !isFiniteForm(tokens[head]!)) return;
    const isOwn = ['nsubj', 'aux', 'mark'].some(each => hanging(tokens, at, each).length > 0);
    const infinitive = hanging(tokens, head, 'xcomp').findLast(each => each < at && tokens[each]!.xpos === 'VB');
    if (!isOwn && infinitive !== undefined) hang(tokens, at, infinitive, 'conj');
  });
}

/**
 * "Iran has *broken* relations", "Peru *imposed* duties": a participle between "have" and a bare object, or one that has a
 * subject, is the verb, though trees make it describe the object.
 */
export function restoreVerbs(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { head: object, relation, lemma, lower } = token;
    if (relation !== 'amod' || object < at || WORDS.describing.has(lower)) return;
    if (!isPastParticiple(token) && !(token.upos === 'VERB' || lemma !== lower)) return;
    let before = at - 1;
    while (tokens[before]?.upos === 'ADV') before--;
    const isPerfect = WORDS.perfect.has(tokens[before]?.lemma ?? '') && tokens[object]!.head === before;
    if (!isPerfect && hanging(tokens, at, 'nsubj').length === 0) return;
    const above = isPerfect ? before : object;
    const { head, relation: link } = tokens[above]!;
    if (isPerfect) for (const each of tokens) if (each.head === above) each.head = at;
    hang(tokens, at, head, link);
    hang(tokens, object, at, 'obj');
    if (isPerfect) hang(tokens, before, at, 'aux');
    Object.assign(token, { upos: 'VERB', xpos: isPerfect ? 'VBN' : 'VBD' });
  });
}

/** "The two *are to* meet": trees take it for a copula between a subject and a clause; it says that they will. */
export function subjectInfinitives(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { relation, head } = token;
    if (relation !== 'nsubj:outer' || head < at || tokens[head]!.upos !== 'VERB') return;
    const [copula] = hanging(tokens, head, 'cop');
    if (copula === undefined || tokens[copula + 1]?.xpos !== 'TO' || tokens[copula + 1]!.head !== head) return;
    token.relation = 'nsubj';
    Object.assign(tokens[copula]!, { relation: 'aux', upos: 'AUX' });
  });
}
