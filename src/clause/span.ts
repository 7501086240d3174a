import type { Sentence } from '../language/types.ts';
import type { Span } from '../model/evidence.ts';
import { phrasesBehind, startOfPhrase } from './phrases.ts';
import { ancestors, baseRelation, dependents, spanOf, subtree } from './tree.ts';

/** Clauses that say something else than the clause on which they hang. */
const ASIDE = new Set(['parataxis', 'discourse', 'vocative', 'ccomp']);

/**
 * The clause in which a word stands, as one stretch: the verb above it with all that hangs on it, without what is said
 * or thought in it, and without clauses that hold another of the given words.
 *
 * @param others Other words, each of which tells of something of its own.
 */
export function clauseAround(sentence: Sentence, word: number, others: readonly number[]): Span {
  const { tokens } = sentence;
  const path = [word, ...ancestors(sentence, word)];
  const top = path.find(at => isClause(sentence, at)) ?? path.at(-1)!;
  const inside = new Set(
    subtree(sentence, top, ({ relation }, at) => {
      if (path.includes(at)) return false;
      if (ASIDE.has(baseRelation(relation))) return true;
      return CLAUSES.has(relation) && others.some(other => other === at || ancestors(sentence, other).includes(at));
    }),
  );
  let first = word;
  while (inside.has(first - 1)) first--;
  let last = word;
  while (inside.has(last + 1)) last++;
  last = Math.max(last, endOfPhrases(sentence, word, others));
  // Another event told of in the same stretch: each has the words from its own noun on.
  for (const other of others) {
    if (other > first && other < word) first = Math.max(first, startOfPhrase(sentence, word));
    if (other > word && other <= last) last = Math.max(word, startOfPhrase(sentence, other) - 1);
  }
  while (last > word && TRAILING.has(tokens[last]!.upos)) last--;
  while (first < word && LEADING.has(tokens[first]!.upos)) first++;
  return spanOf(sentence, [first, last]);
}

const CLAUSES = new Set(['conj', 'acl:relcl', 'advcl', 'xcomp', 'acl']);
const TRAILING = new Set(['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'DET']);
const LEADING = new Set(['SCONJ', 'CCONJ', 'PUNCT', 'PART']);

/** The phrases behind the word belong to it, even where the tree hangs them elsewhere. */
function endOfPhrases(sentence: Sentence, word: number, others: readonly number[]): number {
  const own = phrasesBehind(sentence, word);
  const foreign = own.findIndex(({ first, last }) => others.some(other => other >= first && other < last));
  return ((foreign < 0 ? own.at(-1) : own[foreign - 1])?.last ?? word + 1) - 1;
}

/** A verb whose clause is told by itself, not as a part of the one above. */
function isClause(sentence: Sentence, at: number): boolean {
  const { upos, relation, head } = sentence.tokens[at]!;
  const base = baseRelation(relation);
  if (upos !== 'VERB' || ['xcomp', 'acl', 'amod'].includes(base)) return false;
  if (hasSubject(sentence, at) || head < 0 || base === 'ccomp') return true;
  // A clause without a subject of its own ("to address the meeting") is told with the one that has it.
  return sentence.tokens[head]!.upos !== 'VERB' && !hasSubject(sentence, head);
}

const hasSubject = (sentence: Sentence, at: number): boolean => dependents(sentence, at, 'nsubj', 'expl').length > 0;
