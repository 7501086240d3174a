import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/language/engine.ts';
import type { Sentence } from '../../src/language/types.ts';

const MODEL = 'data/model/english.bin';
const engine = createEngine(readFileSync(MODEL), MODEL);
const text = ['000', '001'].map(id => readFileSync(`data/documents/${id}.txt`, 'utf8')).join('\n\n');
const together = engine.analyse(text);
const spans = together.map(({ tokens }) => tokens.map(({ start, end }) => ({ start, end })));

/** Names are left out: what is called the same in a text is of one kind. */
const withoutNames = (sentences: readonly Sentence[]) =>
  sentences.map(({ start, end, tokens }) => [start, end, tokens]);

describe('what stands beside a sentence', () => {
  it('changes nothing in it, nor does the order in which sentences come', () => {
    const expected = withoutNames(together);
    const choice = fc.shuffledSubarray([...spans.keys()], { minLength: 1 });
    fc.assert(
      fc.property(choice, chosen => {
        const found = engine.analyseSpans(
          text,
          chosen.map(index => spans[index]!),
        );
        expect(withoutNames(found)).toEqual(chosen.map(index => expected[index]));
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing where it stands alone', () => {
    spans.forEach((alone, index) => {
      expect(withoutNames(engine.analyseSpans(text, [alone]))).toEqual(withoutNames([together[index]!]));
    });
  });
});
