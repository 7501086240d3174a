import { foldName } from '../../../lexicon/fold.ts';
import type { MarkedSentence } from '../page.ts';
import { bestFit, inOrder, type Namesake } from './people.ts';
import type { NameSpan } from './types.ts';

/** Adds the places where a known person is named by one word alone ("Starmer"), in headlines too, to his spans. */
export function addShortNames(people: readonly Namesake[], lines: readonly MarkedSentence[]): void {
  const covered = lines.map(() => new Set<number>());
  for (const { spans } of people)
    for (const { sentence, first, last } of spans) for (let at = first; at < last; at++) covered[sentence]!.add(at);
  const fitting = new Map<string, boolean>();
  for (const line of lines)
    line.lower.forEach((_, at) => {
      if (covered[line.sentence.index]!.has(at) || line.side[at] || !isWritten(line, at)) return;
      const word = foldName(line.lower[at]!);
      const span: NameSpan = { sentence: line.sentence.index, first: at, last: at + 1, words: [word] };
      if (fitting.get(word) === false) return;
      const person = bestFit(span, people);
      fitting.set(word, person !== undefined);
      person?.spans.push(span);
    });
  for (const person of people) person.spans.sort(inOrder);
}

/** What is written small is no name, but for "al-Sisi". */
function isWritten(line: MarkedSentence, at: number): boolean {
  const { surface } = line.sentence.tokens[at]!;
  return /^\p{Lu}/u.test(surface) || /-\p{Lu}/u.test(surface);
}
