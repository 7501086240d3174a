import type { Actors } from '../actors.ts';
import { dependents, subtree } from '../tree.ts';
import type { ActorReference } from '../types.ts';
import type { Proposition } from './proposition.ts';
import type { Wanting } from './wanting.ts';
import { isDemandNoun } from './words.ts';

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

/** How many sentences back a noun of wanting looks, and how many a pronoun does. */
const REACH = { noun: 3, pronoun: 1 };

/**
 * The demands that a complement stands for: its own ("rejected Moscow's demand for …"), else what was told last before it
 * and is not the holder's own wish: "rejected *the demand*", "would not hear of *it*", "refused to *do so*".
 */
export function meantBy(entries: readonly Entry[], wanting: Wanting, actors: Actors): Entry[] {
  const { sentence, complement, trigger, rule } = wanting;
  const own = entries.filter(entry => entry.sentence === sentence.index && entry.trigger === complement);
  if (own.length > 0) return own;
  const { lemma, surface } = sentence.tokens[complement]!;
  if (rule === 'comment' && !isDemandNoun(lemma))
    return entries.filter(entry => entry.sentence === sentence.index && entry.proposition.last === complement - 1);
  if (isDemandNoun(lemma)) {
    if (complement === trigger || saysItself(wanting)) return [];
    return lastTold(entries, wanting, actors, REACH.noun, true);
  }
  const isBare = rule === 'answer' && complement === trigger;
  if (!isBare && !isProForm(wanting)) return [];
  return lastTold(entries, wanting, actors, REACH.pronoun, isBare || !SINGULAR.has(surface.toLowerCase()));
}

const SINGULAR = new Set(['it', 'this', 'that']);
const PRONOUNS = new Set([...SINGULAR, 'them', 'these', 'those', 'both', 'neither', 'either']);
/** What stands behind "to do" where that stands for an act told before. */
const SUCH = new Set(['so', 'that', 'this', 'it']);

/** Whether a complement has no words of its own: "it", "do so", "comply". */
function isProForm({ sentence, complement }: Wanting): boolean {
  const { surface, lemma, upos } = sentence.tokens[complement]!;
  const below = dependents(sentence, complement).filter(at => at > complement);
  if (!['NOUN', 'PROPN', 'VERB'].includes(upos) && PRONOUNS.has(surface.toLowerCase()))
    return !below.some(at => sentence.tokens[at]!.upos !== 'PUNCT');
  if (lemma === 'do')
    return [1, 2].some(step => SUCH.has(sentence.tokens[complement + step]?.surface.toLowerCase() ?? ''));
  return lemma === 'comply' && !below.some(at => ['obl', 'advcl'].includes(sentence.tokens[at]!.relation));
}

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
  const near = entries.filter(
    entry =>
      sentence.index - entry.sentence <= reach &&
      (entry.sentence < sentence.index || entry.proposition.head < complement),
  );
  const own = new Set(holders.flatMap(({ key }) => [key, ...actors.sidesOf(key)]));
  const isOwn = ({ key }: ActorReference): boolean => own.has(key) || actors.sidesOf(key).some(side => own.has(side));
  const others = near.filter(({ wanting }) => wanting.stance === 'demands' && !wanting.holders.some(isOwn));
  const last =
    (stance === 'demands' ? undefined : others.findLast(({ put }) => [...put].some(key => own.has(key)))) ??
    others.at(-1) ??
    near.at(-1);
  if (last === undefined) return [];
  if (!whole) return [last];
  return near.filter(entry => entry.sentence === last.sentence && entry.trigger === last.trigger);
}

/** "any move that may raise tension": what a noun of wanting is of stands beside it, and was told nowhere else. */
export function saysItself({ sentence, complement: noun, trigger, rule }: Wanting): boolean {
  if (rule === 'comment') return false;
  return (
    dependents(sentence, noun, 'det').some(at => ['any', 'no', 'a', 'an'].includes(sentence.tokens[at]!.surface)) &&
    dependents(sentence, noun, 'acl', 'nmod').some(at => at > noun && !subtree(sentence, at).includes(trigger))
  );
}
