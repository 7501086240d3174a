import type { NameSpan, Token } from './types.ts';

/** The classes of the name finder: no name, and the kinds of names. */
export const NAME_CLASSES = ['none', 'person', 'place', 'organization'] as const;

/** Classes of names for words: the class of the name in which each stands. */
export function classesOf(names: readonly NameSpan[], size: number): number[] {
  const classes = new Array<number>(size).fill(0);
  for (const { kind, first, last } of names) classes.fill(NAME_CLASSES.indexOf(kind), first, last);
  return classes;
}

/** What may stand between the proper nouns of one name: "Bank of England", "Jean-Luc". */
const JOINTS = /^(?:of|the|de|la|le|du|van|von|der|al|&|-|–|['’]s?)$/i;
/** Relations that join the proper nouns of a name without a word between. */
const JOINED = /^(?:flat|compound|goeswith|amod)(?:$|:)/;
/** Relations that join them over a word: "League of Nations", "King's College". */
const BRIDGED = /^(?:nmod|conj)(?:$|:)/;
/** A name goes on over so many words at most. */
const LONGEST_BRIDGE = 3;

/** A proper name in a tree: the words `[first, last)`, and which of them is its head. */
export interface ProperName {
  first: number;
  last: number;
  head: number;
}

type Word = Pick<Token, 'surface' | 'xpos' | 'head' | 'relation'>;

/**
 * The proper names of a sentence, as its tags and its tree give them: proper nouns that hang on each other, with the
 * small words between. A title before a name is a name of its own.
 */
export function properNames(tokens: readonly Word[]): ProperName[] {
  const names: ProperName[] = [];
  for (let first = 0; first < tokens.length; first++) {
    if (!isProper(tokens, first)) continue;
    let last = first + 1;
    for (let next = last; next < last + LONGEST_BRIDGE && next < tokens.length; next++) {
      if (isProper(tokens, next)) {
        if (!hangsOn(tokens, first, last, next)) break;
        last = next + 1;
      } else if (!JOINTS.test(tokens[next]!.surface)) break;
    }
    names.push({ first, last, head: headOf(tokens, first, last) });
    first = last - 1;
  }
  return names;
}

const isProper = (tokens: readonly Word[], index: number): boolean => tokens[index]!.xpos.startsWith('NNP');

/** Does the proper noun `next` belong to a proper noun of the stretch before it? */
function hangsOn(tokens: readonly Word[], first: number, last: number, next: number): boolean {
  const { head, relation } = tokens[next]!;
  for (let word = first; word < last; word++) {
    if (!isProper(tokens, word)) continue;
    const before = tokens[word]!;
    if (before.head === next && (JOINED.test(before.relation) || (next > last && BRIDGED.test(before.relation))))
      return true;
    if (head === word && (JOINED.test(relation) || (next > last && BRIDGED.test(relation)))) return true;
    if (head === before.head && JOINED.test(relation) && JOINED.test(before.relation)) return true;
  }
  return false;
}

/** The word of a stretch whose head lies outside it; the last such. */
function headOf(tokens: readonly Word[], first: number, last: number): number {
  let head = first;
  for (let word = first; word < last; word++) {
    const above = tokens[word]!.head;
    if (above < first || above >= last) head = word;
  }
  return head;
}

/** A proper name with how well each class fits it, one sentence alone considered. */
export interface ScoredName extends ProperName {
  surface: string;
  scores: readonly number[];
}

/** Scores proper names by the mean of their proper nouns. `scoreOf` gives the score of a class at a word. */
export function scoreNames(tokens: readonly Word[], scoreOf: (word: number, cls: number) => number): ScoredName[] {
  return properNames(tokens).map(name => {
    const words: number[] = [];
    for (let word = name.first; word < name.last; word++) if (isProper(tokens, word)) words.push(word);
    const scores = NAME_CLASSES.map(
      (_, cls) => words.reduce((sum, word) => sum + scoreOf(word, cls), 0) / words.length,
    );
    const surface = words.map(word => tokens[word]!.surface).join(' ');
    return { ...name, surface, scores };
  });
}

/**
 * Decides the kinds of all names of a text: what is called the same is of one kind, and a single word is what the
 * longer names are that end in it ("Hall" after "Anna Hall").
 * @param sentences the names of each sentence
 */
export function decideNames(sentences: readonly (readonly ScoredName[])[]): NameSpan[][] {
  const totals = new Map<string, number[]>();
  const add = (key: string, scores: readonly number[]): void => {
    const known = totals.get(key) ?? scores.map(() => 0);
    totals.set(
      key,
      known.map((total, cls) => total + scores[cls]!),
    );
  };
  for (const { surface, scores } of sentences.flat()) {
    add(surface, scores);
    const space = surface.lastIndexOf(' ');
    if (space >= 0) add(surface.slice(space + 1), scores);
  }
  return sentences.map(names =>
    names.flatMap(({ first, last, surface }) => {
      const total = totals.get(surface)!;
      const best = NAME_CLASSES[total.indexOf(Math.max(...total))]!;
      return best === 'none' ? [] : [{ kind: best, first, last }];
    }),
  );
}
