import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Trie } from '../../src/lexicon/trie.ts';
import { wordsOf } from '../../src/lexicon/words.ts';

function found(names: readonly string[], text: string): string[] {
  const trie = new Trie<string>();
  for (const name of names) trie.plant(name, name);
  const words = wordsOf(text);
  return words.flatMap((_, at) => trie.find(words, at)?.value ?? []);
}

describe('Trie', () => {
  it('finds the longest name', () => {
    expect(found(['Guinea', 'Papua New Guinea'], 'in Papua New Guinea')[0]).toBe('Papua New Guinea');
  });
  it('wants capitals where the name has them', () => {
    expect(
      found(['US', 'Turkey', 'AfD', 'coalition of the willing'], 'us turkey Us afd Afd Coalition of the Willing'),
    ).toEqual(['coalition of the willing']);
  });
  it('passes over stops, hyphens, apostrophes and accents', () => {
    expect(
      found(['U.S.', 'Guinea-Bissau', "N'Djamena", 'Yaoundé'], 'U.S, Guinea Bissau, N’Djamena, Yaounde'),
    ).toHaveLength(4);
  });
});

describe('wordsOf', () => {
  it('gives offsets of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { start, end } of wordsOf(text)) expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }),
    );
  });
});
