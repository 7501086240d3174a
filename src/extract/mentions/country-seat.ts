import { baseRelation } from '../../clause/tree.ts';
import type { Sentence, Token } from '../../language/types.ts';
import { findNames, type NameFound } from '../../lexicon/gazetteer.ts';
import { SEAT_WORDS } from '../../lexicon/seats.ts';
import { headOf } from './organization-span.ts';

const FINITE = new Set(['VBD', 'VBZ', 'MD']);
const DETERMINERS = new Set(['the', 'both', 'neither']);
const GOVERNED = new Set(['nsubj', 'obj', 'iobj', 'root']);
const JOINTS = new Set([',', 'and', 'or', 'the']);
const LOOK_BACK = 5;
const BETWEEN = 8;

/**
 * Whether a city acts ("Moscow said", "Moscow's refusal", "talks with Moscow", "Moscow-backed") rather than being a place
 * ("in Moscow", "flew to Moscow", "the Moscow talks").
 */
export function isSeatActing(sentence: Sentence, found: NameFound): boolean {
  const joined = isJoined(sentence, found);
  if (joined !== undefined) return joined;
  const { first, last } = firstOfRow(sentence, found);
  const head = headOf(sentence, first, last);
  const preposition = prepositionBefore(sentence, first);
  if (preposition !== undefined) return isParty(sentence, first, head, preposition);
  if (isSecondOfTwo(sentence.tokens, first)) return true;
  return actsInTree(sentence, head, found.last);
}

/** In a row the first name decides: "Rome, Madrid and Lisbon said". */
function firstOfRow(sentence: Sentence, found: NameFound): NameFound {
  const { tokens } = sentence;
  const names = findNames(tokens).filter(({ named }) => named.kind !== 'nobody');
  let current = found;
  while (!GOVERNED.has(baseRelation(tokens[headOf(sentence, current.first, current.last)]!.relation))) {
    let at = current.first;
    while (at > 0 && JOINTS.has(tokens[at - 1]!.surface)) at--;
    const before = at < current.first ? names.find(({ last }) => last === at) : undefined;
    if (!before) break;
    current = before;
  }
  return current;
}

/** "Ankara-Nicosia ties", "Moscow-backed", "pro-Moscow" act; "Moscow-based" does not. */
function isJoined({ tokens }: Sentence, { first, last, start }: NameFound): boolean | undefined {
  if (start > tokens[first]!.start) return true;
  const after = tokens[last];
  const before = tokens[first - 1];
  if (isHyphen(after)) {
    const next = tokens[last + 1];
    return namesCountry(next) || SEAT_WORDS.joined.has(next?.lower ?? '');
  }
  if (isHyphen(before)) return namesCountry(tokens[first - 2]) || isPrefix(tokens[first - 2]);
  return undefined;
}

const namesCountry = (token: Token | undefined): boolean =>
  token !== undefined && findNames([token]).some(({ named }) => named.kind === 'country');

const isPrefix = (token: Token | undefined): boolean => /^(?:pro|anti|non)$/i.test(token?.surface ?? '');

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–/]$/.test(token.surface);

function prepositionBefore({ tokens }: Sentence, first: number): string | undefined {
  let at = first - 1;
  while (at >= 0 && DETERMINERS.has(tokens[at]!.lower)) at--;
  const before = tokens[at];
  if (before === undefined) return undefined;
  const word = before.lower;
  return before.upos === 'ADP' || word === 'to' || word === 'than' ? word : undefined;
}

function isParty(sentence: Sentence, first: number, head: number, preposition: string): boolean {
  const { tokens } = sentence;
  const governor = tokens[tokens[head]!.head];
  const beforePreposition = tokens[first - 2];
  if (preposition === 'from')
    return [governor, beforePreposition].some(each => each?.upos === 'NOUN' && SEAT_WORDS.senders.has(each.lemma));
  if (preposition === 'for' && isToVerb(tokens, first + 1)) return true;
  if (!SEAT_WORDS.parties.has(preposition)) return false;
  if (preposition === 'with' || preposition === 'against') return true;
  const near = tokens.slice(Math.max(0, first - LOOK_BACK), first);
  return ![...near, ...(governor ? [governor] : [])].some(({ lemma }) => SEAT_WORDS.motion.has(lemma.toLowerCase()));
}

/** "For Baghdad to disarm". */
const isToVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.surface === 'to' && tokens[at + 1]?.upos === 'VERB';

/** "Between the rebels and Khartoum". */
const isSecondOfTwo = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.surface === 'and' &&
  tokens.slice(Math.max(0, first - BETWEEN), first).some(({ lower }) => lower === 'between');

function actsInTree({ tokens }: Sentence, head: number, last: number): boolean {
  const { relation, head: governorIndex } = tokens[head]!;
  const governor = tokens[governorIndex];
  const lemma = governor?.lemma.toLowerCase() ?? '';
  if (relation === 'nmod:poss') return governor?.upos !== 'PROPN' && !SEAT_WORDS.townNouns.has(lemma);
  switch (baseRelation(relation)) {
    case 'nsubj':
      return governor?.upos !== 'PROPN' && governor?.upos !== 'NUM';
    case 'obj':
    case 'iobj':
      return !SEAT_WORDS.visiting.has(lemma);
    case 'compound':
    case 'nmod':
      return SEAT_WORDS.sides.has(lemma) || beforeVerb(tokens, last);
    default:
      return beforeVerb(tokens, last);
  }
}

/** Where the tree is amiss: "Moscow said", "Tehran has". */
const beforeVerb = (tokens: readonly Token[], last: number): boolean => {
  const next = tokens[last];
  return next !== undefined && (next.upos === 'VERB' || next.upos === 'AUX') && FINITE.has(next.xpos);
};
