import { baseRelation, dependents, subtree } from '../../clause/tree.ts';
import type { Actors } from '../actors.ts';
import type { ActorReference } from '../types.ts';
import type { Proposition } from './proposition.ts';
import { stemOf } from './unify.ts';
import type { Wanting } from './wanting.ts';
import { isAct, isClaim, isDemandNoun } from './words.ts';

/** A demand that the text has told so far. */
export interface Entry {
  key: string;
  content: Set<string>;
  /** Keys of those who would have to act. */
  put: Set<string>;
  negated: boolean;
  wanting: Wanting;
  proposition: Proposition;
  sentence: number;
  trigger: number;
}

/** How many sentences back a noun of wanting looks, a pronoun, an answer of whom it was put to, and the name of an act. */
const REACH = { noun: 3, pronoun: 1, own: 4, act: 8 };

/**
 * The demands that a complement stands for: its own ("rejected Moscow's demand for …"), else what was told last before it
 * and is not the holder's own wish: "rejected *the demand*", "would not hear of *it*", "refused to *do so*".
 */
export function meantBy(entries: readonly Entry[], wanting: Wanting, actors: Actors): Entry[] {
  const { sentence, complement, trigger, rule } = wanting;
  const own = entries.filter(entry => entry.sentence === sentence.index && entry.trigger === complement);
  if (own.length > 0) return own;
  const { upos, lemma, surface } = sentence.tokens[complement]!;
  if (rule === 'comment' && !isDemandNoun(lemma))
    return entries.filter(entry => entry.sentence === sentence.index && entry.proposition.last === complement - 1);
  // "urged Oslo to *call* back its ships": only a noun stands for a demand.
  if (upos !== 'VERB' && isDemandNoun(lemma)) {
    if (complement === trigger || saysItself(wanting)) return [];
    return lastTold(entries, wanting, actors, REACH.noun, true);
  }
  const named = actTold(entries, wanting);
  if (named !== undefined) return [named];
  const isBare = rule === 'answer' && complement === trigger;
  if (!isBare && !isProForm(wanting)) return [];
  return lastTold(entries, wanting, actors, REACH.pronoun, isBare || !SINGULAR.has(surface.toLowerCase()));
}

const SINGULAR = new Set(['it', 'this', 'that']);
const PRONOUNS = new Set([...SINGULAR, 'them', 'these', 'those', 'both', 'neither', 'either']);
/** What stands behind "to do" where that stands for an act told before. */
const SUCH = new Set(['so', 'that', 'this', 'it']);

/** "urged Oslo to halt the work … ruled out *a halt*": an act that the text has told, named again without a word of it. */
function actTold(entries: readonly Entry[], { sentence, complement, propositions }: Wanting): Entry | undefined {
  const { upos, lemma } = sentence.tokens[complement]!;
  if (upos !== 'NOUN' || propositions[0]?.kind !== 'nominal' || propositions.length > 1 || !isAct(lemma))
    return undefined;
  const bare = dependents(sentence, complement).every(at =>
    at < complement ? sentence.tokens[at]!.upos === 'DET' : !PARTS.has(baseRelation(sentence.tokens[at]!.relation)),
  );
  if (!bare) return undefined;
  return entries.findLast(
    entry => sentence.index - entry.sentence <= REACH.act && entry.content.size > 1 && entry.content.has(stemOf(lemma)),
  );
}

const PARTS = new Set(['nmod', 'acl', 'appos', 'conj', 'amod', 'compound']);

/** Whether a complement has no words of its own: "it", "do so", "comply", "such a step". */
function isProForm({ sentence, complement }: Wanting): boolean {
  const { surface, lemma, upos } = sentence.tokens[complement]!;
  const below = dependents(sentence, complement).filter(at => at > complement);
  if (upos === 'NOUN')
    return (
      !isClaim(lemma) &&
      dependents(sentence, complement, 'det', 'amod').some(at => isPointing(sentence.tokens[at]!.surface)) &&
      !below.some(at => PARTS.has(baseRelation(sentence.tokens[at]!.relation)))
    );
  if (!['NOUN', 'PROPN', 'VERB'].includes(upos) && PRONOUNS.has(surface.toLowerCase()))
    return !below.some(at => sentence.tokens[at]!.upos !== 'PUNCT');
  if (lemma === 'do') return [1, 2].some(step => SUCH.has(sentence.tokens[complement + step]?.lower ?? ''));
  return lemma === 'comply' && !below.some(at => ['obl', 'advcl'].includes(sentence.tokens[at]!.relation));
}

const isPointing = (word: string): boolean => /^(this|that|these|those|such)$/i.test(word);

/**
 * What was told last by somebody else, rather what is put to the holder: all that was asked for in one breath.
 *
 * @param whole Whether all of it is meant, or the last of things listed side by side.
 */
function lastTold(
  entries: readonly Entry[],
  { sentence, complement, holders, stance }: Wanting,
  actors: Actors,
  reach: number,
  whole: boolean,
): Entry[] {
  const before = entries.filter(
    entry =>
      entry.sentence < sentence.index || (entry.sentence === sentence.index && entry.proposition.head < complement),
  );
  const isNear = (entry: Entry): boolean => sentence.index - entry.sentence <= reach;
  const own = new Set(holders.flatMap(({ key }) => [key, ...actors.sidesOf(key)]));
  const isOwn = ({ key }: ActorReference): boolean => own.has(key) || actors.sidesOf(key).some(side => own.has(side));
  const others = before.filter(({ wanting }) => wanting.stance === 'demands' && !wanting.holders.some(isOwn));
  const isPutToHim = ({ put }: Entry): boolean => stance !== 'demands' && [...put].some(key => own.has(key));
  const at = (distance: number): Entry[] => others.filter(entry => sentence.index - entry.sentence === distance);
  const last =
    [at(0), at(1)].map(told => told.findLast(isPutToHim) ?? told.at(-1)).find(entry => entry !== undefined) ??
    others.findLast(entry => sentence.index - entry.sentence <= REACH.own && isPutToHim(entry)) ??
    others.findLast(isNear) ??
    before.findLast(isNear);
  if (last === undefined) return [];
  if (!whole) return [last];
  return before.filter(entry => entry.sentence === last.sentence && entry.trigger === last.trigger);
}

/** "any move that may raise tension": what a noun of wanting is of stands beside it, and was told nowhere else. */
export function saysItself({ sentence, complement: noun, trigger, rule }: Wanting): boolean {
  if (rule === 'comment') return false;
  const below = dependents(sentence, noun);
  // "threw out two earlier drafts": which, nobody told.
  const isCounted = below.some(at => sentence.tokens[at]!.relation === 'nummod');
  if (isCounted && !below.some(at => ['DET', 'PRON'].includes(sentence.tokens[at]!.upos))) return true;
  return (
    dependents(sentence, noun, 'det').some(at => ['any', 'no', 'a', 'an'].includes(sentence.tokens[at]!.surface)) &&
    dependents(sentence, noun, 'acl', 'nmod').some(at => at > noun && !subtree(sentence, at).includes(trigger))
  );
}
