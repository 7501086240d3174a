import type { Sentence, Token } from '../language/types.ts';
import { isInfinitive } from './form.ts';
import { isIngForm, isPossessiveMark, isWhWord } from './part-of-speech.ts';
import { isComplementClause, markersOf } from './phrase.ts';
import { WORDS } from './words.ts';

/** A stretch behind a word: its preposition (undefined: none) and its tokens `[first, last)`. */
export interface Phrase {
  preposition?: string;
  /** It is a verb that goes on describing the word: "talks *hosted* by the king". */
  verb?: boolean;
  first: number;
  last: number;
}

const STOP_MARKS = /^(?:[;:“”"()]|--|—|–|…|\.\.\.)$/;
const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'PRON', 'AUX']);
/** How many words a clause that describes a noun may have before its verb: "that are to be held". */
const LONGEST_LINK = 4;

/**
 * Reads on behind a word, phrase by phrase, up to where another clause starts. Trees err most in where they hang
 * prepositional phrases, and least in what a preposition is, so that the order of the words decides here. Participles
 * and relative clauses that go on describing a noun are read through: "talks *to be held in* Paris".
 */
export function phrasesBehind(sentence: Sentence, word: number): Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  let current: Phrase = { first: word + 1, last: word + 1 };
  const close = (at: number): void => {
    current.last = at;
    if (current.last > current.first || current.verb) phrases.push(current);
  };
  for (let at = word + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const verb = describingVerb(tokens, at);
    if (verb !== undefined) {
      close(at);
      current = { preposition: tokens[verb]!.lemma, verb: true, first: verb + 1, last: verb + 1 };
      at = verb;
    } else if (WORDS.listing.has(token.lower) || isPreposition(token, tokens[at + 1])) {
      close(at);
      current = { preposition: token.lower, first: at + 1, last: at + 1 };
    } else if (isStop(token) && !isAttributive(tokens, at)) {
      close(at);
      return phrases;
    }
  }
  close(tokens.length);
  return phrases;
}

/** Index of the verb of a clause that describes the noun before: "held", "to be held", "that will open", "which ended". */
function describingVerb(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end < at + LONGEST_LINK && isLink(tokens[end])) end++;
  const verb = tokens[end];
  if (verb?.upos !== 'VERB' || !WORDS.describing.has(verb.lemma)) return undefined;
  return verb.xpos === 'VBN' || (end > at && isWhWord(tokens[at]!)) ? end : undefined;
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.xpos === 'WDT' || token.upos === 'AUX' || (token.xpos === 'TO' && token.upos === 'PART'));

const isStop = (token: Token): boolean =>
  STOP_MARKS.test(token.surface) ||
  isWhWord(token) ||
  token.upos === 'AUX' ||
  token.upos === 'SCONJ' ||
  token.upos === 'VERB';

/** "met *jailed* rebel leader X", "the *visiting* president": a participle in front of what it describes. */
function isAttributive(tokens: readonly Token[], at: number): boolean {
  const { xpos, relation, head } = tokens[at]!;
  if (relation === 'amod' && head > at) return true;
  return xpos === 'VBN' && !NOMINAL.has(tokens[at - 1]?.upos ?? '') && NOMINAL.has(tokens[at + 1]?.upos ?? '');
}

/** "to" before a verb is no preposition. */
const isPreposition = (token: Token, next: Token | undefined): boolean =>
  token.upos === 'ADP' || (token.xpos === 'TO' && next !== undefined && next.upos !== 'VERB' && next.upos !== 'AUX');

const MODIFYING = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'DET', 'SYM']);
const JOINING_MARKS = new Set(['-', '–', '/', '"']);

/** First token of the noun phrase that a noun heads, by the words in front of it. */
export function startOfPhrase(sentence: Sentence, noun: number): number {
  let start = noun;
  while (start > 0 && isModifier(sentence, start - 1)) start--;
  return start;
}

