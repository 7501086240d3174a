import type { Sentence } from '../../language/types.ts';
import type { Span } from '../../model/evidence.ts';
import { isInfinitive } from '../frames/slots.ts';
import { isNegated } from '../frames/standing.ts';
import { baseRelation, caseOf, conjuncts, dependent, dependents, spanOf, subtree } from '../tree.ts';
import type { PlacedSentence } from '../types.ts';

/** What somebody wants or refuses, as the sentence words it. */
export interface Proposition {
  sentence: PlacedSentence;
  /** Index of its verb or noun. */
  head: number;
  kind: 'clause' | 'nominal';
  /** Tokens `[first, last)`: its words without coordinated propositions, markers and asides. */
  first: number;
  last: number;
  /** Index of its own subject, where a clause has one. */
  subject: number | undefined;
  /** Whether it is a "not to": "must not be deployed". */
  negated: boolean;
  span: Span;
}

/** Whether a word heads a clause: a verb that is not used as a noun, or a predicate with a copula. */
export function isClause(sentence: Sentence, head: number): boolean {
  const { upos, xpos } = sentence.tokens[head]!;
  if (dependent(sentence, head, 'cop', 'nsubj') !== undefined || isInfinitive(sentence, head)) return true;
  if (upos !== 'VERB' && xpos !== 'VBG') return false;
  return dependent(sentence, head, 'det', 'nmod:poss', 'amod') === undefined;
}

/**
 * Reads what a complement proposes; things listed side by side are propositions of their own ("to cede territory, abandon
 * its ambitions and become neutral").
 *
 * @param head Index of the head of the complement.
 */
export function readPropositions(sentence: PlacedSentence, head: number): Proposition[] {
  const heads = conjuncts(sentence, head).filter(at => at === head || isSibling(sentence, head, at));
  const own = dependent(sentence, head, 'nsubj');
  return heads.map(at => {
    const tokens = wordsOf(sentence, at, heads);
    const first = tokens[0]!;
    const last = tokens.at(-1)! + 1;
    return {
      sentence,
      head: at,
      kind: isClause(sentence, at) ? 'clause' : 'nominal',
      first,
      last,
      subject: dependent(sentence, at, 'nsubj') ?? own,
      negated: isNegated(sentence, at),
      span: spanOf(sentence, tokens),
    };
  });
}

/** Coordinated in form too: both clauses with or without subject, or both nominals. */
function isSibling(sentence: Sentence, head: number, other: number): boolean {
  if (isClause(sentence, head) !== isClause(sentence, other)) return false;
  if (!isClause(sentence, head)) return caseOf(sentence, other) === undefined || true;
  const subjects = [head, other].map(at => dependent(sentence, at, 'nsubj') !== undefined);
  return !(subjects[1] && !subjects[0]);
}

const MARKERS = new Set(['mark', 'cc', 'punct', 'case']);
const ASIDES = new Set(['parataxis', 'discourse', 'vocative']);

function wordsOf(sentence: Sentence, head: number, heads: readonly number[]): number[] {
  const words = subtree(sentence, head, (token, index) => {
    if (index !== head && heads.includes(index)) return true;
    if (ASIDES.has(baseRelation(token.relation))) return true;
    if (token.head === head && index < head && MARKERS.has(token.relation)) return true;
    const behindComma = sentence.tokens[subtree(sentence, index)[0]! - 1]?.surface === ',';
    if (behindComma && (token.relation === 'advcl' || token.relation === 'acl:relcl') && index > head) return true;
    return token.head === head && index > head && caseOf(sentence, index)?.startsWith('as') === true;
  });
  const next = heads.filter(at => at > head).map(at => coordinatorOf(sentence, at));
  const end = Math.min(...next, sentence.tokens.length);
  const start = words.find(at => at >= 0)!;
  const kept = words.filter(at => at < end || at <= head);
  while (kept.length > 1 && isLoose(sentence, kept.at(-1)!)) kept.pop();
  return range(start, kept.at(-1)!);
}

/** First token of what announces a conjunct: its comma, conjunction or marker. */
function coordinatorOf(sentence: Sentence, conjunct: number): number {
  return Math.min(subtree(sentence, conjunct)[0]!, ...dependents(sentence, conjunct, 'cc', 'punct', 'mark'));
}

const isLoose = (sentence: Sentence, index: number): boolean =>
  ['PUNCT', 'CCONJ'].includes(sentence.tokens[index]!.upos);

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
