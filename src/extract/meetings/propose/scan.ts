import type { Sentence, Token } from '../../../language/types.ts';
import { WORDS } from '../lexicon.ts';

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
const RELATIVES = new Set(['WP', 'WP$', 'WDT', 'WRB']);

/**
 * Reads on behind a word, phrase by phrase, up to where another clause starts. Trees err most in where they hang
 * prepositional phrases, and least in what a preposition is, so that the order of the words decides here. Participles
 * and relative clauses that go on describing a meeting are read through: "talks *to be held in* Paris", "a meeting
 * *which ended on* Monday".
 */
export function phrasesBehind(sentence: Sentence, word: number): Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  let current: Phrase = { first: word + 1, last: word + 1 };
  const close = (at: number): void => {
    current.last = at;
    if (current.last > current.first || current.verb) phrases.push(current);
  };
  const open = (preposition: string, at: number, verb = false): void => {
    current = { preposition, first: at + 1, last: at + 1, ...(verb ? { verb } : {}) };
  };
  for (let at = word + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const lower = token.lower;
    if (isInPresence(tokens, at)) {
      close(at);
      open('alongside', at + 3);
      at += 3;
      continue;
    }
    const described = describing(tokens, at);
    if (described !== undefined) {
      close(at);
      open(tokens[described]!.lemma, described, true);
      at = described;
    } else if (WORDS.including.has(lower) || isPreposition(token, tokens[at + 1])) {
      close(at);
      open(lower, at);
    } else if (isStop(token) && !isAttributive(tokens, at)) {
      close(at);
      return phrases;
    }
  }
  close(tokens.length);
  return phrases;
}

/** Index of the verb of a clause that describes the noun before: "held", "to be held", "that will open", "which ended". */
function describing(tokens: readonly Token[], at: number): number | undefined {
  let end = at;
  while (end < at + 4 && isLink(tokens[end])) end++;
  const verb = tokens[end];
  if (verb?.upos !== 'VERB' || !WORDS.describing.has(verb.lemma)) return undefined;
  return verb.xpos === 'VBN' || (end > at && RELATIVES.has(tokens[at]!.xpos)) ? end : undefined;
}

const isLink = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.xpos === 'WDT' || token.upos === 'AUX' || (token.xpos === 'TO' && token.upos === 'PART'));

const isStop = ({ surface, upos, xpos }: Token): boolean =>
  STOP_MARKS.test(surface) ||
  RELATIVES.has(xpos) ||
  upos === 'AUX' ||
  upos === 'SCONJ' ||
  (upos === 'VERB' && !WORDS.adjectival.has(surface.toLowerCase()));

/** "*in the presence of* X": beside him, and no place. */
const isInPresence = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 2]?.lemma === 'presence' && tokens[at]!.surface === 'in' && tokens[at + 3]?.surface === 'of';

/** "met *jailed* rebel leader X", "the *ousted* president": a participle in front of what it describes. */
const isAttributive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.xpos === 'VBN' && !NOMINAL.has(tokens[at - 1]?.upos ?? '') && NOMINAL.has(tokens[at + 1]?.upos ?? '');

/** "to" before a verb is no preposition. */
const isPreposition = (token: Token, next: Token | undefined): boolean =>
  token.upos === 'ADP' || (token.xpos === 'TO' && next !== undefined && next.upos !== 'VERB' && next.upos !== 'AUX');
