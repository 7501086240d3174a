import { isInfinitive } from '../../clause/form.ts';
import { baseRelation, dependents, subtree } from '../../clause/tree.ts';
import type { Sentence } from '../../language/types.ts';
import { isSayingVerb } from '../../lexicon/saying.ts';
import { isClause } from './clause.ts';
import { isDemandNoun } from './words.ts';

const MARKERS = new Set(['mark', 'cc', 'punct', 'case', 'advcl', 'advmod']);
const ASIDES = new Set(['parataxis', 'discourse', 'vocative']);

/** The words of a proposition without what announces it, its siblings and asides. */
export function wordsOf(sentence: Sentence, head: number, heads: readonly number[]): number[] {
  const words = subtree(sentence, head, (token, index) => {
    if (index !== head && heads.includes(index)) return true;
    if (ASIDES.has(baseRelation(token.relation))) return true;
    if (token.relation === 'conj' && token.head === head && token.xpos === 'VBG' && isInfinitive(sentence, head))
      return true;
    return token.head === head && index < head && MARKERS.has(token.relation) && !isNegation(token.surface);
  });
  const next = heads.filter(at => at > head).map(at => coordinatorOf(sentence, at));
  let first = words[0]!;
  while (first < head && isLoose(sentence, first)) first++;
  const end = Math.min(...next, endOf(sentence, head, words.at(-1)!) + 1);
  let last = head + 1;
  while (last < end && !endsProposition(sentence, head, last)) last++;
  while (last - 1 > head && isLoose(sentence, last - 1)) last--;
  return Array.from({ length: last - first }, (_, at) => first + at);
}

/** Prepositions of phrases that trees hang on the verb though they belong to its object. */
const ATTACHED = new Set([
  'of',
  'to',
  'with',
  'on',
  'between',
  'for',
  'against',
  'from',
  'in',
  'into',
  'within',
  'under',
]);

/**
 * Last token of what a head says. Phrases that follow at once belong to it, whatever the tree hangs them on; an infinitive
 * that the tree leaves without anything runs on to the end of its clause.
 */
function endOf(sentence: Sentence, head: number, last: number): number {
  if (isClause(sentence, head)) return last === head && goesOn(sentence, head) ? clauseEnd(sentence, head) : last;
  let end = last;
  for (let next = sentence.tokens[end + 1]; next !== undefined; next = sentence.tokens[end + 1]) {
    if (next.relation !== 'case' || !ATTACHED.has(next.lower) || next.head <= end) break;
    if (sentence.tokens[next.head]!.head !== sentence.tokens[head]!.head) break;
    end = subtree(sentence, next.head).at(-1)!;
  }
  return end;
}

/** Whether what follows a verb at once must belong to it: "keeps *promises* made", "must show *it* is serious". */
const goesOn = (sentence: Sentence, verb: number): boolean =>
  isInfinitive(sentence, verb) ||
  (sentence.tokens[verb]!.upos === 'VERB' && OBJECT_TAGS.has(sentence.tokens[verb + 1]?.upos ?? ''));

const OBJECT_TAGS = new Set(['DET', 'PRON', 'NOUN', 'PROPN', 'ADJ', 'NUM']);

function clauseEnd(sentence: Sentence, head: number): number {
  const mark = sentence.tokens.findIndex(({ upos }, at) => at > head && upos === 'PUNCT');
  return mark < 0 ? sentence.tokens.length - 1 : mark - 1;
}

const isNegation = (surface: string): boolean => /^(not|n['’]t|never)$/i.test(surface);

/** First token of what announces a conjunct: its comma, conjunction or marker. */
function coordinatorOf(sentence: Sentence, conjunct: number): number {
  return Math.min(subtree(sentence, conjunct)[0]!, ...dependents(sentence, conjunct, 'cc', 'punct', 'mark'));
}

const isLoose = (sentence: Sentence, index: number): boolean =>
  ['PUNCT', 'CCONJ', 'SCONJ'].includes(sentence.tokens[index]!.upos) || sentence.tokens[index]!.relation === 'mark';

const ASIDE_OPENERS = new Set(
  'but while although though whereas which who whom whose where with as because since after before despite saying citing adding otherwise if so then'.split(
    ' ',
  ),
);

/** "…, the minister told reporters": a comma behind which nothing but a verb of saying and its subject comes. */
function opensAttribution(sentence: Sentence, comma: number): boolean {
  for (let at = comma + 1; at < sentence.tokens.length; at++) {
    const { surface, upos, lemma, xpos } = sentence.tokens[at]!;
    if (surface === ',') return false;
    if (upos === 'VERB') return isSayingVerb(lemma) && ['VBD', 'VBZ', 'VBP'].includes(xpos);
  }
  return false;
}

/** Words behind which stands what an act is not about. */
const STOPS = new Set(['unless', 'if', 'amid', 'amidst', 'otherwise']);

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
  'until',
]);

