import { BlockIndex } from './blocks.ts';
import type { Comparison } from './comparison.ts';
import type { Item } from './items.ts';

/** Items by what is compared of them. Items, classes, traits and documents go by their numbers. */
export interface Classes {
  /** The items of each class, ascending. */
  members: number[][];
  /** The class of each item. */
  classOf: number[];
  /** The traits of each class. */
  traitsOf: number[];
  /** An item of each class. */
  examples: Item[];
  /** The document of each item. */
  documentOf: number[];
  /** The items of each document, ascending. */
  inDocument: number[][];
  /** The one document of each class that has all its items in one. */
  confinedTo: (number | undefined)[];
  /** Whether things of these traits cannot be the same. */
  conflict: (traits: number, other: number) => boolean;
  tornWithinDocument: boolean;
}

/** Groups numbers 0, 1, 2… by a name each: the numbers of each group, and the group of each number. */
function grouped(names: readonly string[]): { members: number[][]; groupOf: number[] } {
  const numbers = new Map<string, number>();
  const members: number[][] = [];
  const groupOf = names.map((name, at) => {
    const known = numbers.get(name);
    const number = known ?? members.length;
    if (known === undefined) {
      numbers.set(name, number);
      members.push([]);
    }
    members[number]!.push(at);
    return number;
  });
  return { members, groupOf };
}

/** Sorts items into classes of one profile. */
export function classesOf(items: readonly Item[], comparison: Comparison): Classes {
  const { members, groupOf: classOf } = grouped(items.map(comparison.profile));
  const { members: inDocument, groupOf: documentOf } = grouped(items.map(item => item.document.id));
  const examples = members.map(([first]) => items[first!]!);
  const traits = grouped(examples.map(comparison.traits));
  const confinedTo = members.map(all => {
    const first = documentOf[all[0]!];
    return all.every(member => documentOf[member] === first) ? first : undefined;
  });

  const known = new Map<number, boolean>();
  const conflict = (one: number, other: number): boolean => {
    if (one === other) return false;
    const pair = Math.min(one, other) * traits.members.length + Math.max(one, other);
    let answer = known.get(pair);
    if (answer === undefined) {
      const [a, b] = [one, other].map(each => examples[traits.members[each]![0]!]!);
      answer = comparison.different(a!, b!);
      known.set(pair, answer);
    }
    return answer;
  };

  const { tornWithinDocument } = comparison;
  return {
    members,
    classOf,
    traitsOf: traits.groupOf,
    examples,
    documentOf,
    inDocument,
    confinedTo,
    conflict,
    tornWithinDocument,
  };
}

/** Classes whose items are the same. */
interface Links {
  /** Pairs by score: one, other, one, other… A class is paired with itself too. */
  links: Map<number, number[]>;
  /** So many items were not compared with all that they have something in common with: these are too many. */
  partlyCompared: number;
}

/** Compares the classes that stand in the same blocks. */
export function linksOf({ members, examples }: Classes, { same, blocks }: Comparison): Links {
  const links = new Map<number, number[]>();
  const compare = (one: number, other: number): void => {
    const like = same(examples[one]!, examples[other]!);
    if (like === undefined) return;
    put(links, like.score, one);
    put(links, like.score, other);
  };

  let partlyCompared = 0;
  const [having, seeking] = [new BlockIndex(), new BlockIndex()];
  // The last class that each class was compared with: two that meet in several blocks are compared once.
  const comparedWith = new Int32Array(members.length).fill(-1);
  for (const [one, example] of examples.entries()) {
    const compareOnce = (other: number): void => {
      if (comparedWith[other] === one) return;
      comparedWith[other] = one;
      compare(other, one);
    };
    if (members[one]!.length > 1) compare(one, one);
    const { has, seeks } = blocks(example);
    let isWhole = true;
    for (const block of seeks) isWhole = having.each(block, compareOnce) && isWhole;
    for (const block of has) isWhole = seeking.each(block, compareOnce) && isWhole;
    if (!isWhole) partlyCompared += members[one]!.length;
    for (const block of has) having.put(block, one);
    for (const block of seeks) seeking.put(block, one);
  }
  return { links, partlyCompared };
}

function put<Key>(lists: Map<Key, number[]>, key: Key, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
