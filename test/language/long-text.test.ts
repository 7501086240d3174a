import { describe, expect, it } from 'vitest';
import { analyse } from './english.ts';

const MEGABYTE = 1_000_000;

/** Patterns that trip up tokenizers which look ahead without a bound. */
const STREAMS: Readonly<Record<string, string>> = {
  letters: 'a',
  'dotted letters': 'a.',
  'at signs': 'a@',
  hyphens: 'co-',
  'full stops': '.',
  digits: '1,',
  emoji: '🙂',
  'lone surrogates': '\ud83d',
};

describe('a long text without a space', () => {
  it.each(Object.entries(STREAMS))('of %s is read in time that grows with its length', (_, unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const start = performance.now();
      const tokens = analyse(text).flatMap(sentence => sentence.tokens);
      expect(tokens.at(-1)!.end).toBe(text.length);
      return performance.now() - start;
    };
    time(1000);
    const small = time(3000);
    // Ten times the text: quadratic time would take a hundred times as long.
    expect(time(30_000)).toBeLessThan(Math.max(small, 20) * 40);
  });

  it('of a megabyte is one token', () => {
    const sentences = analyse('x'.repeat(MEGABYTE));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]!.tokens).toHaveLength(1);
  });
});
