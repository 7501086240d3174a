import { isSuffix } from '../../lexicon/name-forms.ts';
import { foldName, isFamilyFirst, isGivenName, isParticle } from '../../lexicon/names.ts';
import { isGivenToo, isHerald, isNoName, isSurnameToo, isThing, isThingInSmall } from '../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord, isStyle, officeAt } from '../../lexicon/offices.ts';
import type { Line } from './page.ts';

/** A stretch that is written like the name of a person: tokens `[first, last)` of a sentence. */
export interface NameSpan {
  sentence: number;
  first: number;
  last: number;
  /** Its words, folded; a name joined by a hyphen is one word, e.g. `ki-moon`. */
  words: string[];
  /** The title written as a part of it, in lower case: `sheikh`. */
  style?: string;
}

const CAPITAL =
  /^(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{M}’']*\.?|(?:al|el|ul|as|ash|an|ar|ad|at|az|d|de|del|mc)[-’']?\p{Lu}[\p{L}\p{M}]+)(?:-[\p{L}]+)*$/u;
const ACRONYM = /^\p{Lu}{2,}$/u;
const INITIALS = /^\p{Lu}{2}$/u;
const NUMERAL = /^(?:I{1,3}|IV|VI{0,3}|IX|X{1,3}|XI{1,3}|XIV|XVI?)$/;

/** Whether a token can stand in a name: a capital that no office, country, calendar or function word accounts for. */
function isNameWord(line: Line, index: number): boolean {
  const token = line.sentence.tokens[index];
  if (!token || line.side[index] || !CAPITAL.test(token.surface)) return false;
  if (ACRONYM.test(token.surface)) return false;
  const word = line.lower[index]!;
  return !isNoName(word) && !isOfficeWord(word) && !isHonorific(word) && !word.split('-').every(isOfficeWord);
}

/** Within a name a word counts that is an office elsewhere: "Muhammed Sheikh Khalil". */
const goesOn = (line: Line, at: number): boolean =>
  isSurnameToo(line.lower[at]!) &&
  isCapital(line, at) &&
  isGivenName(foldName(line.lower[at - 1]!)) &&
  isNameWord(line, at + 1);

const isCapital = (line: Line, at: number): boolean => /^\p{Lu}/u.test(line.sentence.tokens[at]?.surface ?? '');

/** A name may end in a word that is an office elsewhere: "John Major", "Mackenzie King". */
const endsName = (line: Line, index: number, first: number): boolean =>
  index === first + 1 &&
  CAPITAL.test(line.sentence.tokens[index]?.surface ?? '') &&
  !ACRONYM.test(line.sentence.tokens[index]!.surface) &&
  !line.side[index] &&
  (!isNoName(line.lower[index]!) || isSurnameToo(line.lower[index]!)) &&
  isGivenName(foldName(line.lower[first]!)) &&
  !isNameWord(line, index + 1) &&
  !isOfficeWord(line.lower[index + 1] ?? '') &&
  line.lower[index + 1] !== 'of';

const touches = (line: Line, index: number): boolean =>
  line.sentence.tokens[index]!.start === line.sentence.tokens[index - 1]!.end;

