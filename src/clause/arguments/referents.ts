import type { Sentence, Token } from '../../language/types.ts';
import { dependents } from '../tree.ts';
import { WORDS } from '../words.ts';
import type { Arc } from './arcs.ts';
import { isObject, isSubject, subjectRelation } from './arcs.ts';

/**
 * Adds to the predicate of a relative clause the noun that the clause describes, in the place of its relative pronoun:
 * "the plan *that* Oslo backed" → Oslo backed the plan. Without a pronoun it stands where the clause has a gap.
 */
export function addReferent(sentence: Sentence, graph: readonly Arc[][], at: number): void {
  const { relation, head } = sentence.tokens[at]!;
  if (relation !== 'acl:relcl') return;
  const place = placeOf(sentence, graph, at);
  graph[place.at]!.push({ dependent: head, relation: place.relation, added: 'relative' });
}

interface Gap {
  /** The predicate of which the noun is an argument. */
  at: number;
  relation: string;
}

/** The place of a relative clause in which the noun stands that it describes. */
function placeOf(sentence: Sentence, graph: readonly Arc[][], at: number): Gap {
  for (const clause of infinitivesBelow(sentence, at)) {
    const pronoun = graph[clause]!.find(arc => isRelativePronoun(sentence, arc.dependent));
    if (pronoun) return { at: clause, relation: pronoun.relation };
  }
  const adverbs = dependents(sentence, at, 'advmod', 'mark');
  if (adverbs.some(each => WORDS.relativeAdverbs.has(sentence.tokens[each]!.lower))) return { at, relation: 'obl' };
  if (!graph[at]!.some(isSubject)) return { at, relation: subjectRelation(sentence, at) };
  // "the plan they want to *impose*", "the plan they *agreed to*"
  const innermost = infinitivesBelow(sentence, at).at(-1)!;
  const isCircumstance = WORDS.circumstances.has(sentence.tokens[sentence.tokens[at]!.head]!.lemma);
  return { at: innermost, relation: isCircumstance || graph[innermost]!.some(isObject) ? 'obl' : 'obj' };
}

/** Whether an argument is the relative pronoun of its clause. */
export const isRelativePronoun = (sentence: Sentence, at: number): boolean =>
  sentence.tokens[at]!.xpos.startsWith('W') && WORDS.relativePronouns.has(sentence.tokens[at]!.lower);

/** A predicate and the infinitives that complete it, the innermost last: "they want to *impose*". */
function infinitivesBelow(sentence: Sentence, at: number): number[] {
  const found = [at];
  for (let next: number | undefined = at; next !== undefined; ) {
    next = dependents(sentence, next, 'xcomp').find(each => sentence.tokens[each]!.upos === 'VERB');
    if (next !== undefined) found.push(next);
  }
  return found;
}

/** Whether a word is one of those that relative clauses begin with. */
export const isRelativeWord = ({ lower }: Token): boolean => WORDS.relativePronouns.has(lower);
