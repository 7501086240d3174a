import type { Sentence } from '../../language/types.ts';
import { isSideNoun } from '../../lexicon/side-nouns.ts';
import { isInfinitive } from '../form.ts';
import { baseRelation, caseOf, dependent, dependents, subtree } from '../tree.ts';
import { ACT_ENDING, WORDS } from '../words.ts';
import { gerundSubject, infinitiveBehind } from './complements.ts';
import { contentsOf } from './nominal.ts';

/**
 * What stands behind a preposition of a word. Where the tree hangs it elsewhere, the phrase that follows the word or its
 * object at once decides: where prepositional phrases hang is what trees get wrong most.
 */
export function behindPreposition(sentence: Sentence, at: number, preposition: string): number[] {
  const fits = (each: number): boolean =>
    each > at &&
    caseOf(sentence, each)?.split(' ')[0] === preposition &&
    !WORDS.times.has(sentence.tokens[each]!.lemma) &&
    !(WORDS.manner.has(preposition) && WORDS.manners.has(sentence.tokens[each]!.lemma)) &&
    !(!WORDS.proposal.has(preposition) && isInfinitive(sentence, each));
  const filler = (each: number): number =>
    WORDS.proposal.has(preposition) ? actBehind(sentence, each) : gerundOf(sentence, each);
  const own = dependents(sentence, at, 'obl', 'nmod', 'advcl', 'acl', 'xcomp', 'ccomp').filter(fits);
  if (own.length > 0) return own.map(filler);
  if (WORDS.mutual.has(preposition)) return besideVerb(sentence, at).filter(fits);
  const object = dependent(sentence, at, 'obj');
  for (const end of [
    at,
    subtree(sentence, at).at(-1)!,
    ...(object === undefined ? [] : [object]),
    ...(object === undefined ? [] : [subtree(sentence, object).at(-1)!]),
  ]) {
    const behind = sentence.tokens[end + 1];
    const next = behind?.surface === ',' && WORDS.listing.has(preposition) ? sentence.tokens[end + 2] : behind;
    if (next?.lower === preposition && ['case', 'mark'].includes(next.relation) && fits(next.head))
      return [filler(gerundOf(sentence, next.head))];
  }
  const inner = [
    ...(object === undefined ? [] : contentsOf(sentence, object)),
    ...dependents(sentence, at, 'nmod', 'obl'),
  ];
  const found = inner.flatMap(each => dependents(sentence, each, 'nmod', 'acl')).filter(fits);
  if (found.length > 0) return found;
  // "banned imports of fruit *from Poland*"
  return inner
    .flatMap(each => dependents(sentence, each, 'nmod'))
    .flatMap(each => dependents(sentence, each, 'nmod'))
    .filter(fits);
}

/** "*Fighting* has flared in the east between them": nominals of the verb of which a noun is the subject or the object. */
function besideVerb(sentence: Sentence, noun: number): number[] {
  const { head, relation } = sentence.tokens[noun]!;
  if (!['nsubj', 'obj'].includes(baseRelation(relation))) return [];
  const beside = dependents(sentence, head, 'obl');
  return [...beside, ...beside.flatMap(at => dependents(sentence, at, 'nmod'))];
}

/** "calls for *governments* to act": a side is no act, however it ends. */
const isOfActs = (lemma: string): boolean =>
  (ACT_ENDING.test(lemma) && !isSideNoun(lemma)) || WORDS.infinitiveNouns.has(lemma);

/** "for Kyiv to cede territory": the act, where the tree hangs who acts and the act side by side. */
function actBehind(sentence: Sentence, nominal: number): number {
  const { upos, lemma } = sentence.tokens[nominal]!;
  if (upos === 'VERB' || (upos === 'NOUN' && isOfActs(lemma))) return nominal;
  return infinitiveBehind(sentence, nominal) ?? nominal;
}

/** "including *Kyiv* giving up", "contingent on *Paris* paying": the preposition hangs on the subject, the act is the gerund's. */
function gerundOf(sentence: Sentence, nominal: number): number {
  if (sentence.tokens[nominal]!.upos !== 'PROPN') return nominal;
  const behind = [1, 2, 3].map(step => nominal + step).filter(at => at < sentence.tokens.length);
  return behind.find(at => gerundSubject(sentence, at) === nominal) ?? nominal;
}