/** The index after the mark and the word that it joins to a name ("Ki-moon", "Dlamini-Zuma", "Sha'ath"), or `at`. */
function afterJoin(line: Line, at: number, first: number): number {
  const mark = line.lower[at]!;
  const next = line.sentence.tokens[at + 1];
  if (!next || !touches(line, at)) return at;
  if (/^['’]$/.test(mark)) return touches(line, at + 1) && /^\p{Ll}{2,}$/u.test(next.surface) ? at + 2 : at;
  if (mark !== '-') return at;
  if (/^\p{Lu}\p{L}+$/u.test(next.surface)) return line.side[at + 1] || !touches(line, at + 1) ? at : at + 2;
  const tail = afterTail(line, at);
  if (tail > at) return tail;
  const joined = at - first >= 2 && isFamilyFirst(foldName(line.lower[first]!)) && /^\p{Ll}{2,6}$/u.test(next.surface);
  return joined ? at + 2 : at;
}

/** "Chan-o-cha": a joint between two hyphens. */
function afterTail(line: Line, at: number): number {
  const isSmall = (index: number): boolean => /^\p{Ll}+$/u.test(line.sentence.tokens[index]?.surface ?? '');
  const isChain = isSmall(at + 1) && line.lower[at + 2] === '-' && isSmall(at + 3);
  return isChain && line.lower[at + 1]!.length <= 2 && [2, 3].every(step => touches(line, at + step)) ? at + 4 : at;
}

/** "Kim Man-bok": whatever it is elsewhere, before a hyphen and small letters it is the name behind a family name. */
const isHyphenated = (line: Line, at: number, first: number): boolean =>
  at === first + 1 &&
  isFamilyFirst(foldName(line.lower[first]!)) &&
  isCapital(line, at) &&
  line.lower[at + 1] === '-' &&
  /^\p{Ll}{2,6}$/u.test(line.sentence.tokens[at + 2]?.surface ?? '') &&
  touches(line, at + 1) &&
  touches(line, at + 2);

/** The index after the name that begins at a token, with the suffix that may stand behind a comma: "Harlow, Jr.". */
function endOfName(line: Line, first: number): number {
  const end = endOfWords(line, first);
  const suffix = line.lower[end] === ',' ? end + 1 : end;
  return end > first + 1 && isSuffix(line.lower[suffix] ?? '') && isCapital(line, suffix) ? suffix + 1 : end;
}

function endOfWords(line: Line, first: number): number {
  let end = first + 1;
  for (let at = end; at < line.lower.length; ) {
    const joined = afterJoin(line, at, first);
    if (joined > at) at = end = joined;
    else if (isNameWord(line, at) || goesOn(line, at) || isHyphenated(line, at, first)) at = end = at + 1;
    else if (NUMERAL.test(line.sentence.tokens[at]!.surface)) return at + 1;
    else if (isParticle(line.lower[at]!) && at - end < 2) at++;
    else return at === end && endsName(line, at, first) ? at + 1 : end;
  }
  return end;
}

function wordsOf(line: Line, first: number, last: number): string[] {
  const words: string[] = [];
  for (let index = first; index < last; index++) {
    const word = foldName(line.lower[index]!);
    if (word === '-') words.push(`${words.pop()}-${foldName(line.lower[++index]!)}`);
    else if (/^['’]$/.test(word)) words.push(`${words.pop()}${foldName(line.lower[++index]!)}`);
    else if (word !== ',' && !(words.length > 0 && isSuffix(word))) words.push(word);
  }
  return words;
}

/** "Referee Mike Dean", "Professor Smith": a trade before a name is no part of it. */
const isTrade = (line: Line, index: number): boolean =>
  officeAt([line.lower[index]!], 0)?.office.acts === 'never' && isNameWord(line, index + 1);

/** "JD Vance": two initials without stops before a name. */
const isInitials = (line: Line, index: number): boolean =>
  INITIALS.test(line.sentence.tokens[index]!.surface) &&
  !line.side[index] &&
  !isNoName(line.lower[index]!) &&
  !isOfficeWord(line.lower[index]!) &&
  !isHonorific(line.lower[index]!) &&
  !line.unnamed[index] &&
  isNameWord(line, index + 1);

/** A capital at the start of a sentence says little: the engine must take it for a name, or a name must go on. */
function startsName(line: Line, index: number): boolean {
  if (isGivenToo(line.lower[index]!)) return isCapital(line, index) && isNameWord(line, index + 1);
  if (isInitials(line, index)) return true;
  if (!isNameWord(line, index) || isTrade(line, index)) return false;
  const before = line.sentence.tokens[index - 1];
  const initial = !before || /^["“‘'(:[]$|^[-–—]+$/.test(before.surface);
  if (!initial) return true;
  if (isGivenName(foldName(line.lower[index]!))) return true;
  const { upos } = line.sentence.tokens[index]!;
  return upos === 'PROPN' || (['NOUN', 'ADJ', 'X'].includes(upos) && isNameWord(line, index + 1));
}

/** "Yasukuni Shrine", "Jose Marti airport", "USS Abraham Lincoln": the name of a place, a body or a ship. */
const isPartOfThing = (line: Line, first: number, last: number): boolean =>
  (isThing(line.lower[last] ?? '') && isCapital(line, last)) ||
  isThingInSmall(line.lower[last] ?? '') ||
  (isHerald(line.lower[first - 1] ?? '') && isCapital(line, first - 1));

/** Finds all stretches of a sentence that are written like the name of a person, in order. */
export function findNames(line: Line): NameSpan[] {
  const names: NameSpan[] = [];
  for (let index = 0; index < line.lower.length; index++) {
    if (!startsName(line, index)) continue;
    const last = endOfName(line, index);
    if (!isPartOfThing(line, index, last))
      names.push({
        sentence: line.sentence.index,
        first: index,
        last,
        words: wordsOf(line, index, last),
        ...(isStyle(line.lower[index - 1] ?? '') && { style: line.lower[index - 1]! }),
      });
    index = last - 1;
  }
  return names;
}
