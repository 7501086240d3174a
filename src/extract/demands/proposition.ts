import type { Sentence } from '../../language/types.ts';
import type { Span } from '../../model/evidence.ts';
import { isInfinitive } from '../frames/slots.ts';
import { isNegated } from '../frames/standing.ts';
import { isObligationVerb } from '../frames/words.ts';
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

/** "We must act" puts an act to all who are meant, and to nobody by name. */
export const isSelf = (sentence: Sentence, subject: number): boolean =>
  sentence.tokens[subject]!.surface.toLowerCase() === 'we';

/**
 * Reads what a complement proposes; things listed side by side are propositions of their own ("to cede territory, abandon
 * its ambitions and become neutral").
 *
 * @param head Index of the head of the complement.
 */
export function readPropositions(sentence: PlacedSentence, head: number): Proposition[] {
  const own = dependent(sentence, head, 'nsubj');
  const act = obligedAct(sentence, head);
  const heads = siblingsOf(sentence, act);
  return heads.map(at => {
    const tokens = wordsOf(sentence, at, heads);
    const told = act !== head && at === act ? [...subtree(sentence, own ?? head).slice(0, 1), ...tokens] : tokens;
    return {
      sentence,
      head: at,
      kind: isClause(sentence, at) ? 'clause' : 'nominal',
      first: tokens[0]!,
      last: tokens.at(-1)! + 1,
      subject: dependent(sentence, at, 'nsubj') ?? own,
      negated: isNegated(sentence, at),
      span: spanOf(sentence, told),
    };
  });
}

/** What is listed side by side; "respect and carry out the sentence" is one act under two verbs. */
function siblingsOf(sentence: Sentence, act: number): number[] {
  const heads = conjuncts(sentence, act).filter(at => at === act || isSibling(sentence, act, at));
  const isBare = (at: number): boolean =>
    isClause(sentence, at) &&
    !dependents(sentence, at).some(of => of > at && !LINKS.has(baseRelation(sentence.tokens[of]!.relation)));
  return heads.slice(0, -1).some(isBare) ? [act] : heads;
}

const LINKS = new Set(['conj', 'cc', 'punct']);

/** What "Kyiv needs to do" and "has to do": the act is the infinitive's, whoever has the obligation is its subject. */
function obligedAct(sentence: Sentence, head: number): number {
  if (!isObligationVerb(sentence.tokens[head]!.lemma)) return head;
  return dependents(sentence, head, 'xcomp').find(at => at > head && isInfinitive(sentence, at)) ?? head;
}

/** Coordinated in form too: clauses with subjects or without, or nominals behind one preposition. */
function isSibling(sentence: Sentence, head: number, other: number): boolean {
  if (isClause(sentence, head) !== isClause(sentence, other)) return false;
  if (!isClause(sentence, head)) return caseOf(sentence, other) === undefined;
  const hasSubject = (at: number): boolean => dependent(sentence, at, 'nsubj') !== undefined;
  const finite = (at: number): boolean => ['VBD', 'VBZ', 'VBP'].includes(sentence.tokens[at]!.xpos);
  return (hasSubject(head) || !hasSubject(other)) && (finite(head) || !finite(other));
}

const MARKERS = new Set(['mark', 'cc', 'punct', 'case', 'advcl', 'advmod']);
const ASIDES = new Set(['parataxis', 'discourse', 'vocative']);

/** The words of a proposition without what announces it, its siblings and asides. */
function wordsOf(sentence: Sentence, head: number, heads: readonly number[]): number[] {
  const words = subtree(sentence, head, (token, index) => {
    if (index !== head && heads.includes(index)) return true;
    if (ASIDES.has(baseRelation(token.relation))) return true;
    return token.head === head && index < head && MARKERS.has(token.relation) && !isNegation(token.surface);
  });
  const next = heads.filter(at => at > head).map(at => coordinatorOf(sentence, at));
  let first = words[0]!;
  while (first < head && isLoose(sentence, first)) first++;
  const end = Math.min(...next, words.at(-1)! + 1);
  let last = head + 1;
  while (last < end && !endsProposition(sentence, head, last)) last++;
  while (last - 1 > head && isLoose(sentence, last - 1)) last--;
  return Array.from({ length: last - first }, (_, at) => first + at);
}

