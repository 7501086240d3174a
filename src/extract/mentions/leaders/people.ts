import { foldName } from '../../../lexicon/fold.ts';
import { isSameFullName, isSpelling, isSpellingOf } from '../../../lexicon/name-forms.ts';
import { isFamilyFirst, isParticle, withoutArticle } from '../../../lexicon/names.ts';
import type { NameSpan } from './types.ts';

/** The spans of a document that name one person. */
export interface Namesake {
  /** The fullest name, folded, word by word. */
  words: string[];
  spans: NameSpan[];
}

/** Whether two spans cannot be of one person, however alike the names are. */
type Apart = (a: NameSpan, b: NameSpan) => boolean;

/** A spelling is told from another name in long words alone. */
const LONG = 6;

/** The word by which a person is named again, of a folded name. */
export const familyName = (words: readonly string[]): string => (isFamilyFirst(words[0]!) ? words[0]! : words.at(-1)!);

/** A name without the articles that are now written, now left out: `[bashar, al-assad]`, `[bashar, al, assad]`. */
const plain = (words: readonly string[]): string[] =>
  words.map(withoutArticle).filter((word, at) => at === 0 || at === words.length - 1 || !isParticle(word));

function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [plain(a), plain(b)];
  return isSameFullName(left, right) || isSpellingOf(left, right) || isTail(a, b) || isTail(b, a);
}

/** "De Hoop Scheffer" of "Jaap de Hoop Scheffer", "Manuel Barroso" of "Jose Manuel Barroso". */
const isTail = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((word, at) => isSpelling(word, whole.at(at - part.length)!));

/** How well a short name fits a person: 3 his family name, 2 another part of his name, 1 a spelling of the family name, 0 not. */
function fit(short: readonly string[], { words }: Namesake): number {
  if (short.length > 1) return isOneName(short, words) ? 3 : 0;
  const [word] = short.map(withoutArticle);
  const surname = withoutArticle(familyName(words));
  if (word === surname || word === withoutArticle(words.at(-1)!)) return 3;
  if (words.includes(word!)) return 2;
  return word!.length >= LONG && isSpelling(word!, surname) ? 1 : 0;
}

export const inOrder = (a: NameSpan, b: NameSpan): number => a.sentence - b.sentence || a.first - b.first;

/** The last place before a span where a person is named; whoever is named only later comes after all others. */
const lastBefore = (span: NameSpan, { spans }: Namesake): number =>
  Math.max(-1, ...spans.filter(each => inOrder(each, span) < 0).map(each => each.sentence * 10_000 + each.first));

/** The person whose name a span fits best; of two the one named last before it. */
export function bestFit(span: NameSpan, people: readonly Namesake[]): Namesake | undefined {
  const fits = people.map(person => ({ person, value: fit(span.words, person) })).filter(({ value }) => value > 0);
  const best = Math.max(...fits.map(({ value }) => value));
  return fits
    .filter(({ value }) => value === best)
    .map(({ person }) => ({ person, last: lastBefore(span, person) }))
    .reduce<{ person: Namesake; last: number } | undefined>(
      (nearest, each) => (nearest && nearest.last >= each.last ? nearest : each),
      undefined,
    )?.person;
}

/**
 * Tells which spans of a document name the same person. Full names first, so that a family name in the headline finds
 * its bearer further on.
 */
export function groupNames(spans: readonly NameSpan[], areApart: Apart = () => false): Namesake[] {
  const people: Namesake[] = [];
  const full = spans.filter(({ words }) => words.length > 1);
  for (const span of full) {
    const known = people.find(
      person => isOneName(span.words, person.words) && !person.spans.some(each => areApart(each, span)),
    );
    if (!known) people.push({ words: span.words, spans: [span] });
    else {
      known.spans.push(span);
      if (span.words.length > known.words.length) known.words = span.words;
    }
  }
  for (const span of spans.filter(({ words }) => words.length === 1)) {
    const known = bestFit(span, people);
    if (known && !known.spans.some(each => areApart(each, span))) known.spans.push(span);
    else people.push({ words: span.words, spans: [span] });
  }
  for (const person of people) person.spans.sort(inOrder);
  return people.sort((a, b) => inOrder(a.spans[0]!, b.spans[0]!));
}

/** The key of a leader: the fullest name, `leader:keir-starmer`. */
export const leaderKey = (label: string): string =>
  `leader:${foldName(label)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
