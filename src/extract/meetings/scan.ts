import type { Sentence, Token } from '../../language/types.ts';

/** A stretch behind a word: its preposition (undefined: none) and its tokens `[first, last)`. */
export interface Phrase {
  preposition?: string;
  first: number;
  last: number;
}

const INCLUDING = new Set(['including', 'involving', 'featuring', 'comprising']);
/** Participles that go on describing the noun: "talks held in Paris", "a meeting scheduled for Monday". */
const DESCRIBING = new Set([
  'hold',
  'schedule',
  'plan',
  'set',
  'slate',
  'host',
  'chair',
  'lead',
  'attend',
  'sponsor',
  'broker',
  'mediate',
  'convene',
  'organise',
  'organize',
  'call',
  'bring',
  'open',
  'begin',
  'start',
  'arrange',
  'join',
]);

const isStop = ({ surface, upos, xpos }: Token): boolean =>
  /^(?:[;:“”"()]|--|—|–|…|\.\.\.)$/.test(surface) ||
  xpos === 'WP' ||
  xpos === 'WP$' ||
  xpos === 'WDT' ||
  xpos === 'WRB' ||
  upos === 'AUX' ||
  upos === 'SCONJ';

/**
 * Reads on behind a word, phrase by phrase, up to where another clause starts. Trees err most in where they hang
 * prepositional phrases, and least in what a preposition is, so that the order of the words decides here.
 */
export function phrasesBehind(sentence: Sentence, word: number): Phrase[] {
  const { tokens } = sentence;
  const phrases: Phrase[] = [];
  let current: Phrase = { first: word + 1, last: word + 1 };
  const close = (at: number): void => {
    current.last = at;
    if (current.last > current.first) phrases.push(current);
  };
  for (let at = word + 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    const lower = token.surface.toLowerCase();
    if (INCLUDING.has(lower) || isPreposition(token, tokens[at + 1])) {
      close(at);
      current = { preposition: lower, first: at + 1, last: at + 1 };
      continue;
    }
    if (token.upos === 'VERB' && DESCRIBING.has(token.lemma) && token.xpos === 'VBN') {
      close(at);
      current = { preposition: token.lemma, first: at + 1, last: at + 1 };
      continue;
    }
    if (isStop(token) || token.upos === 'VERB') {
      close(at);
      return phrases;
    }
  }
  close(tokens.length);
  return phrases;
}

/** "to" before a verb is no preposition. */
const isPreposition = (token: Token, next: Token | undefined): boolean =>
  token.upos === 'ADP' || (token.xpos === 'TO' && next !== undefined && next.upos !== 'VERB' && next.upos !== 'AUX');
