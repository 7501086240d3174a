import type { Analyse, Token } from '../language/types.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/calendar.ts';
import { foldName } from '../lexicon/fold.ts';
import { findNames } from '../lexicon/gazetteer.ts';
import { knownSides } from '../lexicon/known-leaders.ts';
import { isGivenName, isParticle } from '../lexicon/names.ts';
import { isNoName } from '../lexicon/no-names.ts';
import { isHonorific, isOfficeWord, officeEndingAt } from '../lexicon/offices.ts';
import { isPlaceName } from '../lexicon/places.ts';

/** A line of fewer words has a case that tells nothing: "NATO", "and". */
const FEWEST_WORDS = 3;

/** A text with fewer capitals than one in so many letters is in small letters. */
const LETTERS_BY_CAPITAL = 500;

/** How many words a name has at most. */
const LONGEST_NAME = 4;

const NOMINAL: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'X']);

const capitalised = (word: string): string => word.replace(/(?<=^|[-.])\p{Ll}/gu, letter => letter.toUpperCase());

/**
 * A text in capitals and small letters as newspapers use them, as long as before: wires send reports in small letters or in
 * capitals, and headings stand in capitals. Names are those that the lexicon knows, that the text itself writes with a
 * capital elsewhere, or that stand behind an office or begin with a given name.
 *
 * @param text A text of which some lines or all may be in one case.
 * @param analyse The language engine; only lines in one case are given to it.
 */
export function inUsualCase(text: string, analyse: Analyse): string {
  const odd = oddLines(text);
  if (odd.length === 0) return text;
  const written = namesWrittenIn(text, odd);
  const sentences = odd.flatMap(({ start, end }) =>
    analyse(text.slice(start, end).toLowerCase()).map(({ tokens }) =>
      tokens.map(token => ({ ...token, start: token.start + start, end: token.end + start })),
    ),
  );
  const found = sentences.map(writingsIn);
  const persons = new Set(found.flatMap(names => names.persons));
  const pieces: string[] = [];
  let end = 0;
  sentences.forEach((tokens, index) => {
    tokens.forEach((token, at) => {
      const isName = at === 0 || (NOMINAL.has(token.upos) && persons.has(token.surface));
      const known = found[index]!.writings[at] ?? written.get(token.surface);
      const word = known ?? (isName ? capitalised(token.surface) : token.surface);
      pieces.push(text.slice(end, token.start), word.length === token.end - token.start ? word : token.surface);
      end = token.end;
    });
  });
  return pieces.join('') + text.slice(end);
}

/** The lines that are in one case: those in capitals, and all where the text hardly has a capital. */
function oddLines(text: string): { start: number; end: number }[] {
  const isSmall = (text.match(/\p{Lu}/gu)?.length ?? 0) * LETTERS_BY_CAPITAL < (text.match(/\p{L}/gu)?.length ?? 0);
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => (line.match(/\p{L}{2,}/gu)?.length ?? 0) >= FEWEST_WORDS)
    .filter(([line]) => (isSmall || !/\p{Ll}/u.test(line)) && line.toLowerCase().length === line.length)
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** Words that the other lines write with a capital inside of sentences, and never without, by their small letters. */
function namesWrittenIn(text: string, odd: readonly { start: number; end: number }[]): Map<string, string> {
  const inOdd = (at: number): boolean => odd.some(({ start, end }) => start <= at && at < end);
  const written = new Map<string, string>();
  for (const { 0: word, index } of text.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]*/gu))
    if (!inOdd(index)) written.set(word.toLowerCase(), word);
  for (const { 0: word, index } of text.matchAll(/\b\p{Ll}[\p{L}'’-]*/gu)) if (!inOdd(index)) written.delete(word);
  return written;
}

interface Writings {
  /** How tokens are written, by their index. */
  writings: string[];
  /** Words of names of persons. */
  persons: string[];
}

function writingsIn(tokens: readonly Token[]): Writings {
  const writings: string[] = [];
  const persons: string[] = [];
  const write = (first: number, last: number, as: (word: string) => string): void => {
    for (let at = first; at < last; at++) writings[at] ??= as(tokens[at]!.surface);
  };
  const spelt = (as: (word: string) => string): Token[] =>
    tokens.map(token => ({ ...token, surface: NOMINAL.has(token.upos) ? as(token.surface) : token.surface }));
  for (const as of [capitalised, (word: string) => word.toUpperCase()])
    for (const { first, last, named } of findNames(spelt(as))) if (named.kind !== 'nobody') write(first, last, as);
  const words = tokens.map(({ surface }) => surface);
  tokens.forEach(({ surface, upos }, at) => {
    const isBehindPreposition = at === 0 || tokens[at - 1]!.upos === 'ADP';
    const isPlace = NOMINAL.has(upos) && isBehindPreposition && isPlaceName(capitalised(surface));
    if (isPlace || WEEKDAYS.has(surface) || (MONTHS.has(surface) && upos !== 'AUX')) write(at, at + 1, capitalised);
    const end = personAt(tokens, words, at);
    persons.push(...words.slice(at, end).filter(word => !isParticle(word)));
    write(at, end, word => (isParticle(word) ? word : capitalised(word)));
  });
  return { writings, persons };
}

/** Where the name of a person ends that begins at a word; at the word itself where none does. */
function personAt(tokens: readonly Token[], words: readonly string[], at: number): number {
  const isIntroduced = at > 0 && (officeEndingAt(words, at) !== undefined || isHonorific(words[at - 1]!));
  const isGiven = isGivenName(foldName(words[at]!));
  // Trees of small letters take foreign given names for verbs.
  let end = isIntroduced && isGiven ? at + 1 : at;
  while (end < Math.min(tokens.length, at + LONGEST_NAME) && isOfName(tokens[end]!)) end++;
  const folded = words.slice(at, end).map(foldName);
  const isNamed = folded.length > 1 && isGiven;
  return isIntroduced || isNamed || (folded.length > 0 && knownSides(folded).length > 0) ? end : at;
}

const isOfName = ({ surface, upos }: Token): boolean =>
  NOMINAL.has(upos) && /^\p{L}/u.test(surface) && !isNoName(surface) && !isOfficeWord(surface);
