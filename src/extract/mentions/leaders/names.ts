import { foldName } from '../../../lexicon/fold.ts';
import { isFamilyFirst, isGivenName, isParticle, isSuffix, isWellBegun } from '../../../lexicon/names.ts';
import { NO_NAMES } from '../../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord, OFFICE_WORDS, officeAt } from '../../../lexicon/offices.ts';
import { isCapital } from '../nominal.ts';
import type { MarkedSentence } from '../page.ts';
import type { NameSpan } from './types.ts';

const CAPITAL =
  /^(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{M}’']*|\p{Lu}\p{Ll}\.|\p{Ll}{1,3}[-’']?\p{Lu}[\p{L}\p{M}]+)(?:[-’']\p{L}+)*$/u;
/** Letters of the longest particle that is written in one with a name. */
const LONGEST_PARTICLE = 3;
const ACRONYM = /^\p{Lu}{2,}$/u;
const INITIALS = /^\p{Lu}{2}$/u;
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}|XI{1,3}|XIV|XVI?)$/;
/** "-o-cha": a joint between two hyphens. */
const CHAIN = /^\p{Ll}{1,2}-\p{Ll}+$/u;

/** A word as it is written: tokens `[at, end)`, those joined by hyphens and apostrophes taken together ("Ki-moon"). */
interface Word {
  end: number;
  text: string;
  lower: string;
}