const isNegation = (surface: string): boolean => /^(not|n['’]t|never)$/i.test(surface);

/** First token of what announces a conjunct: its comma, conjunction or marker. */
function coordinatorOf(sentence: Sentence, conjunct: number): number {
  return Math.min(subtree(sentence, conjunct)[0]!, ...dependents(sentence, conjunct, 'cc', 'punct', 'mark'));
}

const isLoose = (sentence: Sentence, index: number): boolean =>
  ['PUNCT', 'CCONJ', 'SCONJ'].includes(sentence.tokens[index]!.upos) || sentence.tokens[index]!.relation === 'mark';

const ASIDE_OPENERS = new Set(
  'but while although though whereas which who whom whose where with as because since after before despite saying citing adding'.split(
    ' ',
  ),
);

const CLAUSE_OPENERS = new Set([
  'after',
  'before',
  'because',
  'when',
  'while',
  'since',
  'although',
  'though',
  'whereas',
]);

/** Whether a finite verb follows before the next comma: "after he had called", not "after its nuclear test". */
function opensFiniteClause(sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at < sentence.tokens.length && sentence.tokens[at]!.surface !== ','; at++)
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(sentence.tokens[at]!.xpos)) return true;
  return false;
}

const TIMES = new Set(['as', 'because']);

const isQuote = (surface: string): boolean => /^(["“”]|'')$/.test(surface);

/** A mark that closes the quotation in which the proposition stands. */
function closesQuotation(sentence: Sentence, head: number, index: number): boolean {
  if (!isQuote(sentence.tokens[index]!.surface) || sentence.tokens[index]!.surface === '“') return false;
  const opened = sentence.tokens.slice(head, index).filter(({ surface }) => isQuote(surface)).length;
  const before = sentence.tokens.slice(0, head).filter(({ surface }) => isQuote(surface)).length;
  return opened % 2 === 0 && before % 2 === 1;
}

/** Where the words that propose end whatever the tree says: dashes, and commas before an aside or another clause. */
function endsProposition(sentence: Sentence, head: number, index: number): boolean {
  const { surface, xpos, upos, relation } = sentence.tokens[index]!;
  const next = sentence.tokens[index + 1];
  if (/^(;|:|--+|—|–|\()$/.test(surface) || closesQuotation(sentence, head, index)) return true;
  if (surface === 'unless' && index > head + 1) return true;
  if (relation === 'mark' && TIMES.has(surface.toLowerCase())) return true;
  if (CLAUSE_OPENERS.has(surface.toLowerCase()) && index > head + 1 && opensFiniteClause(sentence, index)) return true;
  if (surface === ',' && next !== undefined)
    return (
      ASIDE_OPENERS.has(next.surface.toLowerCase()) ||
      next.xpos === 'VBG' ||
      next.xpos === 'PRP' ||
      (next.upos === 'CCONJ' && isFiniteVerb(sentence, index + 2))
    );
  if (
    surface === 'as' &&
    next?.upos === 'DET' &&
    /^(condition|part|price)$/.test(sentence.tokens[index + 2]?.lemma ?? '')
  )
    return true;
  if (surface === 'as' && next?.lemma === 'part') return true;
  return upos === 'CCONJ' && xpos === 'CC' && isFiniteVerb(sentence, index + 1) && !isFiniteVerb(sentence, head);
}

const isFiniteVerb = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.upos === 'ADV') return isFiniteVerb(sentence, index + 1);
  return token !== undefined && ['VBD', 'VBZ', 'MD'].includes(token.xpos);
};