/** Whether a finite verb follows before the next comma: "after he had called", not "after its nuclear test". */
function opensFiniteClause(sentence: Sentence, index: number): boolean {
  for (let at = index + 1; at < sentence.tokens.length && sentence.tokens[at]!.surface !== ','; at++)
    if (['VBD', 'VBZ', 'VBP', 'MD'].includes(sentence.tokens[at]!.xpos)) return true;
  return false;
}

/** "…, *a demand* that Kyiv has rejected": what is said of the demand is no part of it. */
const opensComment = (sentence: Sentence, comma: number): boolean =>
  sentence.tokens[comma + 1]?.upos === 'DET' &&
  [2, 3].some(step => {
    const token = sentence.tokens[comma + step];
    return token?.upos === 'NOUN' && (isDemandNoun(token.lemma) || token.lemma === 'spokesman');
  });

/** "in return for", "in exchange for". */
const isReturn = (sentence: Sentence, index: number): boolean =>
  ['return', 'exchange'].includes(sentence.tokens[index]?.surface ?? '') &&
  sentence.tokens[index + 1]?.surface === 'for';

/** "withdraw *or face* sanctions": what else would happen is not wanted. */
export const opensPenalty = (sentence: Sentence, or: number): boolean =>
  ['face', 'risk', 'lose', 'suffer', 'incur', 'confront'].includes(sentence.tokens[or + 1]?.lemma ?? '') ||
  (sentence.tokens[or + 1]?.surface === 'be' && sentence.tokens[or + 2]?.xpos === 'VBN');

/** "…*, on Rome to wait* and *on both to talk*": a joint behind which the next is called on, with nothing but a nominal between. */
export function opensOtherCall(sentence: Sentence, joint: number): boolean {
  if (sentence.tokens[joint]!.surface !== ',' && sentence.tokens[joint]!.surface !== 'and') return false;
  let at = joint + 1;
  if (sentence.tokens[at]?.surface === 'and') at++;
  if (sentence.tokens[at]?.surface !== 'on') return false;
  at++;
  const first = at;
  while (
    ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART'].includes(sentence.tokens[at]?.upos ?? '') &&
    sentence.tokens[at]!.surface !== 'to'
  )
    at++;
  return at > first && sentence.tokens[at]?.surface === 'to' && sentence.tokens[at + 1]?.xpos === 'VB';
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
  if (index > head + 1 && STOPS.has(surface.toLowerCase())) return true;
  if (surface === ',' && opensComment(sentence, index)) return true;
  if (surface === 'or' && opensPenalty(sentence, index)) return true;
  if (opensOtherCall(sentence, index)) return true;
  if (index > head && surface === 'in' && isReturn(sentence, index + 1)) return true;
  if (surface === ',' && next?.surface === 'on' && sentence.tokens[index + 2]?.lemma === 'condition') return true;
  if (relation === 'mark' && TIMES.has(surface.toLowerCase())) return true;
  if (CLAUSE_OPENERS.has(surface.toLowerCase()) && opensFiniteClause(sentence, index)) return true;
  if (surface === ',' && next !== undefined && opensAttribution(sentence, index)) return true;
  if (surface === ',' && next !== undefined)
    return (
      ASIDE_OPENERS.has(next.lower) ||
      next.xpos === 'VBG' ||
      next.xpos === 'PRP' ||
      next.xpos === 'EX' ||
      (next.upos === 'VERB' && ['VBD', 'VBZ'].includes(next.xpos)) ||
      (next.upos === 'CCONJ' && opensClause(sentence, index + 2))
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

/** Whether a clause with a subject of its own begins at a token: nothing but a nominal up to a finite verb. */
function opensClause(sentence: Sentence, from: number): boolean {
  let at = from;
  while (['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'PART'].includes(sentence.tokens[at]?.upos ?? '')) at++;
  return isFiniteVerb(sentence, at);
}

const isFiniteVerb = (sentence: Sentence, index: number): boolean => {
  const token = sentence.tokens[index];
  if (token?.upos === 'ADV') return isFiniteVerb(sentence, index + 1);
  return token !== undefined && ['VBD', 'VBZ', 'MD'].includes(token.xpos);
};
