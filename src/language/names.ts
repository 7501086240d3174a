import type { NameKind, NameSpan } from './types.ts';

/** The classes of the name finder: outside, and begin and inside of each kind. */
export const NAME_CLASSES = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organization',
  'I-organization',
] as const;

/** May class `next` follow `before`? An inside class follows its begin or itself. */
const follows = (before: number, next: number): boolean =>
  next === 0 || next % 2 === 1 || before === next || before === next - 1;

/** Classes for the words of a sentence from its names. */
export function classesOf(names: readonly NameSpan[], size: number): number[] {
  const classes = new Array<number>(size).fill(0);
  for (const { kind, first, last } of names) {
    const begin = NAME_CLASSES.indexOf(`B-${kind}`);
    for (let i = first; i < last; i++) classes[i] = i === first ? begin : begin + 1;
  }
  return classes;
}

/**
 * The names in the best allowed sequence of classes (Viterbi 1967).
 * @param scoreOf score of a class at a word
 */
export function readNames(size: number, scoreOf: (word: number, cls: number) => number): NameSpan[] {
  const count = NAME_CLASSES.length;
  const back: number[][] = [];
  let best = NAME_CLASSES.map((_, cls) => (cls !== 0 && cls % 2 === 0 ? -Infinity : scoreOf(0, cls)));
  for (let word = 1; word < size; word++) {
    const from: number[] = [];
    const next: number[] = [];
    for (let cls = 0; cls < count; cls++) {
      let chosen = 0;
      let peak = -Infinity;
      for (let before = 0; before < count; before++)
        if (best[before]! > peak && follows(before, cls)) {
          peak = best[before]!;
          chosen = before;
        }
      from.push(chosen);
      next.push(peak + scoreOf(word, cls));
    }
    back.push(from);
    best = next;
  }
  let cls = best.indexOf(Math.max(...best));
  const classes = [cls];
  for (let word = size - 2; word >= 0; word--) {
    cls = back[word]![cls]!;
    classes.unshift(cls);
  }
  return spansOf(classes);
}

function spansOf(classes: readonly number[]): NameSpan[] {
  const names: NameSpan[] = [];
  classes.forEach((cls, word) => {
    const label = NAME_CLASSES[cls]!;
    if (label.startsWith('B-')) names.push({ kind: label.slice(2) as NameKind, first: word, last: word + 1 });
    else if (label.startsWith('I-')) names[names.length - 1]!.last = word + 1;
  });
  return names;
}
