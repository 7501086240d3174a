import type { Sentence } from '../language/types.ts';
import { SPEECH } from '../lexicon/saying.ts';
import { isInfinitive } from './form.ts';
import { isFiniteForm, isIngForm, isPunctuation } from './part-of-speech.ts';
import { dependent, dependents, subtree } from './tree.ts';
import { EXTENTS } from './words.ts';

/** Whether a word heads a clause: a verb that is not used as a noun, or a predicate with a copula. */
export function isClause(sentence: Sentence, head: number): boolean {
  const token = sentence.tokens[head]!;
  if (dependent(sentence, head, 'cop', 'nsubj') !== undefined || isInfinitive(sentence, head)) return true;
  if (token.upos !== 'VERB' && !isIngForm(token)) return false;
  return dependent(sentence, head, 'det', 'nmod:poss', 'amod') === undefined;
}

const OPENING = new Set(['mark', 'cc', 'punct', 'case', 'advcl', 'advmod']);

/**
 * The tokens `[first, last)` of what a word says, without what announces it, asides and other clauses.
 *
 * @param others Heads of what is listed beside it, which is said apart.
 */
export function extentOf(sentence: Sentence, head: number, others: readonly number[] = []): [number, number] {
  const words = subtree(sentence, head, (token, at) => {
    if (others.includes(at) || isSetOff(sentence, at)) return true;
    if (token.head !== head) return false;
    return at < head && OPENING.has(token.relation) && !EXTENTS.denials.has(token.lower);
  });
  let first = words[0]!;
  while (first < head && isLoose(sentence, first)) first++;
  const next = others.filter(at => at > head).map(at => announcementOf(sentence, at));
  const end = Math.min(...next, lastOf(sentence, head, words.at(-1)!) + 1);
  let last = head + 1;
  while (last < end && !isBoundary(sentence, head, last)) last++;
  while (last - 1 > head && isLoose(sentence, last - 1)) last--;
  return [first, last];
}

/** "the plan, *an idea of Oslo's*": what a comma and an article open only says more of the thing. */
const isSetOff = (sentence: Sentence, at: number): boolean =>
  dependents(sentence, at, 'det').some(article => sentence.tokens[article - 1]?.surface === ',');

/**
 * Last token of what a word says. Phrases right behind a noun are part of it, whatever the tree hangs them on; an infinitive
 * that the tree leaves without anything runs on to the next mark.
 */
function lastOf(sentence: Sentence, head: number, last: number): number {
  if (isClause(sentence, head)) {
    if (last > head || !isInfinitive(sentence, head)) return last;
    const mark = sentence.tokens.findIndex((token, at) => at > head && isPunctuation(token));
    return (mark < 0 ? sentence.tokens.length : mark) - 1;
  }
  let end = last;
  for (let next = sentence.tokens[end + 1]; next !== undefined; next = sentence.tokens[end + 1]) {
    if (next.relation !== 'case' || !EXTENTS.attached.has(next.lower)) break;
    if (sentence.tokens[next.head]!.head !== sentence.tokens[head]!.head) break;
    end = subtree(sentence, next.head).at(-1)!;
  }
  return end;
}

/** First token of what announces a conjunct: its comma, conjunction or marker. */
const announcementOf = (sentence: Sentence, conjunct: number): number =>
  Math.min(subtree(sentence, conjunct)[0]!, ...dependents(sentence, conjunct, 'cc', 'punct', 'mark'));

const isLoose = ({ tokens }: Sentence, at: number): boolean => ['PUNCT', 'CCONJ', 'SCONJ'].includes(tokens[at]!.upos);

/** Whether what a word says ends before a token, whatever the tree says: at dashes, asides and other clauses. */
function isBoundary(sentence: Sentence, head: number, at: number): boolean {
  const { surface, lower, relation, upos } = sentence.tokens[at]!;
  const next = sentence.tokens[at + 1];
  if (/^(;|:|--+|—|–|\()$/.test(surface) || closesQuotation(sentence, head, at)) return true;
  if (EXTENTS.stops.has(lower)) return true;
  if (EXTENTS.alternatives.has(lower) && EXTENTS.penalties.has(next?.lemma ?? '')) return true;
  if (relation === 'mark' && EXTENTS.reasons.has(lower)) return true;
  if (EXTENTS.clauseOpeners.has(lower) && finiteVerbBehind(sentence, at) !== undefined) return true;
  if (surface === ',' && next !== undefined)
    return EXTENTS.asides.has(next.lower) || isIngForm(next) || opensAttribution(sentence, at);
  return upos === 'CCONJ' && isFiniteAt(sentence, at + 1) && !isFiniteAt(sentence, head);
}

/** The first finite verb behind a token and before the next comma: "after he had called", not "after its nuclear test". */
function finiteVerbBehind({ tokens }: Sentence, from: number): number | undefined {
  for (let at = from + 1; at < tokens.length && tokens[at]!.surface !== ','; at++)
    if (isFiniteForm(tokens[at]!)) return at;
  return undefined;
}

/** "…, the minister told reporters": a comma behind which nothing but a verb of saying and its subject comes. */
function opensAttribution(sentence: Sentence, comma: number): boolean {
  const verb = finiteVerbBehind(sentence, comma);
  return verb !== undefined && SPEECH.verbs.has(sentence.tokens[verb]!.lemma);
}

function isFiniteAt(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && isFiniteForm(token);
}

const isQuote = (surface: string): boolean => /^(["“”]|'')$/.test(surface);

/** Whether a mark closes the quotation in which a word stands. */
function closesQuotation({ tokens }: Sentence, head: number, at: number): boolean {
  if (!isQuote(tokens[at]!.surface)) return false;
  const marks = (from: number, to: number): number =>
    tokens.slice(from, to).filter(({ surface }) => isQuote(surface)).length;
  return marks(head, at) % 2 === 0 && marks(0, head) % 2 === 1;
}

/** Relations of what describes a nominal or explains it. */
const DESCRIBING = ['acl', 'acl:relcl', 'appos', 'punct', 'parataxis', 'nmod:unmarked', 'obl:unmarked'];

/** The words of a nominal without its preposition, and without what describes it but for its adjectives. */
export const nameWords = (sentence: Sentence, head: number): number[] =>
  phraseWords(sentence, head, ({ relation }) => DESCRIBING.includes(relation));

/** The words of a nominal without its preposition; a clause that hangs on it may be left out. */
export const nominalWords = (sentence: Sentence, head: number, without?: number): number[] =>
  phraseWords(sentence, head, (_, at) => at === without);

function phraseWords(sentence: Sentence, head: number, leaveOut: NonNullable<Parameters<typeof subtree>[2]>): number[] {
  const words = subtree(
    sentence,
    head,
    (token, at) => (token.head === head && token.relation === 'case') || leaveOut(token, at),
  );
  while (words.length > 1 && isPunctuation(sentence.tokens[words.at(-1)!]!)) words.pop();
  return words;
}
