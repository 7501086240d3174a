import { foldName, isFamilyFirst, isGivenName, isParticle } from '../../lexicon/names.ts';
import { isNoName } from '../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord } from '../../lexicon/offices.ts';
import type { NameSpan } from './leader-name.ts';
import type { Line } from './page.ts';

/** The spans of a document that name one person. */
export interface Namesake {
  /** The fullest name, folded, word by word. */
  words: string[];
  spans: NameSpan[];
}

/** Distance in letters put in, left out, changed or swapped, up to 3. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Two spellings of one name: equal, or long and nearly so (Zelensky, Zelenskyy). */
const spelledAlike = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= 5 && a[0] === b[0] && distance(a, b) <= (Math.min(a.length, b.length) >= 7 ? 2 : 1));

const isInitialOf = (initial: string, word: string): boolean =>
  /^\p{L}\.?$/u.test(initial) && word.startsWith(initial[0]!);

/** A full name, or a part of one, may be the other: same family name, given names that do not contradict. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((word, index) => spelledAlike(word, b[index]!))) return true;
  if (!spelledAlike(a.at(-1)!, b.at(-1)!)) return false;
  const [short, long] = a.length <= b.length ? [a.slice(0, -1), b.slice(0, -1)] : [b.slice(0, -1), a.slice(0, -1)];
  let at = 0;
  for (const word of short) {
    while (
      at < long.length &&
      !(spelledAlike(word, long[at]!) || isInitialOf(word, long[at]!) || isInitialOf(long[at]!, word))
    )
      at++;
    if (at++ >= long.length) return false;
  }
  return true;
}

/** "Pope John Paul II", "George Price Jr.": what is no name in a name. */
const ORDINAL = /^(?:[ivx]+|jr\.?|sr\.?)$/;

/** The words by which a person is named again: the family name first of all. */
export function familyName(words: readonly string[]): string[] {
  if (words.length > 1 && ORDINAL.test(words.at(-1)!)) return familyName(words.slice(0, -1));
  if (words.length === 1) return [...words];
  const first = words[0]!;
  const isAsian = words.length === 3 || words[1]!.includes('-') || !isGivenName(first);
  if (isFamilyFirst(first) && words.length <= 3 && isAsian) return [first];
  let at = words.length - 1;
  while (at > 1 && isParticle(words[at - 1]!)) at--;
  return words.slice(at);
}

const bare = (word: string): string => word.replace(/^(?:al|el|ul|as|ash|an|ar|ad|at|az)-/, '');

/** How well a short name fits a person: 3 his family name, 2 another part of his name, 1 a spelling of the family name, 0 not. */
function fit(short: readonly string[], person: Namesake): number {
  const family = familyName(person.words);
  if (short.length === family.length && short.every((word, index) => bare(word) === bare(family[index]!))) return 3;
  if (
    short.length === 1 &&
    (bare(short[0]!) === bare(family.at(-1)!) || bare(short[0]!) === bare(person.words.at(-1)!))
  )
    return 3;
  if (short.length > 1 && sameFullName(short, person.words)) return 3;
  if (short.length > 1 && person.words.join(' ').endsWith(short.join(' '))) return 3;
  if (short.length === 1 && person.words.includes(short[0]!)) return 2;
  if (short.length === 1 && spelledAlike(short[0]!, family.at(-1)!)) return 1;
  return 0;
}

/**
 * Tells which spans of a document name the same person. Full names first, so that a family name in the headline finds
 * its bearer further on; of two namesakes the one named last before it, else the next.
 */
export function groupNames(spans: readonly NameSpan[]): Namesake[] {
  const people: Namesake[] = [];
  const full = spans.filter(span => span.words.length > 1);
  for (const span of full) {
    const known = people.find(person => sameFullName(span.words, person.words));
    if (!known) people.push({ words: span.words, spans: [span] });
    else {
      known.spans.push(span);
      if (span.words.length > known.words.length) known.words = span.words;
    }
  }
  for (const span of spans) {
    if (span.words.length > 1) continue;
    const known = bestFit(span, people);
    if (known) known.spans.push(span);
    else people.push({ words: span.words, spans: [span] });
  }
  for (const person of people) person.spans.sort(inOrder);
  return people.sort((a, b) => inOrder(a.spans[0]!, b.spans[0]!));
}

