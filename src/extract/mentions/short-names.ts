import { foldName, isParticle } from '../../lexicon/names.ts';
import { isNoName } from '../../lexicon/no-names.ts';
import { isHonorific, isOfficeWord } from '../../lexicon/offices.ts';
import type { NameSpan } from './leader-name.ts';
import { bare, bestFit, familyName, inOrder, type Namesake } from './leader-people.ts';
import type { Line } from './page.ts';
import { spelledAlike } from './spelling.ts';

/** Adds spans that are a known person's name in part ("de Hoop Scheffer") to his, and gives those that are nobody's. */
export function addPartNames(people: readonly Namesake[], spans: readonly NameSpan[]): NameSpan[] {
  return spans.filter(span => {
    const known = span.words.length > 1 ? bestFit(span, people) : undefined;
    known?.spans.push(span);
    return known === undefined;
  });
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
    taken.flatMap(({ sentence, first, last }) => range(first, last).map(at => placeOf(sentence, at))),
  );
  const alike = new Map<string, Namesake[]>();
  const likeWord = (word: string): Namesake[] => {
    const before = alike.get(word);
    if (before) return before;
    const found = spelledLike(word, people);
    alike.set(word, found);
    return found;
  };
  for (const line of lines)
    line.lower.forEach((lower, at) => {
      const surface = line.sentence.tokens[at]!.surface;
      // What is written small is no name, but for "al-Sisi".
      if ((surface === lower && !lower.includes('-')) || line.side[at] || covered.has(placeOf(line.sentence.index, at)))
        return;
      if (!/^\p{Lu}/u.test(surface) && !PREFIXED.test(lower)) return;
      const word = foldName(lower);
      const owners = byWord.get(word) ?? byWord.get(bare(word)) ?? likeWord(word);
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

const placeOf = (sentence: number, token: number): number => sentence * 10_000 + token;

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
