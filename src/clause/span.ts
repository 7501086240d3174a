import type { Sentence } from '../language/types.ts';
import type { Span } from '../model/evidence.ts';
import { phrasesBehind, startOfPhrase } from './phrases.ts';
import { baseRelation, dependents, spanOf, subtree } from './tree.ts';
import { WORDS } from './words.ts';

/** Clauses that say something else than the clause on which they hang. */
const ASIDE = new Set(['parataxis', 'discourse', 'vocative']);

/**
 * The clause in which a word stands, as one stretch: the verb above it with all that hangs on it, without what is said
 * or thought in it, and without clauses that hold another of the given words.
 *
 * @param others Other words, each of which tells of something of its own.
 */
export function clauseAround(sentence: Sentence, word: number, others: readonly number[]): Span {
  const { tokens } = sentence;
  let top = word;
  while (tokens[top]!.head >= 0 && !isClause(sentence, top)) top = tokens[top]!.head;
  // A clause without a subject of its own ("to address the meeting") is told with the one that has it.
  while (tokens[top]!.head >= 0 && !hasSubject(sentence, top)) {
    const { head, relation } = tokens[top]!;
    if (tokens[head]!.upos !== 'VERB' && !hasSubject(sentence, head)) break;
    if (baseRelation(relation) === 'ccomp') break;
    top = head;
  }
  const onPath = new Set<number>();
  for (let at = word; at >= 0 && at !== top; at = tokens[at]!.head) onPath.add(at);
  const inside = new Set(
    subtree(sentence, top, (token, index) => {
      if (onPath.has(index)) return false;
      const base = baseRelation(token.relation);
      if (ASIDE.has(base) || base === 'ccomp') return true;
      return isClauseRelation(token.relation) && others.some(other => isBelow(sentence, other, index));
    }),
  );
  let first = word;
  while (first > 0 && inside.has(first - 1)) first--;
  let last = word;
  while (last + 1 < tokens.length && inside.has(last + 1)) last++;
  first = startOfSubject(sentence, first);
  last = Math.max(last, endOfPhrases(sentence, word, others));
  // Another event told of in the same stretch: each has the words from its own noun on.
  for (const other of others) {
    if (other > first && other < word) first = Math.max(first, startOfPhrase(sentence, word));
    if (other > word && other <= last) last = Math.max(word, startOfPhrase(sentence, other) - 1);
  }
  while (last > word && TRAILING.has(tokens[last]!.upos)) last--;
  while (first < word && LEADING.has(tokens[first]!.upos)) first++;
  const range = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return spanOf(sentence, range);
}

const VERBAL = new Set(['AUX', 'PART', 'ADV']);
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON']);

/** A clause that starts with its verb has its subject right in front, even where the tree hangs that elsewhere. */
function startOfSubject(sentence: Sentence, first: number): number {
  const { tokens } = sentence;
  let start = first;
  while (start > 0 && VERBAL.has(tokens[start - 1]!.upos)) start--;
  // "the next round *of talks* is scheduled"
  if (WORDS.origins.has(tokens[start]!.surface) && start > 0) {
    while (start > 0 && NOMINAL.has(tokens[start - 1]!.upos)) start--;
    return start;
  }
  if (!VERBAL.has(tokens[start]!.upos) && tokens[start]!.upos !== 'VERB' && tokens[start - 1]?.upos !== 'VERB')
    return first;
  if (tokens[start - 1]?.upos === 'VERB') start--;
  while (start > 0 && VERBAL.has(tokens[start - 1]!.upos)) start--;
  while (start > 0 && (NOMINAL.has(tokens[start - 1]!.upos) || tokens[start - 1]!.xpos === 'POS')) start--;
  return start;
}

/** The phrases behind the word belong to it, even where the tree hangs them elsewhere. */
function endOfPhrases(sentence: Sentence, word: number, others: readonly number[]): number {
  let end = word;
  for (const { first, last } of phrasesBehind(sentence, word)) {
    if (others.some(other => other >= first && other < last)) return end;
    end = last - 1;
  }
  return end;
}

const TRAILING = new Set(['ADP', 'CCONJ', 'SCONJ', 'PUNCT', 'DET']);
const LEADING = new Set(['SCONJ', 'CCONJ', 'PUNCT', 'PART']);

const hasSubject = (sentence: Sentence, index: number): boolean =>
  dependents(sentence, index, 'nsubj', 'expl').length > 0;

const isClauseRelation = (relation: string): boolean =>
  relation === 'conj' || relation === 'acl:relcl' || relation === 'advcl' || relation === 'xcomp' || relation === 'acl';

const isClause = (sentence: Sentence, index: number): boolean => {
  const { upos, relation } = sentence.tokens[index]!;
  const base = baseRelation(relation);
  return upos === 'VERB' && base !== 'xcomp' && base !== 'acl' && base !== 'amod';
};

function isBelow(sentence: Sentence, word: number, top: number): boolean {
  for (let at = word; at >= 0; at = sentence.tokens[at]!.head) if (at === top) return true;
  return false;
}
