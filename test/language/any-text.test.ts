import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../src/language/index.ts';
import { analyse } from './english.ts';

/** Every token in order and as it stands; only white space between; every sentence a tree with one root. */
function check(text: string, sentences: readonly Sentence[]): void {
  let at = 0;
  for (const { tokens, start, end, names } of sentences) {
    expect(start).toBe(tokens[0]!.start);
    expect(end).toBe(tokens.at(-1)!.end);
    for (const token of tokens) {
      expect(token.end).toBeGreaterThan(token.start);
      expect(text.slice(at, token.start).trim()).toBe('');
      expect(text.slice(token.start, token.end)).toBe(token.surface);
      at = token.end;
    }
    expect(tokens.filter(({ head, relation }) => head === -1 && relation === 'root')).toHaveLength(1);
    tokens.forEach((_, index) => {
      let steps = 0;
      for (let node = index; node !== -1; node = tokens[node]!.head) expect(steps++).toBeLessThan(tokens.length + 1);
    });
    let last = 0;
    for (const name of names) {
      expect(name.first).toBeGreaterThanOrEqual(last);
      expect(name.last).toBeGreaterThan(name.first);
      last = name.last;
    }
    expect(last).toBeLessThanOrEqual(tokens.length);
  }
  expect(text.slice(at).trim()).toBe('');
}

const awkward = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map(units => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        ...[
          'U.S.',
          'Gen.',
          "don't",
          '“',
          '”',
          "'",
          '’s',
          '\ud800',
          '\udc00',
          '👩‍👩‍👧',
          '🇺🇦',
          'שלום',
          'مرحبا',
          '\u202e',
          '\u0000',
        ],
        ...[
          '\n',
          '\n\n',
          ' ',
          '\t',
          '\u00a0',
          '—',
          '-',
          '...',
          '…',
          '3.5',
          'http://a.b/c',
          'x@y.org',
          'Kyiv',
          'said',
          '.',
          '?!',
          '[1]',
        ],
      ),
      { maxLength: 120 },
    )
    .map(parts => parts.join('')),
);

describe('any text whatsoever', () => {
  it('is analysed without loss into trees with one root', () => {
    fc.assert(
      fc.property(awkward, text => {
        check(text, analyse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same again', () => {
    fc.assert(
      fc.property(awkward, text => {
        expect(analyse(text)).toEqual(analyse(text));
      }),
      { numRuns: 50 },
    );
  });

  it('may be empty or blank', () => {
    expect(analyse('')).toEqual([]);
    expect(analyse(' \n\t\u00a0 \r\n')).toEqual([]);
  });

  it('gives a sentence the same tree, whatever stands around it', () => {
    const text = 'The minister rejected the proposal on Monday.';
    const shape = (all: Sentence[]) => all[0]!.tokens.map(({ xpos, head, relation }) => [xpos, head, relation]);
    const long = `${text} ${'Talks will go on in Geneva, she said. '.repeat(60)}`;
    expect(shape(analyse(long))).toEqual(shape(analyse(text)));
  });
});
