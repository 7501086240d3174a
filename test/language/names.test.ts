import { describe, expect, it } from 'vitest';
import { classesOf, decideNames, NAME_CLASSES, properNames, type ScoredName } from '../../src/language/names.ts';
import { analyse } from './english.ts';

const names = (text: string): string[] =>
  analyse(text).flatMap(sentence =>
    sentence.names.map(({ kind, first, last }) => {
      const tokens = sentence.tokens.slice(first, last);
      return `${kind} ${text.slice(tokens[0]!.start, tokens.at(-1)!.end)}`;
    }),
  );

/** Words written `surface/XPOS/head/relation`. */
const words = (line: string) =>
  line.split(' ').map(word => {
    const [surface = '', xpos = '', head = '', relation = ''] = word.split('/');
    return { surface, xpos, head: Number(head), relation };
  });

describe('proper names in a tree', () => {
  const spans = (line: string) => properNames(words(line)).map(({ first, last, head }) => [first, last, head]);

  it('are proper nouns that hang on each other', () => {
    expect(spans('Anna/NNP/2/nsubj Novak/NNP/0/flat left/VBD/-1/root')).toEqual([[0, 2, 0]]);
    expect(spans('New/NNP/2/amod York/NNP/2/compound Times/NNP/-1/root')).toEqual([[0, 3, 2]]);
  });

  it('go on over small words where they hang together', () => {
    expect(spans('Bank/NNP/-1/root of/IN/2/case England/NNP/0/nmod')).toEqual([[0, 3, 0]]);
    expect(spans("King/NNP/2/nmod:poss 's/POS/0/case College/NNP/-1/root")).toEqual([[0, 3, 2]]);
  });

  it('leave titles and neighbours to themselves', () => {
    expect(spans('President/NNP/1/nmod:desc Anna/NNP/-1/root Hall/NNP/1/flat')).toEqual([
      [0, 1, 0],
      [1, 3, 1],
    ]);
    expect(spans('Norway/NNP/-1/root ,/,/2/punct Sweden/NNP/0/conj')).toEqual([
      [0, 1, 0],
      [2, 3, 2],
    ]);
  });
});

describe('kinds of names', () => {
  const scored = (surface: string, scores: number[]): ScoredName => ({ surface, scores, first: 0, last: 1, head: 0 });

  it('are one for what is called the same, and for the last word of a longer name', () => {
    const sure = scored('Anna Hall', [-4, 6, 0, 0]);
    const doubtful = scored('Hall', [0, 1, 2, 0]);
    expect(decideNames([[sure], [doubtful]])).toEqual([
      [{ kind: 'person', first: 0, last: 1 }],
      [{ kind: 'person', first: 0, last: 1 }],
    ]);
    expect(decideNames([[doubtful]])).toEqual([[{ kind: 'place', first: 0, last: 1 }]]);
  });

  it('may be none', () => {
    expect(decideNames([[scored('Monday', [3, 1, 2, 0])]])).toEqual([[]]);
  });

  it('have classes for learning', () => {
    expect(classesOf([{ kind: 'place', first: 1, last: 3 }], 4)).toEqual([0, 2, 2, 0]);
    expect(NAME_CLASSES[2]).toBe('place');
  });
});

describe('names in news', () => {
  it('of people, places and organizations', () => {
    expect(names('Angela Merkel met officials of the European Union in Paris.')).toEqual([
      'person Angela Merkel',
      'organization European Union',
      'place Paris',
    ]);
  });
});