function isModifier({ tokens }: Sentence, at: number): boolean {
  const { upos, surface, xpos } = tokens[at]!;
  // "the African Union (AU)-sponsored talks"
  if (surface === ')' || (surface === '(' && tokens[at + 2]?.surface === ')'))
    return at > 0 && tokens[at + (surface === ')' ? 1 : 3)]?.surface === '-';
  if (xpos === 'VBN' && tokens[at - 1]?.surface === '-') return true;
  return MODIFYING.has(upos) || xpos === 'POS' || xpos === 'PRP$' || (JOINING_MARKS.has(surface) && at > 0);
}

/** The preposition right in front of a noun's phrase, two words where they go together: "ahead" of "ahead of". */
export function prepositionBefore({ tokens }: Sentence, start: number): string | undefined {
  const before = tokens[start - 1];
  if (before === undefined) return undefined;
  const earlier = tokens[start - 2]?.lower ?? '';
  if (WORDS.compoundPrepositions.has(`${earlier} ${before.lower}`)) return earlier;
  return before.upos === 'ADP' || before.upos === 'SCONJ' || WORDS.participlePrepositions.has(before.lower)
    ? before.lower
    : undefined;
}

/** How many words a subject in front of its verb may have. */
const LONGEST_SUBJECT = 20;

/**
 * The nominals right in front of a verb, its auxiliaries and adverbs left out: those who do what it says, where the tree
 * has nobody. Undefined where a preposition, another verb or a mark stands there.
 */
export function nominalsInFront(sentence: Sentence, verb: number): Phrase | undefined {
  const { tokens } = sentence;
  let last = verb;
  // "intend to meet": who intends to.
  while (isInfinitive(sentence, last) && isComplementClause(sentence, last)) last = tokens[last]!.head;
  // "was due to meet", where trees take the infinitive for the predicate.
  const marks = markersOf(sentence, verb);
  const isLinking = (at: number): boolean =>
    marks.includes(at) ||
    isWhWord(tokens[at]!) ||
    (tokens[at]!.upos === 'ADJ' && marks.includes(at + 1)) ||
    (LINKING.has(tokens[at]!.upos) && !isPossessiveMark(tokens[at]!));
  while (last > 0 && isLinking(last - 1)) last--;
  // "the group -- Austria, France and Spain -- would meet"
  if (last > 0 && ASIDE_MARKS.has(tokens[last - 1]!.surface)) last--;
  let first = last;
  while (first > 0 && last - first < LONGEST_SUBJECT && isOfSubject(tokens, first - 1)) first--;
  // "on Monday, *the king and the premier* met"
  if (tokens[first - 1]?.upos === 'ADP') {
    const comma = tokens.findIndex(({ surface }, at) => at > first && at < last && surface === ',');
    if (comma > 0) first = comma + 1;
  }
  const before = tokens[first - 1];
  // "*with* both sides agreeing to meet"
  const opens = isIngForm(tokens[last]!) ? WORDS.gerundOpeners : WORDS.clauseOpeners;
  return first < last && (before?.upos !== 'ADP' || opens.has(before.lower)) ? { first, last } : undefined;
}

const ASIDE_MARKS = new Set([',', '--', '—', '–', ')']);
const LINKING = new Set(['AUX', 'ADV', 'PART']);

const BEHIND_COMMA = new Set([...MODIFYING, 'CCONJ']);

/** Nominals with what joins them: "negotiators *from* Canada *and* Mexico", "the United States*,* Canada". */
function isOfSubject(tokens: readonly Token[], at: number): boolean {
  const { upos, surface, lower } = tokens[at]!;
  if (isWhWord(tokens[at]!)) return false;
  if (MODIFYING.has(upos) || upos === 'PRON' || upos === 'CCONJ' || isPossessiveMark(tokens[at]!)) return true;
  if (surface === ',') return tokens[at - 1]?.upos === 'PROPN' && BEHIND_COMMA.has(tokens[at + 1]?.upos ?? '');
  return surface === '-' || WORDS.origins.has(lower);
}