const inOrder = (a: NameSpan, b: NameSpan): number => a.sentence - b.sentence || a.first - b.first;

function bestFit(span: NameSpan, people: readonly Namesake[]): Namesake | undefined {
  let best: Namesake | undefined;
  let bestFit = 0;
  for (const person of people) {
    const value = fit(span.words, person);
    if (value > bestFit || (value > 0 && value === bestFit && nearer(span, person, best!))) {
      best = person;
      bestFit = value;
    }
  }
  return best;
}

/** Whether `a` was named closer before the span than `b`; whoever is named only later comes after all that were named. */
function nearer(span: NameSpan, a: Namesake, b: Namesake): boolean {
  const place = (person: Namesake): number => {
    let last = -1;
    for (const each of person.spans)
      if (inOrder(each, span) < 0) last = Math.max(last, each.sentence * 1000 + each.first);
    return last;
  };
  return place(a) > place(b);
}

const PREFIXED = /^(?:al|el|ul|as|ash|an|ar|ad|at|az)-/;

/**
 * Adds the places where a known person is named by one word alone ("Starmer"), in headlines too, to his spans.
 *
 * @param taken Spans that are names already; nothing inside them is looked at.
 */
export function addShortNames(people: readonly Namesake[], lines: readonly Line[], taken: readonly NameSpan[]): void {
  const byWord = new Map<string, Namesake[]>();
  for (const person of people)
    for (const word of new Set(person.words.flatMap(each => [each, bare(each)])))
      byWord.set(word, [...(byWord.get(word) ?? []), person]);
  const covered = new Set(
    taken.flatMap(({ sentence, first, last }) => range(first, last).map(at => `${sentence}:${at}`)),
  );
  for (const line of lines)
    line.lower.forEach((lower, at) => {
      const surface = line.sentence.tokens[at]!.surface;
      if (line.side[at] || covered.has(`${line.sentence.index}:${at}`)) return;
      if (!/^\p{Lu}/u.test(surface) && !PREFIXED.test(lower)) return;
      const word = foldName(lower);
      const owners = byWord.get(word) ?? byWord.get(bare(word)) ?? spelledLike(word, people);
      if (owners.length === 0 || isInRun(line, at)) return;
      const span: NameSpan = { sentence: line.sentence.index, first: at, last: at + 1, words: [word] };
      const person = bestFit(span, owners);
      if (!person) return;
      while (
        span.first > 0 &&
        isParticle(line.lower[span.first - 1]!) &&
        person.words.includes(line.lower[span.first - 1]!)
      )
        span.first--;
      if (span.first < at) span.words = [...line.lower.slice(span.first, at), word];
      person.spans.push(span);
    });
  for (const person of people) person.spans.sort(inOrder);
}

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first }, (_, index) => first + index);

/** Only words that are long, so that a spelling can be told from another name. */
const spelledLike = (word: string, people: readonly Namesake[]): Namesake[] =>
  word.length < 6 ? [] : people.filter(person => spelledAlike(word, familyName(person.words).at(-1)!));

/** The word stands in a longer name of something else: "Capitol Hill", "Bush Street". */
const isInRun = (line: Line, at: number): boolean =>
  (!line.capitalised && isPlainCapital(line, at - 1) && at > 1) || (isPlainCapital(line, at + 1) && !line.capitalised);

const isPlainCapital = (line: Line, at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(line.sentence.tokens[at]?.surface ?? '') &&
  !line.side[at] &&
  line.sentence.tokens[at]!.upos === 'PROPN' &&
  !isOfficeWord(line.lower[at]!) &&
  !isNoName(line.lower[at]!) &&
  !isHonorific(line.lower[at]!);

/** The key of a leader: his fullest name, `leader:keir-starmer`. */
export const leaderKey = (label: string): string =>
  `leader:${foldName(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