/** @param isFamilyFirst The name began with a family name: small letters behind a hyphen belong to the given name. */
function wordAt(line: MarkedSentence, at: number, startsWithFamily: boolean): Word | undefined {
  const { tokens } = line.sentence;
  if (!tokens[at]) return undefined;
  const touches = (index: number): boolean => tokens[index]?.start === tokens[index - 1]!.end;
  const isJoint = (index: number): boolean =>
    /^[-'’]$/.test(tokens[index]?.surface ?? '') &&
    touches(index) &&
    // "Ban Ki- moon": a gap is no joint but in a name of the East.
    (touches(index + 1) || (startsWithFamily && /^\p{Ll}{2,6}$/u.test(tokens[index + 1]?.surface ?? ''))) &&
    /^\p{L}+$/u.test(tokens[index + 1]!.surface) &&
    !line.side[index + 1];
  let end = at + 1;
  while (isJoint(end)) end += 2;
  const written = (to: number): string =>
    tokens
      .slice(at, to)
      .map(({ surface }) => surface)
      .join('');
  // "Blair-led": small letters behind a hyphen are of a name only where it is one of the East.
  const tail = written(end).slice(tokens[at]!.surface.length + 1);
  const isName =
    /^\p{Lu}/u.test(tail) || startsWithFamily || CHAIN.test(tail) || /^['’]$/.test(tokens[at + 1]?.surface ?? '');
  if (!isName) end = at + 1;
  return { end, text: written(end), lower: written(end).toLowerCase() };
}

/** The end of the word at a token that can stand in a name: a capital that nothing else accounts for. */
function nameWord(line: MarkedSentence, at: number, first = at): number | undefined {
  const { surface, lower } = line.sentence.tokens[at] ?? {};
  // Only particles begin a name in small letters: "al-Assad".
  if (surface === undefined || line.side[at] || (surface === lower && surface.length > LONGEST_PARTICLE)) return;
  const family = first < at && isFamilyFirst(foldName(line.lower[first]!));
  const word = wordAt(line, at, family);
  if (!word || !CAPITAL.test(word.text) || ACRONYM.test(word.text) || !isWellBegun(word.text)) return;
  const isOther =
    NO_NAMES.words.has(word.lower) ||
    NO_NAMES.things.has(word.lower) ||
    isHonorific(word.lower) ||
    word.lower.split('-').every(isOfficeWord);
  return isOther ? undefined : word.end;
}

const isNameWord = (line: MarkedSentence, at: number): boolean => nameWord(line, at) !== undefined;

/** A word that is an office or a thing elsewhere is a surname behind a given name: "John Major", "Theresa May". */
const isSurname = (line: MarkedSentence, at: number, first: number): boolean =>
  at === first + 1 &&
  isCapital(line, at) &&
  !ACRONYM.test(line.sentence.tokens[at]!.surface) &&
  !line.side[at] &&
  (isOfficeWord(line.lower[at]!) || NO_NAMES.surnames.has(line.lower[at]!)) &&
  isGivenName(foldName(line.lower[first]!)) &&
  !isOfficeWord(line.lower[at + 1] ?? '') &&
  !OFFICE_WORDS.owners.has(line.lower[at + 1] ?? '');

/** The index after the name that begins at a token, with the suffix that may stand behind a comma: "Harlow, Jr.". */
function endOfName(line: MarkedSentence, first: number): number {
  let end = wordAt(line, first, false)!.end;
  for (let at = end; at < line.lower.length; ) {
    const next = nameWord(line, at, first) ?? (isSurname(line, at, first) ? at + 1 : undefined);
    if (next !== undefined) at = end = next;
    else if (NUMERAL.test(line.sentence.tokens[at]!.surface)) return at + 1;
    else if (isParticle(line.lower[at]!) && at - end < 2) at++;
    else break;
  }
  const suffix = line.lower[end] === ',' ? end + 1 : end;
  return end > first + 1 && isSuffix(line.lower[suffix] ?? '') && isCapital(line, suffix) ? suffix + 1 : end;
}

/** "Referee Mike Dean", "Professor Smith": a trade before a name is no part of it. */
const isTrade = (line: MarkedSentence, at: number): boolean =>
  officeAt([line.lower[at]!], 0)?.office.acts === 'never' && isNameWord(line, at + 1);

/** "JD Vance": two initials without stops before a name. */
const isInitials = (line: MarkedSentence, at: number): boolean =>
  INITIALS.test(line.sentence.tokens[at]!.surface) &&
  !line.side[at] &&
  !NO_NAMES.words.has(line.lower[at]!) &&
  !isOfficeWord(line.lower[at]!) &&
  !isHonorific(line.lower[at]!) &&
  isNameWord(line, at + 1);

/** A capital at the start of a sentence says little: the engine must take it for a name, or a name must go on. */
function startsName(line: MarkedSentence, at: number): boolean {
  if (NO_NAMES.givens.has(line.lower[at]!)) return isCapital(line, at) && isNameWord(line, at + 1);
  if (isInitials(line, at)) return true;
  if (!isNameWord(line, at) || isTrade(line, at)) return false;
  const before = line.sentence.tokens[at - 1];
  const isFirst = !before || /^["“‘'(:[]$|^[-–—]+$/.test(before.surface);
  if (!isFirst || isGivenName(foldName(line.lower[at]!))) return true;
  const { upos } = line.sentence.tokens[at]!;
  return upos === 'PROPN' || (['NOUN', 'ADJ', 'X'].includes(upos) && isNameWord(line, at + 1));
}

/** "Yasukuni Shrine", "Jose Marti airport": the name of a place or a body. */
const isPartOfThing = (line: MarkedSentence, last: number): boolean =>
  (NO_NAMES.things.has(line.lower[last] ?? '') && isCapital(line, last)) ||
  NO_NAMES.lowerThings.has(line.lower[last] ?? '');

/** The words of a name, folded; what is joined is one word, an apostrophe is left out. */
function wordsOf(line: MarkedSentence, first: number, last: number): string[] {
  const words: string[] = [];
  for (let at = first; at < last; ) {
    const { end, lower } = wordAt(line, at, true)!;
    const word = foldName(lower).replace(/(?<=\p{L}\p{L})['’]/gu, '');
    if (word !== ',' && !(words.length > 0 && isSuffix(word))) words.push(word);
    at = end;
  }
  return words;
}

/** Finds all stretches of a sentence that are written like the name of a person, in order. */
export function findNames(line: MarkedSentence): NameSpan[] {
  const names: NameSpan[] = [];
  for (let first = 0; first < line.lower.length; first++) {
    if (!startsName(line, first)) continue;
    const last = endOfName(line, first);
    if (!isPartOfThing(line, last))
      names.push({ sentence: line.sentence.index, first, last, words: wordsOf(line, first, last) });
    first = last - 1;
  }
  return names;
}
