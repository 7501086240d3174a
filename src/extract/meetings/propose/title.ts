import { isPossessiveMark } from '../../../clause/part-of-speech.ts';
import type { Token } from '../../../language/types.ts';
import { WORDS } from '../lexicon.ts';
import type { Context } from './context.ts';

const SKIPPED = new Set(['DET', 'PRON', 'PART', 'PUNCT', 'ADV', 'VERB', 'ADP', 'CCONJ', 'SYM']);

/**
 * The words in front of a meeting's noun that name it, as they are written: "Gaza truce", "six-party", "high-level".
 * Left out are the actors, which a label names anyway, and what says when, how long, or what one thinks of it.
 */
export function titleOf({ sentence, actors, dates }: Context, start: number, noun: number): string {
  const { tokens, index } = sentence;
  const kept: string[] = [];
  for (let at = start; at < noun; at++) {
    let last = at;
    while (last + 2 < noun && tokens[last + 1]!.surface === '-') last += 2;
    const words = tokens.slice(at, last + 1);
    const named = words.some((_, offset) => actors.mentionAt(index, at + offset) !== undefined);
    const dated = dates.some(date => date.first <= last && date.last > at);
    if (!named && !dated && words.some(isTelling) && !words.some(isPlain))
      kept.push(words.map(({ surface }) => surface).join(''));
    at = last;
  }
  return kept.slice(-3).join(' ');
}

/** Of adjectives only those that name a kind of meeting: "bilateral", "nuclear"; joined ones nearly always do ("high-level"). */
const isTelling = ({ upos, surface }: Token, _: number, { length }: Token[]): boolean =>
  upos === 'NOUN' || upos === 'PROPN' || (upos === 'ADJ' && (length > 1 || WORDS.naming.has(surface.toLowerCase())));

/** A word that is no part of a name, and takes the words that hyphens join to it along: "two-*day*". */
const isPlain = (token: Token, place: number, words: Token[]): boolean => {
  const { surface, upos, lemma, lower } = token;
  if (surface === '-') return false;
  if (SKIPPED.has(upos) || isPossessiveMark(token) || !/^[\p{L}.'’-]+$/u.test(surface)) return true;
  if (upos === 'NUM') return words.length === 1 && place === 0;
  return WORDS.series.has(lower) || WORDS.series.has(lemma) || WORDS.ordinals.has(lower) || isPassing(lower);
};

const isPassing = (word: string): boolean =>
  WORDS.passing.has(word) ||
  WORDS.telephone.has(word) ||
  WORDS.plannedModifiers.has(word) ||
  WORDS.ongoingModifiers.has(word) ||
  WORDS.proposedModifiers.has(word);
