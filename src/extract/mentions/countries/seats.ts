import {
  firstConjunct,
  governorOf,
  headOf,
  isNamePart,
  isNounComplement,
  isObject,
  isPossessor,
  isSubject,
} from '../../../clause/phrase.ts';
import { ancestors, caseOf } from '../../../clause/tree.ts';
import type { Sentence, Token } from '../../../language/types.ts';
import { findNames } from '../../../lexicon/gazetteer.ts';
import { SEAT_WORDS } from '../../../lexicon/seats.ts';
import type { Proposal } from '../proposals.ts';

type Place = Pick<Proposal, 'start' | 'first' | 'last'>;

/** Whether a capital, or a seat of power behind a preposition of place, is where something is and not who does it. */
export function isPlaceOnly({ form, sentence, ...found }: Proposal): boolean {
  if (form === 'capital') return !isSeatActing(sentence, found);
  if (form !== 'building') return false;
  const preposition = caseOf(sentence, headOf(sentence, found.first, found.last));
  return preposition !== undefined && SEAT_WORDS.places.has(preposition) && !isSeatActing(sentence, found);
}

/**
 * Whether a city acts ("Moscow said", "Moscow's refusal", "talks with Moscow", "Moscow-backed") rather than being a place
 * ("in Moscow", "flew to Moscow", "the Moscow talks"). In a row the first name decides: "Rome, Madrid and Lisbon said".
 */
export function isSeatActing(sentence: Sentence, found: Place): boolean {
  const joined = isJoinedActor(sentence, found);
  if (joined !== undefined) return joined;
  const head = firstConjunct(sentence, headOf(sentence, found.first, found.last));
  const preposition = isPossessor(sentence, head) ? undefined : caseOf(sentence, head);
  return preposition === undefined ? actsIn(sentence, head) : isParty(sentence, head, preposition);
}

/** "Ankara-Nicosia ties", "Moscow-backed", "pro-Moscow" act; "Moscow-based" does not. */
function isJoinedActor({ tokens }: Sentence, { first, last, start }: Place): boolean | undefined {
  if (start > tokens[first]!.start) return true;
  if (isHyphen(tokens[last])) return namesCountry(tokens[last + 1]) || SEAT_WORDS.joined.has(tokens[last + 1]!.lower);
  if (isHyphen(tokens[first - 1]))
    return namesCountry(tokens[first - 2]) || SEAT_WORDS.prefixes.has(tokens[first - 2]!.lower);
  return undefined;
}

const isHyphen = (token: Token | undefined): boolean => token !== undefined && /^[-–/]$/.test(token.surface);

const namesCountry = (token: Token | undefined): boolean =>
  token !== undefined && findNames([token]).some(({ named }) => named.kind === 'country');

/** "talks with Moscow", "instructions from Hanoi", but not "flew to Moscow". */
function isParty(sentence: Sentence, head: number, preposition: string): boolean {
  const above = ancestors(sentence, head).slice(0, 2);
  const isAbove = (words: ReadonlySet<string>, among = above): boolean =>
    among.some(at => words.has(sentence.tokens[at]!.lemma.toLowerCase()));
  if (SEAT_WORDS.sources.has(preposition)) return isAbove(SEAT_WORDS.senders, above.slice(0, 1));
  if (SEAT_WORDS.aims.has(preposition) && isAbove(SEAT_WORDS.force, above.slice(0, 1))) return true;
  if (!SEAT_WORDS.parties.has(preposition)) return false;
  return SEAT_WORDS.companions.has(preposition) || !isAbove(SEAT_WORDS.motion);
}

function actsIn(sentence: Sentence, head: number): boolean {
  const above = governorOf(sentence, head);
  if (above === undefined) return false;
  const { lemma, upos } = sentence.tokens[above]!;
  const governor = lemma.toLowerCase();
  if (isPossessor(sentence, head)) return upos !== 'PROPN' && !SEAT_WORDS.townNouns.has(governor);
  if (isSubject(sentence, head)) return upos !== 'PROPN' && upos !== 'NUM';
  if (isObject(sentence, head)) return !SEAT_WORDS.visiting.has(governor);
  return (isNamePart(sentence, head) || isNounComplement(sentence, head)) && SEAT_WORDS.sides.has(governor);
}
