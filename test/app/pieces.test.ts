import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut } from '../../src/app/document/pieces.ts';
import { fixtureGraph } from './fixture.ts';

const document = fixtureGraph().attributes.documents[0]!;
const { text } = document;
const span = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

describe('cut', () => {
  it('loses no character and marks exactly the passage and the quotes', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 4 }), (passage, quotes) => {
        const pieces = cut(document, passage, quotes).flatMap(line => line.pieces);
        const words = pieces.map(({ start, end }) => text.slice(start, end)).join('');
        expect(words.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const { start, end, emphasis } of pieces) {
          const within = ({ start: from, end: to }: { start: number; end: number }) => from <= start && end <= to;
          expect(emphasis).toBe(within(passage) ? 'passage' : quotes.some(within) ? 'quote' : 'plain');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('knows where an article begins, what its headline is, and what was skipped', () => {
    const lines = cut(document, { start: 0, end: 0 }, []);
    const begin = lines.filter(line => line.begins !== undefined);
    expect(begin.map(line => line.begins)).toEqual([0, 1]);
    const headlines = lines.filter(line => line.headline).map(({ start, end }) => text.slice(start, end));
    expect(headlines).toEqual(document.articles.map(article => article.title));
    const pieces = lines.flatMap(line => line.pieces);
    const skipped = pieces.filter(piece => piece.skipped).map(({ start, end }) => text.slice(start, end));
    expect(skipped).toContain('TT');
    expect(skipped.some(line => line.startsWith('Dozens of military chiefs'))).toBe(false);
  });
});
