import type { Token } from '../../language/types.ts';
import { isSideNoun } from '../../lexicon/side-nouns.ts';
import { isBaseForm, isFiniteForm, isPastParticiple } from '../part-of-speech.ts';
import { WORDS } from '../words.ts';
import { hang, hanging, isInNominal } from './links.ts';

const JOINTS = new Set(['PUNCT', 'CCONJ']);

/**
 * Puts right what trees make of a list of acts: in "to form a cabinet, *hold elections* and disarm", a bare verb hangs on its
 * object as if it were an adjective, and that on the verb before.
 */
export function joinListedVerbs(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { head: object, relation } = token;
    if (relation !== 'amod' || !isBaseForm(token) || object < at || !JOINTS.has(tokens[at - 1]?.upos ?? '')) return;
    if (!tokens.slice(at + 1, object + 1).every(isInNominal)) return;
    let verb = tokens[object]!.head;
    while (verb >= 0 && tokens[verb]!.upos !== 'VERB') verb = tokens[verb]!.head;
    if (verb < 0 || verb > at || !isBaseForm(tokens[verb]!)) return;
    hang(tokens, at, verb, 'conj');
    hang(tokens, object, at, 'obj');
    for (let before = at + 1; before < object; before++) if (tokens[before]!.head === at) tokens[before]!.head = object;
  });
}

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
 * "Both sides *called* on Chile to wait.": in a sentence that ends with a stop, the main verb is no passive without an
 * auxiliary, as it may be in a headline.
 */
export function activateMainVerbs(tokens: Token[]): void {
  const root = tokens.findIndex(({ head }) => head < 0);
  if (tokens[root]?.xpos !== 'VBN' || tokens.at(-1)!.surface !== '.') return;
  if (['aux', 'cop'].some(each => hanging(tokens, root, each).length > 0)) return;
  for (const at of hanging(tokens, root, 'nsubj:pass')) {
    tokens[at]!.relation = 'nsubj';
    tokens[root]!.xpos = 'VBD';
  }
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

/** "reject *proposed* changes": a participle right behind a verb without an object describes what follows. */
export function describeObjects(tokens: Token[]): void {
  tokens.forEach((token, at) => {
    const { head, relation } = token;
    if (!isPastParticiple(token) || !['xcomp', 'ccomp'].includes(relation) || head !== at - 1) return;
    const [object] = hanging(tokens, at, 'obj');
    if (object === undefined || ['obj', 'aux'].some(each => hanging(tokens, head, each).length > 0)) return;
    hang(tokens, object, head, 'obj');
    hang(tokens, at, object, 'amod');
  });
}

/**
 * "helped Peru's leader *oust* General Diaz": between what one helps and a name stands the verb, and no part of a title,
 * though trees make one name of all.
 */
export function freeBareVerbs(tokens: Token[]): void {
  tokens.forEach(({ head: verb, relation, lower, surface, lemma }, at) => {
    if (relation !== 'obj' || surface !== lower || isSideNoun(lemma.toLowerCase())) return;
    if (!WORDS.assisting.has(tokens[verb]!.lemma) || verb > at) return;
    const helped = at - 1;
    let last = at;
    while (tokens[last + 1]?.upos === 'PROPN') last++;
    if (last === at || tokens[helped]!.upos !== 'NOUN' || tokens[helped]!.head !== at) return;
    for (const each of tokens.slice(verb + 1, helped)) if (each.head === at) each.head = helped;
    for (let name = at + 1; name < last; name++) hang(tokens, name, last, 'nmod:desc');
    hang(tokens, last, at, 'obj');
    hang(tokens, helped, verb, 'obj');
    hang(tokens, at, verb, 'xcomp');
    Object.assign(tokens[at]!, { upos: 'VERB', xpos: 'VB', lemma: lower });
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
