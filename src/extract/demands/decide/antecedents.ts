import { extentOf } from '../../../clause/extent.ts';
import { determinersOf } from '../../../clause/phrase.ts';
import type { Actors } from '../../actors.ts';
import type { Proposition } from '../proposition/proposition.ts';
import type { Wanting } from '../types.ts';
import { forms, WORDS } from '../words.ts';

/** A demand that the text has told so far. */
export interface Entry {
  key: string;
  content: Set<string>;
  /** Keys of those who would have to act. */
  put: Set<string>;
  negated: boolean;
  wanting: Wanting;
  proposition: Proposition;
  /** Where it was told last. */
  sentence: number;
  trigger: number;
}

/** How many sentences back a noun of wanting looks, and a pronoun. */
const REACH = { noun: 3, pronoun: 1 };

/**
 * The demands that a complement stands for: its own ("rejected Moscow's demand for …"), else what was told last before it
 * and is not the holder's own wish: "rejected *the demand*", "would not hear of *it*", "refused to *do so*".
 */
export function meantBy(entries: readonly Entry[], wanting: Wanting, actors: Actors): Entry[] {
  const { sentence, complement, trigger } = wanting;
  const own = entries.filter(entry => entry.sentence === sentence.index && entry.trigger === complement);
  if (own.length > 0) return own;
  if (isDemandNoun(wanting))
    return complement === trigger || saysItself(wanting) ? [] : lastTold(entries, wanting, actors, REACH.noun, true);
  if (!wanting.isBare && !isProForm(wanting)) return [];
  const isWhole = !WORDS.singularPronouns.has(sentence.tokens[complement]!.lower);
  return lastTold(entries, wanting, actors, REACH.pronoun, isWhole);
}

/** Whether a complement is a noun that stands for a demand. */
export function isDemandNoun({ sentence, complement }: Wanting): boolean {
  const { upos, lemma } = sentence.tokens[complement]!;
  return upos !== 'VERB' && WORDS.demandNouns.has(lemma);
}

/** "any move that may raise tension": what a noun of wanting is of stands beside it, and was told nowhere else. */
export function saysItself({ sentence, complement: noun, trigger }: Wanting): boolean {
  const lowerOf = (at: number): string => sentence.tokens[at]!.lower;
  const determiners = determinersOf(sentence, noun);
  const [, last] = extentOf(sentence, noun);
  const isSaid = last > noun + 1 && !(trigger > noun && trigger < last);
  return isSaid && determiners.some(at => WORDS.indefinite.has(lowerOf(at)));
}

/** Whether a complement has no words of its own: "it", "do so", "comply", "such a step". */
function isProForm({ sentence, complement }: Wanting): boolean {
  const { lower, lemma, upos } = sentence.tokens[complement]!;
  const [first, last] = extentOf(sentence, complement);
  const isLast = last === complement + 1;
  const points = (at: number): boolean =>
    WORDS.pointing.has(sentence.tokens[at]!.lower) || WORDS.such.has(sentence.tokens[at]!.lower);
  if (upos === 'NOUN') return isLast && first < complement && points(first) && !WORDS.claims.has(lemma);
  if (lemma === forms.do) return WORDS.doneSo.has(sentence.tokens[last - 1]!.lower);
  if (upos === 'VERB') return isLast && WORDS.complying.has(lemma);
  return isLast && (WORDS.pronouns.has(lower) || WORDS.pointing.has(lower) || WORDS.counted.has(lower));
}

/**
 * What was told last before a complement, rather by somebody else than who answers it.
 *
 * @param isWhole Whether all that was asked for in one breath is meant, or the last of things listed side by side.
 */
function lastTold(
  entries: readonly Entry[],
  { sentence, complement, holders }: Wanting,
  actors: Actors,
  reach: number,
  isWhole: boolean,
): Entry[] {
  const own = new Set(holders.flatMap(({ key }) => [key, ...actors.sidesOf(key)]));
  const before = entries.filter(
    entry =>
      sentence.index - entry.sentence <= reach &&
      (entry.sentence < sentence.index || entry.proposition.core < complement),
  );
  const isOthers = ({ wanting }: Entry): boolean =>
    wanting.stance === 'demands' && !wanting.holders.some(({ key }) => own.has(key));
  const last = before.findLast(isOthers) ?? before.findLast(({ wanting }) => wanting.stance !== 'rejects');
  return before.filter(each => each === last || (isWhole && each.wanting === last?.wanting));
}
