import { isSameFullName } from '../../lexicon/name-forms.ts';
import { foldName, isFamilyFirst, isGivenName, isParticle } from '../../lexicon/names.ts';
import type { NameSpan } from './leader-name.ts';
import { spelledAlike } from './spelling.ts';

/** The spans of a document that name one person. */
export interface Namesake {
  /** The fullest name, folded, word by word. */
  words: string[];
  spans: NameSpan[];
}

const isInitialOf = (initial: string, word: string): boolean =>
  /^\p{L}\.?$/u.test(initial) && word.startsWith(initial[0]!);

/** A full name, or a part of one, may be the other: same family name, given names that do not contradict. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === b.length && a.every((word, index) => spelledAlike(word, b[index]!))) return true;
  if (isSameFullName(a, b)) return true;
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

/** A name without the Arabic article. */
export const bare = (word: string): string => word.replace(/^(?:al|el|ul|as|ash|an|ar|ad|at|az)-/, '');

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

export const inOrder = (a: NameSpan, b: NameSpan): number => a.sentence - b.sentence || a.first - b.first;

/** "Sheikh Mohammed" is rather one who was called sheikh than another Mohammed. */
const STYLED = 0.5;
const sameStyle = ({ style, words }: NameSpan, person: Namesake): boolean =>
  style !== undefined && person.words.includes(words.at(-1)!) && person.spans.some(span => span.style === style);

/** The person whose name a span fits best. */
export function bestFit(span: NameSpan, people: readonly Namesake[]): Namesake | undefined {
  let best: Namesake | undefined;
  let bestFit = 0;
  for (const person of people) {
    const value = fit(span.words, person) + (sameStyle(span, person) ? STYLED : 0);
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

/** The key of a leader: his fullest name, `leader:keir-starmer`. */
export const leaderKey = (label: string): string =>
  `leader:${foldName(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
