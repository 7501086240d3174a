import { isPossessivePronoun } from '../../../clause/part-of-speech.ts';
import { OFFICE_WORDS } from '../../../lexicon/offices.ts';
import { ORGANIZATION_WORDS } from '../../../lexicon/organization-words.ts';
import type { Mention, PlacedSentence } from '../../types.ts';
import type { OfficePhrase } from '../leaders/types.ts';
import type { MarkedSentence } from '../page.ts';

/**
 * The countries and organizations that the words of an office name as the side: modifiers ("British", "NATO", "Iran's")
 * and what follows "of" or "for", but not a place, a subject or the post ("ambassador to Russia", "adviser on Cyprus"). An
 * office of a city or a province is of none.
 */
export function sidesOfOffice(line: MarkedSentence, phrase: OfficePhrase): Mention[] {
  if (phrase.office.local) return [];
  // "Syrian rebel commander": he fights the state.
  const isRebel = line.lower.slice(phrase.first, phrase.end).some(word => ORGANIZATION_WORDS.rebellious.has(word));
  // "Turkey free *its* leader": what stands before a possessive is of another phrase.
  const own = line.sentence.tokens.slice(phrase.first, phrase.at).findLastIndex(isPossessivePronoun);
  const before = mentionsIn(line, phrase.first + own + 1, phrase.at).filter(
    each => !isBacking(line.sentence, each) && !isOfPeople(line, each) && !(isRebel && each.kind === 'country'),
  );
  if (before.length === 0) {
    const after = sidesBehind(line, phrase);
    return after.filter(each => isJoined(line, after[0]!, each));
  }
  // "NATO member Turkey's foreign minister": the nearest. "Iraq's UN ambassador": the body is the post.
  const posted = phrase.office.posted ? before.filter(({ kind }) => kind === 'country') : [];
  const nearest = posted.at(-1) ?? before.at(-1)!;
  return before.filter(each => isJoined(line, each, nearest));
}

/** "The Turkish *Cypriot* leader": he acts for a people, not for the state. */
const isOfPeople = ({ lower }: MarkedSentence, { first, last }: Mention): boolean =>
  [first, first - 1, first - 2].some(from =>
    [last, last + 1].some(to => OFFICE_WORDS.communities.has(lower.slice(from, to).join(' '))),
  );

const mentionsIn = (line: MarkedSentence, first: number, last: number): Mention[] => [
  ...new Set(line.side.slice(first, last).filter(mention => mention !== undefined)),
];

/** "US-backed", "Iran-based", "anti-Syrian", "pro-Taliban": what is named is not one's side. */
export function isBacking({ tokens }: PlacedSentence, { first, last }: Mention): boolean {
  if (tokens[last]?.surface === '-' && /^\p{Ll}+/u.test(tokens[last + 1]?.surface ?? '')) return true;
  const before = tokens[first - 1]?.surface === '-' ? tokens[first - 2] : undefined;
  return [tokens[first]!.lower.split('-')[0]!, before?.lower ?? ''].some(word => OFFICE_WORDS.against.has(word));
}

const isJoined = (line: MarkedSentence, mention: Mention, nearest: Mention): boolean =>
  mention === nearest ||
  (mention.kind === nearest.kind &&
    line.lower
      .slice(mention.last, nearest.first)
      .every((word, at) => line.side[mention.last + at] || /^[,-]$/.test(word) || OFFICE_WORDS.joints.has(word)));

function sidesBehind(line: MarkedSentence, { end, last }: OfficePhrase): Mention[] {
  const found = new Set<Mention>();
  let isSide = false;
  for (let at = end; at < last; at++) {
    const mention = line.side[at];
    if (mention && isSide) found.add(mention);
    else if (OFFICE_WORDS.sidePrepositions.has(line.lower[at]!)) isSide = true;
    else if (OFFICE_WORDS.otherPrepositions.has(line.lower[at]!)) isSide = false;
  }
  return [...found];
}

/** The phrase names a side or an owner, or has a word that stands for one: "government negotiator", "his deputy". */
export function actsForSide(line: MarkedSentence, { first, last }: OfficePhrase): boolean {
  const { tokens } = line.sentence;
  return tokens
    .slice(first, last)
    .some(
      (token, index) =>
        line.side[first + index] || OFFICE_WORDS.sideWords.has(token.lower) || isPossessivePronoun(token),
    );
}
