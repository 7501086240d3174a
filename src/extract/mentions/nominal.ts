import { officeEndingAt } from '../../lexicon/offices.ts';
import type { Line } from './page.ts';

/** How many words a nominal is followed for. */
export const LIMIT = 14;
const DETERMINERS = new Set(['the', 'a', 'an', 'this', 'that']);

/** Whether a word is an article or points at something. */
export const isDeterminer = (word: string | undefined): boolean => word !== undefined && DETERMINERS.has(word);

/** Whether a token can stand before the noun in a nominal. */
export function isNominal(line: Line, index: number): boolean {
  const token = line.sentence.tokens[index];
  if (!token) return false;
  if (line.side[index]) return true;
  if (['NOUN', 'PROPN', 'ADJ', 'NUM'].includes(token.upos) || token.xpos.startsWith('NN')) return true;
  // A hyphen touches the word before it; what stands apart is a dash.
  if (token.surface === '-') return token.start === line.sentence.tokens[index - 1]?.end;
  if (token.xpos === 'POS' || token.xpos === 'PRP$') return true;
  // "the ruling party", "the newly appointed minister", "outgoing".
  if (['VBG', 'VBN'].includes(token.xpos)) return token.relation === 'amod' || token.relation === 'compound';
  return token.upos === 'ADV' && /ly$/.test(line.lower[index]!);
}

/** The first token of the nominal that ends before `at`: modifiers and possessors, without the article. */
export function startOfNominal(line: Line, at: number): number {
  let first = at;
  while (first > 0 && at - first < LIMIT) {
    const before = first - 1;
    if (isNominal(line, before)) first = before;
    // "Lord's Resistance Army (LRA) deputy leader": the acronym of the side.
    else if (line.lower[before] === ')' && line.lower[before - 2] === '(' && line.side[before - 1]) first = before - 2;
    // "US House of Representatives speaker": the name of an organ.
    else if (
      line.lower[before] === 'of' &&
      isCapital(line, before - 1) &&
      isCapital(line, first) &&
      officeEndingAt(line.lower, before) === undefined
    )
      first = before - 1;
    else if (line.lower[before] === 'and' && isAdjectivePair(line, before)) first = before - 1;
    else break;
  }
  while (first < at && line.sentence.tokens[first]!.xpos === 'POS') first++;
  return first;
}

/** Where a nominal with its "of …", "for …" ends: before a comma, a verb or a word that opens a clause. */
export function endOfNominal(line: Line, from: number): number {
  let end = from;
  while (end < line.lower.length && end - from < LIMIT) {
    const word = line.lower[end]!;
    const { upos } = line.sentence.tokens[end]!;
    if (upos === 'PUNCT' && word !== '-') break;
    if ((upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') && !line.side[end] && !isNominal(line, end)) break;
    if (word === 'who' || word === 'which' || word === 'that') break;
    end++;
  }
  return end;
}

/** Whether a token begins with a capital. */
export const isCapital = (line: Line, index: number): boolean =>
  /^\p{Lu}/u.test(line.sentence.tokens[index]?.surface ?? '');

/** "the British and French ministers": both are countries, or both adjectives. */
export const isAdjectivePair = (line: Line, and: number): boolean =>
  (line.side[and - 1] !== undefined && line.side[and + 1] !== undefined) ||
  (line.sentence.tokens[and - 1]?.upos === 'ADJ' && line.sentence.tokens[and + 1]?.upos === 'ADJ');
