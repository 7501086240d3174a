import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { FoldedText } from '../../src/llm/ground/folded-text.ts';

const found = (text: string, words: string) =>
  [...new FoldedText(text).find(words)].map(({ start, end }) => text.slice(start, end));

describe('words are found in a text', () => {
  test.each([
    ['Putin “ruled out”  foreign\ntroops.', '"ruled out" foreign troops', '“ruled out”  foreign\ntroops'],
    ['the UK’s plan', "the UK's plan", 'the UK’s plan'],
    ["the UK's plan", 'the UK’s plan', "the UK's plan"],
    ['a cease–fire — at last', 'cease-fire - at last', 'cease–fire — at last'],
    ['We wait… and see', 'wait... and', 'wait… and'],
    ['co\u00ADoperation with\u200B Iran', 'cooperation with Iran', 'co\u00ADoperation with\u200B Iran'],
    ['  Macron  ', ' Macron ', 'Macron'],
  ])('%j holds %j', (text, words, there) => {
    expect(found(text, words)).toEqual([there]);
  });

  test.each([
    ['Russia rejects it.', 'Rus'],
    ['Russia rejects it.', 'ejects'],
    ['Russia rejects it.', 'Russia reject'],
    ['Russia rejects it.', 'russia rejects it.'],
    ['Russia rejects it.', 'Russia rejected it.'],
    ['Russia rejects it.', 'Russia ... it.'],
    ['Russia rejects it.', ''],
    ['Russia rejects it.', ' \n'],
    ['', 'Russia'],
  ])('%j does not hold %j', (text, words) => {
    expect(found(text, words)).toEqual([]);
  });

  it('finds each time that they stand there', () => {
    expect(found('No, no and “no”', 'no')).toHaveLength(2);
  });

  it('finds every stretch of whole words of any text where it stands', () => {
    const word = fc.constantFrom('Iran', 'the “deal”', 'U.S.', '—', 'said:', 'é', '’s', '😀', '…', 'x'.repeat(9));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ');
        const [first, last] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const wanted = words.slice(first, last + 1).join(' ');
        expect(found(text, wanted)).toContain(wanted);
      }),
    );
  });
});
