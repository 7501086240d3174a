import type { Sentence } from '../../language/types.ts';
import { isSayingVerb } from '../../lexicon/saying.ts';
import { isSubject } from '../arguments/arcs.ts';
import { argumentsAt } from '../arguments/index.ts';
import { isPassive, isPredicate } from '../form.ts';
import { perWord } from '../remembered.ts';
import { caseOf, dependents } from '../tree.ts';
import { WORDS } from '../words.ts';

/**
 * The word that a clause is about in form, whatever its voice: its own subject or the one that it shares, is controlled by
 * or refers back to; of a participle the noun that it describes, or the subject of the clause beside it.
 */
export const surfaceSubject = perWord((sentence: Sentence, verb: number): number | undefined => {
  const subjects = argumentsAt(sentence, verb).filter(isSubject);
  const acting = subjects.filter(arc => !WORDS.times.has(sentence.tokens[arc.dependent]!.lemma));
  const own = acting.map(arc => arc.dependent);
  // Of two before the verb the nearer is its own: "that is why *their consent* is needed".
  const found = own.filter(at => at < verb).at(-1) ?? own[0];
  if (found !== undefined) return found;
  const { relation, head, xpos } = sentence.tokens[verb]!;
  // "…, urging both sides *and warning* them": what a participle or an infinitive has by its clause is shared too.
  if (
    relation === 'advcl' ||
    // "*Speaking* after talks, he said": trees take for what is said what is done beside it.
    (relation === 'ccomp' && xpos === 'VBG' && isSayingVerb(sentence.tokens[head]!.lemma)) ||
    (relation === 'xcomp' && subjects.length > 0) ||
    (relation === 'conj' && isPredicate(sentence, head))
  )
    return surfaceSubject(sentence, head);
  return relation === 'acl' ? head : undefined;
});

/** Who acts: the subject, or the agent of a passive. */
export function subjectOf(sentence: Sentence, at: number): number | undefined {
  const attributive = attributiveAgent(sentence, at);
  if (attributive !== undefined) return attributive;
  if (sentence.tokens[at]!.upos === 'ADJ' || !isPassive(sentence, at)) return surfaceSubject(sentence, at);
  return dependents(sentence, at, 'obl').find(each => WORDS.agent.has(caseOf(sentence, each) ?? ''));
}

/** Who does what a participle before a noun says: "a *Moscow*-backed group". */
export function attributiveAgent({ tokens }: Sentence, participle: number): number | undefined {
  const { xpos, relation } = tokens[participle]!;
  if (xpos !== 'VBN' || relation !== 'amod' || tokens[participle - 1]?.surface !== '-') return undefined;
  return tokens[participle - 2]?.head === participle ? participle - 2 : undefined;
}
